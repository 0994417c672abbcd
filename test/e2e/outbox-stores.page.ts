// What the page of outbox-stores.test.ts can do. Built by the test, from the sources.
import type { OutboxEvent, OutboxStore } from '../../packages/core/src/index.js';
import { keyValueStore } from '../../packages/core/src/index.js';
import { STORE_CONTRACT } from '../../packages/core/src/outbox/store.contract.js';
import { indexedDbStore } from '../../packages/widget/src/edges/stores/indexed-db.js';
import { probe } from '../../packages/widget/src/edges/stores/probe.js';
import { openOutbox } from '../../packages/widget/src/outbox.js';

const STORES: { readonly [name: string]: () => OutboxStore } = {
  IndexedDB: indexedDbStore,
  localStorage: () => keyValueStore(() => localStorage),
};

const it = {
  cases: STORE_CONTRACT.map(({ name }) => name),
  runCase: (store: string, name: string) =>
    STORE_CONTRACT.find((each) => each.name === name)?.run(STORES[store] as () => OutboxStore),
  records: (store: string) => (STORES[store] as () => OutboxStore)().all(),
  probe: () =>
    new Promise<boolean>((resolve) => {
      probe(() => resolve(true));
      setTimeout(() => resolve(false), 500);
    }),
  events: [] as OutboxEvent[],
  openOutbox: (options: Omit<Parameters<typeof openOutbox>[0], 'on'>) =>
    openOutbox({ ...options, on: (event) => it.events.push(event) }),
  response: (id: string, revision = 1, more = {}) => ({
    type: 'ohlas.response.v1' as const,
    id,
    revision,
    status: 'complete' as const,
    card: { id: 'comment', version: 1 },
    answers: [],
    audience: { kind: 'user' as const, evidence: 'none' as const },
    source: 'launcher' as const,
    locale: 'cs',
    startedAt: '2026-01-31T12:00:00.000Z',
    answeredAt: '2026-01-31T12:00:01.000Z',
    test: false,
    client: { name: 'ohlas', version: '1.0.0', device: 'desktop' as const, trap: '' },
    ...more,
  }),
};

declare global {
  interface Window {
    it: typeof it;
    outbox: ReturnType<typeof openOutbox>;
    news: string[];
  }
}

window.it = it;
