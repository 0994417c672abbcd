import type { Page } from 'playwright-core';

/** All that an origin keeps on the device. */
export interface Kept {
  /** Keys of `localStorage`, sorted. */
  readonly local: readonly string[];
  readonly session: readonly string[];
  /** Those that scripts cannot see, too. */
  readonly cookies: readonly string[];
  /** Databases by name, and how many records are in them. */
  readonly databases: { readonly [name: string]: number };
}

export const NOTHING: Kept = { local: [], session: [], cookies: [], databases: {} };

/** What the origin of a page keeps. Looking makes nothing, not even of a database that goes at this moment. */
export async function keptBy(page: Page): Promise<Kept> {
  const cookies = (await page.context().cookies()).map(({ name }) => name);
  const rest = await page.evaluate(async () => {
    const count = (name: string) =>
      new Promise<number | undefined>((resolve) => {
        const request = indexedDB.open(name);
        request.onupgradeneeded = () => request.transaction?.abort();
        request.onerror = () => resolve(undefined);
        request.onsuccess = () => {
          const counting = request.result.transaction('responses').objectStore('responses').count();
          counting.onsuccess = () => resolve(counting.result);
          request.result.close();
        };
      });
    const databases: { [name: string]: number } = {};
    for (const { name = '' } of indexedDB ? await indexedDB.databases() : []) {
      const records = await count(name);
      if (records !== undefined) databases[name] = records;
    }
    return { local: Object.keys(localStorage).sort(), session: Object.keys(sessionStorage), databases };
  });
  return { ...rest, cookies };
}

/** Whether nothing at all is kept. */
export function isNothing(kept: Kept): boolean {
  return JSON.stringify(Object.values(kept).map((part) => Object.keys(part))) === '[[],[],[],[]]';
}
