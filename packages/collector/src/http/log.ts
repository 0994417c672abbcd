import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { StoreUnavailable } from '../kept/store.js';
import type { TriedHook } from '../webhooks/webhooks.js';

/**
 * One line about one thing that happened. Nothing in it comes from a visitor but sizes and choices among words of
 * ours: no body, token, address, e-mail, id or URL.
 */
export type LogLine = RequestLine | HookLine | ErrorLine;

export interface RequestLine {
  readonly time: string;
  /** The pattern that matched, `GET /v1/responses/:id`. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** Of the request's body, where it says so. */
  readonly bytes: number;
  /** What became of a message. */
  readonly outcome?: string;
  readonly reason?: string;
}

export interface HookLine {
  readonly time: string;
  readonly route: 'webhook';
  /** The host alone: what follows it may be a secret. */
  readonly host: string;
  readonly status: string;
  readonly ms: number;
  readonly tries: number;
  readonly outcome: TriedHook['outcome'];
}

export interface ErrorLine {
  readonly time: string;
  readonly error: string;
  readonly reason?: string;
  /** Where in the code. */
  readonly at: readonly string[];
}

export type Log = (line: LogLine) => void;

/** What a handler adds to the line of its request. */
export interface Outcome {
  readonly outcome: string;
  readonly reason?: string;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS', 'PUT'];

export function logRequests(log: Log, now: () => number): MiddlewareHandler {
  return async (c, next) => {
    const began = performance.now();
    await next();
    log({
      time: new Date(now()).toISOString(),
      route: routeOf(c),
      status: c.res.status,
      ms: Math.round((performance.now() - began) * 10) / 10,
      bytes: Number(c.req.header('content-length')) || 0,
      ...(c.get('outcome') as Outcome | undefined),
    });
  };
}

function routeOf(c: Context): string {
  const method = METHODS.includes(c.req.method) ? c.req.method : 'other';
  const path = routePath(c, -1);
  return `${method} ${path.endsWith('*') ? 'nowhere' : path}`;
}

export function hookLine({ hook, status, ms, tries, outcome }: TriedHook, now: number): HookLine {
  const time = new Date(now).toISOString();
  return { time, route: 'webhook', host: new URL(hook).host, status, ms, tries, outcome };
}

/** Messages of errors may quote what was being read; only those written here are known not to. */
export function errorLine(error: unknown, now: number): ErrorLine {
  const { name, message, stack } = error instanceof Error ? error : new Error('thrown');
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    time: new Date(now).toISOString(),
    error: name,
    ...(error instanceof StoreUnavailable && { reason: message }),
    at: frames.slice(0, 5).map((line) => line.trim()),
  };
}

export interface Lines {
  readonly log: Log;
  /** Writes what waits. */
  flush(): void;
}

/** A line a write would cost more than a response does; those of a moment go out together. */
export function lines(write: (text: string) => void): Lines {
  let waiting: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.length > 0) write(waiting.join('\n'));
    waiting = [];
  };
  return {
    log(line: LogLine): void {
      waiting.push(JSON.stringify(line));
      timer ??= setTimeout(flush, 100);
    },
    flush,
  };
}
