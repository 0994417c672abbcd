import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import schema from '../response.schema.json' with { type: 'json' };
import { checkResponse } from './check-response.js';
import {
  bad,
  badBeyondSchema,
  bare,
  choicesAnswer,
  example,
  good,
  notApplicable,
  numberAnswer,
  textAnswer,
} from './response.contract.js';

const byTheSchema = new Ajv2020({
  allErrors: false,
  strict: true,
  strictRequired: false,
  strictTypes: false,
}).compile(schema);
/** What a receiver gets to see: `undefined` does not travel. */
const arrived = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the check and the JSON Schema agree', () => {
  test.each(Object.entries(good))('on %s, which is fine', (_, value) => {
    expect(checkResponse(arrived(value))).toMatchObject({ ok: true });
    expect(byTheSchema(arrived(value))).toBe(true);
  });

  test.each(Object.entries(bad))('on %s, which is not', (_, value) => {
    expect(checkResponse(arrived(value))).toMatchObject({ ok: false });
    expect(byTheSchema(arrived(value))).toBe(false);
  });

  test.each(Object.entries(badBeyondSchema))('save on %s, which only the check sees', (_, value) => {
    expect(checkResponse(arrived(value))).toMatchObject({ ok: false });
    expect(byTheSchema(arrived(value))).toBe(true);
  });

  test('on messages with anything anywhere', () => {
    const strange = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.constantFrom<unknown>(0, 1, -1, 0.5, 2 ** 53, '', 'user', 'number', true, null, [], {}, undefined),
      fc.constantFrom<unknown>(numberAnswer, notApplicable, choicesAnswer, textAnswer, example, bare),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(example, bare),
        fc.array(fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), strange), {
          minLength: 1,
          maxLength: 3,
        }),
        (start, changes) => {
          const value = changes.reduce<unknown>((result, [way, thing]) => put(result, way, thing), start);
          if (value === undefined) return;
          const message = arrived(value);
          const checked = checkResponse(message);
          // The one rule the schema cannot say is left out of the comparison.
          const beyond =
            !checked.ok && checked.problems.every(({ expected }) => expected.startsWith('a number from'));
          if (!beyond || checked.ok) expect(byTheSchema(message)).toBe(checked.ok);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

test('the check survives anything at all', () => {
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true, withObjectString: true, withSparseArray: true }),
      (any) => {
        expect(checkResponse(any)).toHaveProperty('ok', false);
        expect(checkResponse({ ...example, answers: [any], context: any })).toHaveProperty('ok');
      },
    ),
    { numRuns: 1000 },
  );
});

/** A copy of `value` with one thing inside it replaced; `way` picks a key at each level. */
function put(value: unknown, [turn = 0, ...rest]: readonly number[], thing: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return thing;
  const keys = Object.keys(value);
  const key = keys[turn % keys.length] as keyof typeof value;
  const changed = rest.length === 0 ? thing : put(value[key], rest, thing);
  return Array.isArray(value)
    ? value.map((item, i) => (String(i) === key ? changed : item))
    : { ...value, [key]: changed };
}
