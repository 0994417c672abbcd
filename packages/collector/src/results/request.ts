import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { languagesOf, type Place, type Reader, readerOf } from './reader/reader.js';

const COOKIE = 'ohlas-lang';
const YEAR = 365 * 86_400;

/** Who reads: the language asked for in the address, else the one chosen before, else what the browser prefers. */
export function readerFor(c: Context, place: Place): Reader {
  const chosen = c.req.query('lang');
  const known = getCookie(c, COOKIE);
  const wanted = [chosen, known].filter((tag) => tag !== undefined && tag !== '') as string[];
  const reader = readerOf([...wanted.slice(0, 1), ...languagesOf(c.req.header('accept-language'))], place);
  if (chosen !== undefined && reader.words.tag !== known)
    setCookie(c, COOKIE, reader.words.tag, {
      path: '/results',
      sameSite: 'Lax',
      httpOnly: true,
      maxAge: YEAR,
    });
  return reader;
}
