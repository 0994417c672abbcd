import { describe, expect, test } from 'vitest';
import { DEMO_FORM, type Form, judge, readForm } from './address.js';

const faults = (change: Partial<Form>) => {
  const judged = judge({ ...DEMO_FORM, ...change });
  return judged.ok ? [] : judged.faults;
};

test('the prefilled form can be sent as it is', () => {
  expect(judge(DEMO_FORM)).toMatchObject({ ok: true, wishes: { delivery: 'courier', payment: 'transfer' } });
});

describe('what is accepted', () => {
  test.each([
    [{ phone: '+420 601 234 567' }],
    [{ phone: '(601) 234-567' }],
    [{ phone: '0049 30 1234567' }],
    [{ email: 'jan.novak+shop@posta.firma.cz' }],
    [{ postcode: '60200' }],
    [{ street: 'č. p. 12' }],
    [{ name: '  Ed ' }],
  ] as [Partial<Form>][])('%o', (change) => {
    expect(faults(change)).toEqual([]);
  });
});

describe('what is sent back', () => {
  test.each([
    [{ name: ' ' }, ['name']],
    [{ email: 'jana@' }, ['email']],
    [{ email: 'jana@firma' }, ['email']],
    [{ email: 'jana novak@firma.cz' }, ['email']],
    [{ phone: '12' }, ['phone']],
    [{ phone: '601 234 56x' }, ['phone']],
    [{ street: 'Lipová' }, ['street']],
    [{ street: '12' }, ['street']],
    [{ town: '!' }, ['town']],
    [{ postcode: '602' }, ['postcode']],
    [{ note: 'x'.repeat(501) }, ['note']],
    [{ delivery: 'drone' }, ['delivery']],
    [{ payment: '' }, ['payment']],
    [{ name: '', email: '', town: '' }, ['name', 'email', 'town']],
  ] as [Partial<Form>, string[]][])('%o', (change, expected) => {
    expect(faults(change)).toEqual(expected);
  });
});

test('who picks up needs no address', () => {
  expect(faults({ delivery: 'pickup', street: '', town: '', postcode: '' })).toEqual([]);
});

test('a form without fields is an empty one', () => {
  expect(readForm({ name: ['a', 'b'], email: 'x' })).toEqual({
    ...Object.fromEntries(Object.keys(DEMO_FORM).map((key) => [key, ''])),
    email: 'x',
  });
});
