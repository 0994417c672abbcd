import { lookup as systemLookup } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Post, Posted, PostRequest } from './post.js';
import { privateAddresses } from './private-address.js';

export interface NodePostOptions {
  /** Lets messages go to this machine and its network. Off, a hook cannot be used to reach what only we can reach. */
  readonly allowPrivate?: boolean;
  /** For the whole try, in milliseconds; 15 s by default. */
  readonly timeoutMs?: number;
  /** How names become addresses; the system's way by default. */
  readonly lookup?: LookupFunction;
}

const PRIVATE = 'private-address';

/** This machine, wherever a name server says they are or are not (RFC 6761, section 6.3). */
const LOOPBACK_NAME = /(^|\.)localhost\.?$/;

/**
 * Posts by `node:http`. The address is judged in the very lookup whose result is connected to, so that a name
 * cannot mean a public address when it is judged and another one a moment later.
 */
export function nodePost(options: NodePostOptions = {}): Post {
  const { allowPrivate = false, timeoutMs = 15_000, lookup = systemLookup as LookupFunction } = options;
  const isPrivate = privateAddresses();

  const judged: LookupFunction = (hostname, how, done) =>
    lookup(hostname, how, (error, found, family) => {
      const addresses = typeof found === 'string' ? [found] : (found ?? []).map(({ address }) => address);
      if (!error && !allowPrivate && addresses.some(isPrivate)) return done(new Refused(), '', 0);
      done(error, found, family);
    });

  return ({ url, headers, body, signal }: PostRequest) =>
    new Promise<Posted>((resolve) => {
      const target = new URL(url);
      const host = target.hostname.replace(/^\[|\]$/g, '');
      // Nothing is looked up where the URL itself tells.
      if (!allowPrivate && (LOOPBACK_NAME.test(host) || (isIP(host) !== 0 && isPrivate(host))))
        return resolve({ kind: 'failed', because: PRIVATE });

      const limit = AbortSignal.timeout(timeoutMs);
      const send = target.protocol === 'https:' ? requestHttps : requestHttp;
      const sending = send(target, {
        method: 'POST',
        // A connection of its own: a kept one was judged for somebody else's lookup.
        agent: false,
        lookup: judged,
        signal: AbortSignal.any([signal, limit]),
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      });
      sending.on('response', (answer) => {
        // Only the status is of interest; what else comes is not waited for.
        resolve({ kind: 'answered', status: answer.statusCode ?? 0 });
        answer.destroy();
      });
      sending.on('error', (error: NodeJS.ErrnoException) => {
        const because = limit.aborted ? 'timeout' : (error.code ?? error.name);
        resolve({ kind: 'failed', because: error instanceof Refused ? PRIVATE : because });
      });
      sending.end(body);
    });
}

class Refused extends Error {}
