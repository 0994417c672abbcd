import type { DeliveryWay, FieldName, PaymentWay } from '../words/words.js';

/** The order form as it was sent: words, not yet judged. */
export type Form = Readonly<Record<FormKey, string>>;

export const FIELDS: readonly FieldName[] = ['name', 'email', 'phone', 'street', 'town', 'postcode'];
export type FormKey = FieldName | 'note' | 'delivery' | 'payment';

/** An invented person: `.example` belongs to nobody (RFC 2606). */
export const DEMO_FORM: Form = {
  name: 'Jana Nováková',
  email: 'jana.novakova@dub-a-orech.example',
  phone: '601 234 567',
  street: 'Lipová 12',
  town: 'Brno',
  postcode: '602 00',
  note: '',
  delivery: 'courier',
  payment: 'transfer',
};

export interface Address {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly street: string;
  readonly town: string;
  readonly postcode: string;
  readonly note: string;
}

export interface Wishes {
  readonly address: Address;
  readonly delivery: DeliveryWay;
  readonly payment: PaymentWay;
}

export type Judged =
  | { readonly ok: true; readonly wishes: Wishes }
  | { readonly ok: false; readonly faults: readonly FormKey[] };

const NOTE_MAX = 500;

/** Who comes to the workshop needs no address. */
export function judge(form: Form): Judged {
  const delivery = DELIVERY.find((way) => way === form.delivery);
  const payment = PAYMENT.find((way) => way === form.payment);
  const address = tidy(form);
  const wanted = FIELDS.filter((field) => delivery !== 'pickup' || !HOME.includes(field));
  const faults: FormKey[] = wanted.filter((field) => !ACCEPTS[field](address[field]));
  if ([...address.note].length > NOTE_MAX) faults.push('note');
  if (!delivery) faults.push('delivery');
  if (!payment) faults.push('payment');
  return faults.length === 0 && delivery && payment
    ? { ok: true, wishes: { address, delivery, payment } }
    : { ok: false, faults };
}

/** What a form without some of its fields means: empty ones. */
export function readForm(sent: Readonly<Record<string, unknown>>): Form {
  const text = (key: FormKey): string => (typeof sent[key] === 'string' ? sent[key] : '');
  return Object.fromEntries((Object.keys(DEMO_FORM) as FormKey[]).map((key) => [key, text(key)])) as Form;
}

const DELIVERY: readonly DeliveryWay[] = ['courier', 'pickup'];
const PAYMENT: readonly PaymentWay[] = ['transfer', 'card'];
const HOME: readonly FieldName[] = ['street', 'town', 'postcode'];

/** Whatever people write for readability is read: spaces, dashes and brackets in numbers. */
function tidy(form: Form): Address {
  const { name, email, street, town, note } = form;
  return {
    name: name.trim(),
    email: email.trim(),
    phone: form.phone.replace(/[\s\-()./]/g, ''),
    street: street.trim(),
    town: town.trim(),
    postcode: form.postcode.replace(/\s/g, ''),
    note: note.trim(),
  };
}

const ACCEPTS: Readonly<Record<FieldName, (value: string) => boolean>> = {
  name: (value) => value.length >= 2 && value.length <= 100,
  email: (value) => value.length <= 254 && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value),
  phone: (value) => /^(\d{9}|(\+|00)\d{8,15})$/.test(value),
  street: (value) => /\p{L}/u.test(value) && /\d/.test(value) && value.length <= 100,
  town: (value) => /\p{L}/u.test(value) && value.length <= 100,
  postcode: (value) => /^\d{5}$/.test(value),
};
