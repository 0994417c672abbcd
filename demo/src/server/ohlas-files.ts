import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Context, MiddlewareHandler } from 'hono';
import { ASK_FIRST, FOREVER } from './policy.js';

/** The folder that the `ohlas` package hands out for hosting. */
export function ohlasFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('ohlas/package.json')), 'dist/cdn');
}

/** `ohlas.js`, `card-Bx3k9a1Q.js`, … and their source maps: one folder deep, nothing else. */
const FILE = /^\/([\w-]+(?:\.[\w-]+)*\.js(?:\.map)?)$/;
const HASHED = /-[\w-]{6,}\.js(\.map)?$/;

/** Serves the built files as a shop would that hosts them itself. */
export function serveOhlas(folder: string): MiddlewareHandler {
  return async (c, next) => {
    const [, name] = FILE.exec(c.req.path) ?? [];
    if (!name) return next();
    let body: Uint8Array;
    try {
      body = await readFile(join(folder, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return next();
      throw error;
    }
    return answer(c, name, body);
  };
}

function answer(c: Context, name: string, body: Uint8Array): Response {
  return c.body(new Uint8Array(body), 200, {
    'Content-Type': name.endsWith('.map') ? 'application/json' : 'text/javascript; charset=utf-8',
    'Cache-Control': HASHED.test(name) ? FOREVER : ASK_FIRST,
    // A shop on another address may load the parts by import(), which asks for this.
    'Access-Control-Allow-Origin': '*',
  });
}
