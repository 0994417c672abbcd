import type { SubjectType } from '@ohlas/protocol';
import type { PlanQuestion } from '../definition.js';

type Options = NonNullable<PlanQuestion['options']>;

/** Options by their ids, likely ones first; with subjects, only where one of these is rated. */
export function options(ids: string, ...subject: readonly SubjectType[]): Options {
  return ids.split(' ').map((id) => (subject.length ? { id, subject } : { id }));
}

/**
 * What can go wrong. Ids are public and stand on the same six drivers as {@link LIKED}, quality, delivery, price,
 * site, service and returns, so that what hurts and what pleases can be compared.
 */
export const CAUSES: Options = [
  ...options('quality not-as-described damaged missing-part wrong-item', 'product', 'order'),
  ...options('late-delivery price-differed hard-to-return', 'product', 'order', 'shop'),
  ...options('site services not-solved', 'shop', 'page', 'contact'),
  ...options('slow-reply rude-staff had-to-chase', 'order', 'shop', 'contact'),
  ...options('hard-to-order not-arrived refund-slow', 'order', 'shop'),
  ...options('other'),
];

/** What pleases. */
export const LIKED: Options = [
  ...options('quality price delivery', 'product', 'order', 'shop'),
  ...options('service services'),
  ...options('site selection', 'product', 'order', 'shop', 'page'),
  ...options('other'),
];
