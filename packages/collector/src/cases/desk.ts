import type { OhlasResponse } from '@ohlas/protocol';
import type { CaseChanged } from '../kept/case.js';
import type { ResponseStore } from '../kept/store.js';
import type { Webhooks } from '../webhooks/webhooks.js';
import type { AskedChange } from './change.js';

/** What people of the shop do with responses, by a route or on a page; hooks hear of it. */
export interface Desk {
  changeCase(id: string, change: AskedChange): Promise<CaseChanged>;
  /** Lets a response out of quarantine. False: never heard of it. */
  restore(id: string): Promise<boolean>;
}

export interface DeskOptions {
  readonly store: ResponseStore;
  readonly webhooks: Pick<Webhooks, 'choose' | 'ofCases' | 'wake'>;
  readonly now: () => number;
}

export function createDesk({ store, webhooks, now }: DeskOptions): Desk {
  return {
    async changeCase(id: string, change: AskedChange): Promise<CaseChanged> {
      const changed = await store.changeCase(id, { ...change, at: now(), notify: webhooks.ofCases });
      webhooks.wake();
      return changed;
    },

    async restore(id: string): Promise<boolean> {
      const found = await store.find(id);
      if (!found) return false;
      const notify = webhooks.choose(JSON.parse(found.kept.body) as OhlasResponse);
      const restored = await store.restore(id, { at: now(), notify });
      webhooks.wake();
      return restored;
    },
  };
}
