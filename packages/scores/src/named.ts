/** What pleases and what hurts, on one axis. */
export type Driver = 'quality' | 'delivery' | 'price' | 'site' | 'service' | 'returns';

export const DRIVERS: readonly Driver[] = ['quality', 'delivery', 'price', 'site', 'service', 'returns'];

export type Side = 'hurts' | 'pleases';

interface Naming {
  readonly side: Side;
  readonly drivers: ReadonlyMap<string, Driver>;
}

const CAUSES: ReadonlyMap<string, Driver> = new Map<string, Driver>([
  ['quality', 'quality'],
  ['damaged', 'quality'],
  ['not-as-described', 'quality'],
  ['missing-part', 'quality'],
  ['wrong-item', 'quality'],
  ['late-delivery', 'delivery'],
  ['not-arrived', 'delivery'],
  ['price-differed', 'price'],
  ['refund-slow', 'returns'],
  ['hard-to-return', 'returns'],
  ['hard-to-order', 'site'],
  ['site', 'site'],
  ['not-solved', 'service'],
  ['had-to-chase', 'service'],
  ['slow-reply', 'service'],
  ['rude-staff', 'service'],
  ['services', 'service'],
]);

const LIKED: ReadonlyMap<string, Driver> = new Map<string, Driver>([
  ['quality', 'quality'],
  ['price', 'price'],
  ['delivery', 'delivery'],
  ['service', 'service'],
  ['services', 'service'],
  ['site', 'site'],
]);

/**
 * The questions in which people name what lay behind their stars. `missing` is what a visitor looked for in vain:
 * it is listed by option only, because it asks about the offer and not about an experience. `other` and
 * `selection` belong to no driver and are listed by option too.
 */
export const NAMINGS: ReadonlyMap<string, Naming> = new Map<string, Naming>([
  ['causes', { side: 'hurts', drivers: CAUSES }],
  ['liked', { side: 'pleases', drivers: LIKED }],
  ['missing', { side: 'hurts', drivers: new Map() }],
]);

/** What a facet such as `causes=late-delivery` (an option) or `hurts=delivery` (a whole driver) says. */
export interface Named {
  readonly side: Side;
  readonly driver?: Driver;
  /** Absent in the row of a whole driver. */
  readonly item?: string;
  /** The question the item comes from. */
  readonly question?: string;
}

const isSide = (text: string): text is Side => text === 'hurts' || text === 'pleases';
const isDriver = (text: string): text is Driver => (DRIVERS as readonly string[]).includes(text);

/** Reads a facet; undefined when it is about something else. */
export function named(facet: string): Named | undefined {
  const cut = facet.indexOf('=');
  const head = facet.slice(0, Math.max(cut, 0));
  const item = facet.slice(cut + 1);
  if (isSide(head)) return isDriver(item) ? { side: head, driver: item } : undefined;
  const naming = NAMINGS.get(head);
  if (!naming) return undefined;
  const driver = naming.drivers.get(item);
  return { side: naming.side, question: head, item, ...(driver && { driver }) };
}

/**
 * The facets of one answer to `causes`, `liked` or `missing`: each option, and each driver once however many of
 * its options were ticked, so that shares of drivers are shares of answers too.
 */
export function facetsOf(question: string, items: readonly string[]): readonly string[] {
  const naming = NAMINGS.get(question);
  if (!naming) return [];
  const facets = new Set(items.map((item) => `${question}=${item}`));
  for (const item of items) {
    const driver = naming.drivers.get(item);
    if (driver) facets.add(`${naming.side}=${driver}`);
  }
  return [...facets];
}
