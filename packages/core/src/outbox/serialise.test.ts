import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { serialise } from './serialise.js';

describe('serialise', () => {
  test('says what JSON.stringify says, to whoever parses it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }), (value) => {
        expect(JSON.parse(serialise(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 2000 },
    );
  });

  test('escapes quotes, backslashes and every control character', () => {
    const all = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('');
    expect(JSON.parse(serialise(all))).toBe(all);
    expect(serialise('"\\\n')).toBe('"\\u0022\\u005c\\u000a"');
  });

  test('leaves out what is undefined, and has null for what JSON cannot say', () => {
    expect(serialise({ a: undefined, b: Number.NaN, c: Number.POSITIVE_INFINITY, d: () => 1, e: null })).toBe(
      '{"b":null,"c":null,"d":null,"e":null}',
    );
    expect(serialise([undefined, 1])).toBe('[null,1]');
  });

  describe('on a page of Prototype.js 1.6', () => {
    const spoilt = [Array.prototype, String.prototype, Object.prototype] as { toJSON?: unknown }[];

    afterEach(() => {
      for (const prototype of spoilt) delete prototype.toJSON;
    });

    test('keeps lists lists', () => {
      for (const prototype of spoilt)
        Object.defineProperty(prototype, 'toJSON', {
          value: () => '"spoilt"',
          configurable: true,
          enumerable: true,
          writable: true,
        });
      expect(JSON.stringify({ list: ['a'] })).not.toBe('{"list":["a"]}');
      expect(serialise({ list: ['a', { b: 1 }] })).toBe('{"list":["a",{"b":1}]}');
    });
  });
});
