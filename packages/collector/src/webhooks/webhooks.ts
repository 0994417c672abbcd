import type { OhlasResponse } from '@ohlas/protocol';
import type { Delivery, DeliveryStore, Notify } from '../kept/delivery.js';
import { withoutToken } from '../kept/forget.js';
import { shown } from '../shown/shown.js';
import { chooseHooks, type Webhook } from './hooks.js';
import type { Post, Posted } from './post.js';
import { waitAfter } from './schedule.js';
import { sign } from './sign.js';

export interface WebhooksOptions {
  readonly store: DeliveryStore;
  readonly hooks: readonly Webhook[];
  readonly post: Post;
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
  /** Told how each try ended. */
  readonly onTried?: (tried: TriedHook) => void;
}

export interface TriedHook {
  readonly hook: string;
  readonly message: string;
  /** This one included. */
  readonly tries: number;
  readonly ms: number;
  readonly outcome: 'delivered' | 'again' | 'given-up';
  /** The status of the answer, or why there was none. */
  readonly status: string;
}

/** Sends what the store holds for hooks, each message until an answer of 2xx or to the end of its schedule. */
export interface Webhooks {
  /** The hooks to write messages for. */
  choose(response: OhlasResponse): Notify;
  /** Those that want to hear of cases. */
  readonly ofCases: readonly string[];
  /** Something may be due now. */
  wake(): void;
  /** Ends what is on its way, without counting it as a try, and sends nothing more. */
  stop(): Promise<void>;
}

/** Messages to one hook on their way at once: a slow hook delays nobody but itself. */
const AT_ONCE = 5;
const LONGEST_SLEEP = 3_600_000;

export function createWebhooks(options: WebhooksOptions): Webhooks {
  const { store, hooks, now, onError } = options;
  const stopping = new AbortController();
  const runners = hooks.map((hook) => runner(hook));

  function runner(hook: Webhook) {
    let running: Promise<void> | undefined;
    let again = false;
    let timer: NodeJS.Timeout | undefined;

    async function work(): Promise<void> {
      do {
        again = false;
        const due = await store.due(hook.url, now(), AT_ONCE);
        await Promise.all(due.map((one) => deliver(hook, one)));
        if (due.length === AT_ONCE) again = true;
      } while (again && !stopping.signal.aborted);
      if (stopping.signal.aborted) return;
      const next = await store.nextDue(hook.url);
      if (next !== undefined && !stopping.signal.aborted) {
        timer = setTimeout(wake, Math.min(LONGEST_SLEEP, Math.max(0, next - now())));
        // A process that has nothing else to do need not wait for a hook: the message is written down.
        timer.unref();
      }
    }

    function wake(): void {
      again = true;
      if (running || stopping.signal.aborted) return;
      clearTimeout(timer);
      running = work()
        .catch((error: unknown) => {
          onError(error);
          again = false;
          // The store was out of reach; what waits is still there when it is back.
          timer = setTimeout(wake, 10_000);
          timer.unref();
        })
        .finally(() => {
          running = undefined;
          // Somebody called while the next time was being read.
          if (again) wake();
        });
    }

    return {
      wake,
      async stop(): Promise<void> {
        clearTimeout(timer);
        await running;
      },
    };
  }

  async function deliver(hook: Webhook, delivery: Delivery): Promise<void> {
    const { message } = delivery;
    const body = payloadOf(delivery);
    const at = now();
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'ohlas-collector',
      ...(await sign({ id: message, at, body }, hook.secrets)),
    };
    const posted = await options.post({ url: hook.url, headers, body, signal: stopping.signal });
    if (stopping.signal.aborted && posted.kind === 'failed') return;

    const delivered = posted.kind === 'answered' && posted.status >= 200 && posted.status < 300;
    const tries = delivery.tries + 1;
    const wait = delivered ? undefined : waitAfter(tries);
    const status = statusOf(posted);
    await store.tried(message, { status, ...(wait !== undefined && { nextAt: now() + wait }) });
    const outcome = delivered ? 'delivered' : wait === undefined ? 'given-up' : 'again';
    options.onTried?.({ hook: hook.url, message, tries, ms: now() - at, outcome, status });
  }

  const wake = () => {
    for (const one of runners) one.wake();
  };
  // What an earlier process left behind.
  wake();
  return {
    choose: chooseHooks(hooks),
    ofCases: hooks.filter((hook) => hook.cases !== false).map(({ url }) => url),
    wake,
    async stop(): Promise<void> {
      stopping.abort();
      await Promise.all(runners.map((one) => one.stop()));
    },
  };
}

const statusOf = (posted: Posted): string =>
  posted.kind === 'answered' ? String(posted.status) : posted.because;

/** The response as the admin routes show it, without its token: that proves something to whoever holds it. */
function payloadOf({ kind, at, kept, event }: Delivery): string {
  const { at: changedAt, ...change } = event ?? { at };
  return JSON.stringify({
    type: kind,
    timestamp: new Date(changedAt).toISOString(),
    data: { ...shown({ ...kept, body: withoutToken(kept.body) }), ...(event && { change }) },
  });
}
