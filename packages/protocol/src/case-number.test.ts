import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseNumber } from './case-number.js';

test('reads the last 40 bits as eight Crockford characters', () => {
  expect(caseNumber('0199e0f6-0000-7000-8000-000000000000')).toBe('0000-0000');
  expect(caseNumber('0199e0f6-0000-7000-8000-00ffffffffff')).toBe('ZZZZ-ZZZZ');
  expect(caseNumber('0199e0f6-0000-7000-8000-000000000021')).toBe('0000-0011');
  expect(caseNumber('0199e0f6-0000-7000-8000-008443210000')).toBe('GH1J-2000');
});

test('does not mind missing dashes or capitals', () => {
  const number = caseNumber('0199e0f6-1a2b-7c3d-8e4f-5a6b7c8d9e0f');
  expect(caseNumber('0199E0F61A2B7C3D8E4F5A6B7C8D9E0F')).toBe(number);
});

test('says the same 40 bits as a slow reading with big integers', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
      const bits = BigInt(`0x${id.replaceAll('-', '').slice(-10)}`)
        .toString(2)
        .padStart(40, '0');
      const slow = (bits.match(/.{5}/g) ?? []).map((five) => digits[Number.parseInt(five, 2)]).join('');
      expect(caseNumber(id)).toBe(`${slow.slice(0, 4)}-${slow.slice(4)}`);
    }),
  );
});
