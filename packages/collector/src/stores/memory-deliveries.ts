import type { CaseEvent } from '../kept/case.js';
import type { Delivery, DeliveryKind, Tried } from '../kept/delivery.js';
import { type Entry, kept } from './entry.js';

export interface MemoryDeliveries {
  add(about: About, hooks: readonly string[]): void;
  /** Forgets what waits to be told of a response. */
  drop(id: string): void;
  due(hook: string, now: number, most: number): readonly Delivery[];
  nextDue(hook: string): number | undefined;
  tried(message: string, result: Tried): void;
}

export interface About {
  readonly id: string;
  readonly kind: DeliveryKind;
  readonly revision: number;
  readonly at: number;
  readonly event?: CaseEvent;
}

interface Message extends About {
  readonly message: string;
  readonly hook: string;
  readonly tries: number;
  readonly nextAt: number;
}

/** Messages that wait, in the order they came. */
export function memoryDeliveries(entryOf: (id: string) => Entry | undefined): MemoryDeliveries {
  const waiting = new Map<string, Message>();
  const written = new Set<string>();
  let events = 0;

  const of = (hook: string) =>
    [...waiting.values()].filter((one) => one.hook === hook).sort((a, b) => a.nextAt - b.nextAt);

  return {
    add(about: About, hooks: readonly string[]): void {
      if (about.event) events += 1;
      for (const hook of hooks) {
        const key = JSON.stringify([hook, about.id, about.kind, about.revision, about.event ? events : 0]);
        if (written.has(key)) continue;
        written.add(key);
        const message = `msg_${crypto.randomUUID()}`;
        waiting.set(message, { ...about, message, hook, tries: 0, nextAt: about.at });
      }
    },

    drop(id: string): void {
      for (const [message, about] of waiting) if (about.id === id) waiting.delete(message);
    },

    due: (hook, now, most) =>
      of(hook)
        .filter(({ nextAt }) => nextAt <= now)
        .slice(0, most)
        .flatMap(({ id, message, kind, at, tries, revision, event }) => {
          const entry = entryOf(id);
          const body = entry?.revisions.find((one) => one.revision === revision)?.body;
          if (!entry || body === undefined) return [];
          return [
            { message, kind, at, tries, kept: { ...kept(entry), revision, body }, ...(event && { event }) },
          ];
        }),

    nextDue: (hook) => of(hook)[0]?.nextAt,

    tried(message: string, { nextAt }: Tried): void {
      const one = waiting.get(message);
      if (one && nextAt !== undefined) waiting.set(message, { ...one, tries: one.tries + 1, nextAt });
      else waiting.delete(message);
    },
  };
}
