import { describe, expect, test } from 'vitest';

/** What the card asks of signals. */
export interface Cells {
  signal<T>(value: T): { value: T };
  effect(run: () => void): () => void;
  untracked<T>(run: () => T): T;
}

export function testCells(name: string, { signal, effect, untracked }: Cells): void {
  describe(`cells: ${name}`, () => {
    test('an effect runs at once, and again at each change', () => {
      const count = signal(1);
      const seen: number[] = [];
      effect(() => {
        seen.push(count.value);
      });
      count.value = 2;
      count.value = 2;
      count.value = 3;
      expect(seen).toEqual([1, 2, 3]);
    });

    test('it follows only what it has read', () => {
      const read = signal(1);
      const unread = signal(1);
      let runs = 0;
      effect(() => {
        runs += 1;
        untracked(() => unread.value);
        return void read.value;
      });
      unread.value = 2;
      expect(runs).toBe(1);
      read.value = 2;
      expect(runs).toBe(2);
    });

    test('a change made by the run itself is its next turn', () => {
      const step = signal(0);
      const turns: string[] = [];
      effect(() => {
        const now = step.value;
        turns.push(`in ${now}`);
        if (now < 2) step.value = now + 1;
        turns.push(`out ${now}`);
      });
      expect(turns).toEqual(['in 0', 'out 0', 'in 1', 'out 1', 'in 2', 'out 2']);
    });

    test('stopped, it rests, even by itself', () => {
      const count = signal(0);
      const seen: number[] = [];
      const stop = effect(() => {
        seen.push(count.value);
        if (count.value === 1) stop();
      });
      count.value = 1;
      count.value = 2;
      expect(seen).toEqual([0, 1]);
    });

    test('two effects follow one signal', () => {
      const count = signal(0);
      const seen: string[] = [];
      effect(() => {
        seen.push(`a${count.value}`);
      });
      effect(() => {
        seen.push(`b${count.value}`);
      });
      seen.length = 0;
      count.value = 1;
      expect(seen.sort()).toEqual(['a1', 'b1']);
    });

    test('a fault in a run reaches whoever made the change', () => {
      const count = signal(0);
      effect(() => {
        if (count.value === 1) throw new Error('one is too many');
      });
      expect(() => {
        count.value = 1;
      }).toThrow('one is too many');
    });
  });
}
