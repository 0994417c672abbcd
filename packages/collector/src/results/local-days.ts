/**
 * Days in a filter are days of the shop: they become the moments at which they begin and end there.
 * Everything else, also what is no day, is left to whoever reads the filter.
 */
export function localDays(search: URLSearchParams, timeZone: string): URLSearchParams {
  return new URLSearchParams(
    [...search].map(([name, text]): [string, string] => {
      if (!/^\d{4}-\d\d-\d\d$/.test(text)) return [name, text];
      if (name === 'from') return [name, midnight(text, 0, timeZone) ?? text];
      return [name, name === 'to' ? (midnight(text, 1, timeZone) ?? text) : text];
    }),
  );
}

/** When a day, or the one after it, begins in a time zone, in UTC. */
function midnight(day: string, later: 0 | 1, timeZone: string): string | undefined {
  const utc = Date.parse(day) + later * 86_400_000;
  if (Number.isNaN(utc)) return undefined;
  // Twice: the first guess may lie on the other side of a change of the clocks.
  const first = utc - offsetAt(utc, timeZone);
  return new Date(utc - offsetAt(first, timeZone)).toISOString();
}

/** How far the clocks of a time zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(ms: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(ms);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - ms;
}
