import type { OutboxRecord, OutboxStore } from './record.js';

/** One promise that every store keeps. `open` opens the same place again and again; it is empty at first. */
export interface StoreCase {
  readonly name: string;
  run(open: () => OutboxStore): Promise<void>;
}

const record = (id: string, more: Partial<OutboxRecord> = {}): OutboxRecord => ({
  id,
  revision: 1,
  body: '{"a":"b"}',
  card: 'comment',
  since: 1_769_860_800_000,
  tries: 0,
  notBefore: 0,
  firm: false,
  endpointKey: 'https://shop.example/responses',
  state: 'waiting',
  ...more,
});

// These run in a page too, where there is no test runner.
function same(found: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`Found ${a}, expected ${b}.`);
}

const byId = (records: readonly OutboxRecord[]) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every store passes these; a new one adds a single line that runs them. */
export const STORE_CONTRACT: readonly StoreCase[] = [
  {
    name: 'has nothing in it at first',
    async run(open) {
      same(await open().all(), []);
    },
  },
  {
    name: 'gives back what was put, to the last character',
    async run(open) {
      const body = `"\\ \u0000\n\t \u2028\u{1f600} <!doctype> ščř ${'x'.repeat(64 * 1024)}`;
      const put = record('a', { body, lastStatus: 503, reason: '503 "busy"', tries: 3, firm: true });
      await open().update('a', () => put);
      const [got] = await open().all();
      same(Object.entries(got ?? {}).sort(), Object.entries(put).sort());
    },
  },
  {
    name: 'keeps one record for each id, the last one put',
    async run(open) {
      const store = open();
      await store.update('a', () => record('a'));
      await store.update('b', () => record('b'));
      await store.update('a', () => record('a', { revision: 2 }));
      same(
        byId(await store.all()).map(({ id, revision }) => [id, revision]),
        [
          ['a', 2],
          ['b', 1],
        ],
      );
    },
  },
  {
    name: 'decides on what is there, and on nothing where nothing is',
    async run(open) {
      const store = open();
      const seen: (number | undefined)[] = [];
      const look = (old: OutboxRecord | undefined) => {
        seen.push(old?.revision);
        return record('a', { revision: (old?.revision ?? 0) + 1 });
      };
      await store.update('a', look);
      await store.update('a', look);
      same(
        seen,
        [undefined, 1].map((each) => each ?? null),
      );
    },
  },
  {
    name: 'deletes what is decided away, and does not mind being asked twice',
    async run(open) {
      const store = open();
      await store.update('a', () => record('a'));
      await store.update('b', () => record('b'));
      await store.update('a', () => undefined);
      await store.update('a', () => undefined);
      same(
        (await store.all()).map(({ id }) => id),
        ['b'],
      );
    },
  },
  {
    name: 'changes nothing when the decision throws, and says so',
    async run(open) {
      const store = open();
      await store.update('a', () => record('a'));
      let said = false;
      await store
        .update('a', () => {
          throw new Error('no');
        })
        .catch(() => {
          said = true;
        });
      same(said, true);
      same(
        (await store.all()).map(({ revision }) => revision),
        [1],
      );
    },
  },
  {
    name: 'makes updates that are asked for at once one after the other, through several openings',
    async run(open) {
      const stores = [open(), open()];
      const more = (old: OutboxRecord | undefined) => record('a', { tries: (old?.tries ?? 0) + 1 });
      await Promise.all(Array.from({ length: 20 }, (_, i) => stores[i % 2]?.update('a', more)));
      same(
        (await open().all()).map(({ tries }) => tries),
        [20],
      );
    },
  },
  {
    name: 'takes updates in the order in which they were asked for',
    async run(open) {
      const store = open();
      const order: number[] = [];
      const note = (turn: number) => (old: OutboxRecord | undefined) => {
        order.push(turn);
        return old;
      };
      await Promise.all([1, 2, 3, 4].map((turn) => store.update(turn % 2 ? 'a' : 'b', note(turn))));
      same(order, [1, 2, 3, 4]);
    },
  },
];
