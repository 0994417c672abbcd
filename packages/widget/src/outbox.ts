/**
 * The outbox as a page uses it: the pure one of `core` on this browser's storage, network, clock and locks.
 * A file of its own, loaded with every card, when something waits, and on `send()`.
 *
 * ```ts
 * const outbox = openOutbox({ ...given, consent: 'essential', on: (event) => … });
 * outbox.put(response, { hold: true, notify: (news) => … });
 * ```
 */
import { createOutbox, type Given, type Outbox, type OutboxEvent, type Transport } from '@ohlas/core';
import type { OhlasResponse } from '@ohlas/protocol';
import { clock } from './edges/clock.js';
import { createCourier } from './edges/courier.js';
import { customPost } from './edges/custom-transport.js';
import { fetchPost } from './edges/fetch-transport.js';
import { webLock } from './edges/lock.js';
import { onPageLife } from './edges/page-life.js';
import { openStores } from './edges/stores/open.js';
import type { ConsentLevel } from './options.js';

type Clear = (response: OhlasResponse) => OhlasResponse | null;

/** The shop's options; `endpoint…`, `transport` and `beforeSend` are looked at. */
export interface OutboxOptions extends Omit<Given, 'consent'> {
  readonly consent: ConsentLevel;
  /** Each try's outcome, and what the shop should know (`troubleOf` of core has the words). */
  readonly on: (event: OutboxEvent) => void;
}

/** `close()` leaves what is undelivered on the device; what was held sets out first. */
export interface OpenOutbox extends Omit<Outbox, 'use' | 'hide' | 'moveTo'> {
  /**
   * What may be kept on the device from now on. What may not be any more, by whichever page it was kept, moves to
   * memory and is sent at once; resolves when the device has forgotten it.
   */
  allow(consent: ConsentLevel): Promise<void>;
  /** Takes over changed options; what waits for the endpoint or transport is tried at once. */
  reconfigure(given: Given): void;
}

/** The outbox of this page, under the shop's options as they change. */
export interface OutboxRoom extends Omit<OpenOutbox, 'reconfigure'> {
  /** What may be kept on the device now. */
  level(): ConsentLevel;
  /** How records are written; drafts are, too. */
  readonly serialise: (value: unknown) => string;
}

export function openOutbox({ consent, on, ...given }: OutboxOptions): OpenOutbox {
  let options: Given = given;
  let keys: string[];
  let url: string;
  const { use, hide, moveTo, close, ...outbox } = createOutbox({
    stores: openStores(consent),
    clock,
    dice: Math.random,
    lock: webLock,
    clear: (response) => (options.beforeSend ? (options.beforeSend as Clear)(response) : response),
    on,
  });
  // What is no address is none: answers wait, and the rest of the widget goes on.
  const resolve = (address: string) => {
    try {
      return address && new URL(address, location.href).href;
    } catch {
      return '';
    }
  };

  function reconfigure(to: Given): void {
    const { endpoint = '', transport, endpointReplaces = [], endpointTimeoutMs = 15_000 } = to;
    options = to;
    url = resolve(endpoint);
    keys = [url, ...(endpointReplaces as string[]), ''].map((address) =>
      resolve(address).replace(/[?#].*/, ''),
    );
    const post = transport ? customPost(transport as Transport<AbortSignal>) : url && fetchPost(url, to);
    use(post ? createCourier(post, endpointTimeoutMs) : undefined, keys);
  }

  const stopLife = onPageLife(
    hide,
    outbox.flush,
    ({ blockedURI, disposition, effectiveDirective: directive }) => {
      if (blockedURI !== url || disposition === 'report') return;
      use(undefined, keys);
      on({ outcome: 'blocked', directive });
    },
  );

  reconfigure(given);
  return {
    ...outbox,
    reconfigure,
    allow: (level) => moveTo(openStores(level), level === 'none' ? openStores('full') : []),
    close() {
      hide();
      stopLife();
      close();
    },
  };
}
