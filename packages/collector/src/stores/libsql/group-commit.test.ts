import { describe, expect, test } from 'vitest';
import { StoreUnavailable } from '../../kept/store.js';
import type { Connection } from './connection.js';
import { groupCommit } from './group-commit.js';

/** Counts transactions; `locked` refuses to begin one. */
function connection(locked = false) {
  let begun = 0;
  const fake: Pick<Connection, 'transaction'> = {
    transaction(run) {
      begun += 1;
      if (locked) throw new StoreUnavailable('locked');
      return run();
    },
  };
  return { writer: groupCommit(fake), begun: () => begun };
}

const fails = () => {
  throw new Error('poison');
};

describe('group commit', () => {
  test('puts what comes within one turn into one transaction, and answers after it', async () => {
    const { writer, begun } = connection();
    const both = Promise.all([writer.write(() => 1), Promise.resolve().then(() => writer.write(() => 2))]);
    expect(begun()).toBe(0);
    expect(await both).toEqual([1, 2]);
    expect(begun()).toBe(1);
    expect(await writer.write(() => 3)).toBe(3);
    expect(begun()).toBe(2);
  });

  test('lets one that always fails fail alone', async () => {
    const { writer } = connection();
    const all = await Promise.allSettled([writer.write(() => 1), writer.write(fails), writer.write(() => 3)]);
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  test('waits for a lock once, not once for each', async () => {
    const { writer, begun } = connection(true);
    const all = await Promise.allSettled([writer.write(() => 1), writer.write(() => 2)]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(begun()).toBe(1);
  });

  test('commits what waits when it is closed, and takes nothing more', async () => {
    const { writer } = connection();
    const waiting = writer.write(() => 1);
    writer.close();
    expect(await waiting).toBe(1);
    await expect(writer.write(() => 2)).rejects.toThrow('closed');
  });
});
