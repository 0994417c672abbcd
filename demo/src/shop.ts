import type { PersonId } from './words/words.js';

/** What does not depend on the language: the people, the doors and the wires of the shop. All of it is invented. */
export const SHOP = {
  name: 'Dub & Ořech',
  phone: { shown: '800 123 456', dialled: '+420800123456' },
  // `.example` belongs to nobody and never will (RFC 2606).
  email: 'pomoc@dub-a-orech.example',
  street: 'Na Hoblinách 7',
  town: '602 00 Brno',
  people: [
    { id: 'orders', name: 'Jana Kovářová' },
    { id: 'workshop', name: 'Tomáš Dvořák' },
    { id: 'care', name: 'Eliška Hájková' },
  ],
} as const satisfies {
  readonly people: readonly { readonly id: PersonId; readonly name: string }[];
  readonly [key: string]: unknown;
};

/** From Monday; closed where there is nothing. */
export const HOURS: readonly (readonly [opens: string, closes: string] | null)[] = [
  ['09:00', '17:00'],
  ['09:00', '17:00'],
  ['09:00', '17:00'],
  ['09:00', '18:00'],
  ['09:00', '17:00'],
  ['09:00', '12:00'],
  null,
];
