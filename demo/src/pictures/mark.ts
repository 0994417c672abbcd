/** An acorn in a walnut's outline: the sign above the door, also in the browser's tab. */
export const MARK_PATHS = {
  cap: 'M6.6 13.2c.2-4.3 4.1-7.2 9.4-7.2s9.2 2.9 9.4 7.2c0 .9-.7 1.5-1.6 1.5H8.2c-.9 0-1.6-.6-1.6-1.5Z',
  stalk: 'M16 6c0-1.6.5-2.8 1.7-3.6',
  nut: 'M8.6 16.8h14.8c0 5.7-3 10-7.4 12.4-4.4-2.4-7.4-6.7-7.4-12.4Z',
} as const;

export function drawMark(): string {
  const { cap, stalk, nut } = MARK_PATHS;
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#3d5745"/>' +
    `<g transform="translate(3.2 3.2) scale(.8)"><path d="${nut}" fill="#e3cda9"/><path d="${cap}" fill="#b97850"/>` +
    `<path d="${stalk}" fill="none" stroke="#b97850" stroke-width="2.2" stroke-linecap="round"/></g></svg>`
  );
}
