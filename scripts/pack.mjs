import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findPnpm, root, run } from './pnpm.mjs';

/** The packages that npm publishes, by their folders. */
export const PUBLISHED = /** @type {const} */ (['protocol', 'widget', 'collector']);

/**
 * Packs exactly what npm would get.
 * @param {readonly (typeof PUBLISHED)[number][]} rooms
 * @param {string} folder an empty one
 * @returns {Promise<string[]>} the paths of the tarballs
 */
export async function pack(rooms, folder) {
  const pnpm = findPnpm();
  for (const room of rooms) {
    const code = await run([
      ...pnpm,
      '--dir',
      join(root, 'packages', room),
      'pack',
      '--pack-destination',
      folder,
    ]).done;
    if (code !== 0) throw new Error(`pnpm pack failed for ${room} with exit code ${code}.`);
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tgz'))
    .map((name) => join(folder, name));
}
