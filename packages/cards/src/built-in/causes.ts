import type { PlanQuestion } from '../definition.js';

type Options = NonNullable<PlanQuestion['options']>;

/**
 * What can go wrong, the likeliest first, each with the things it can go wrong with. Ids are public and stand on
 * the same six drivers as {@link LIKED}: quality, delivery, price, site, service and returns.
 */
export const CAUSES: Options = [
  { id: 'quality', subject: ['product', 'order'] },
  { id: 'not-as-described', subject: ['product', 'order'] },
  { id: 'damaged', subject: ['product', 'order'] },
  { id: 'missing-part', subject: ['product', 'order'] },
  { id: 'wrong-item', subject: ['product', 'order'] },
  { id: 'late-delivery', subject: ['product', 'order', 'shop'] },
  { id: 'site', subject: ['shop', 'page'] },
  { id: 'services', subject: ['shop', 'page', 'contact'] },
  { id: 'price-differed', subject: ['product', 'order', 'shop'] },
  { id: 'slow-reply', subject: ['contact', 'order', 'shop'] },
  { id: 'hard-to-order', subject: ['order', 'shop'] },
  { id: 'not-solved', subject: ['contact', 'order', 'shop', 'page'] },
  { id: 'rude-staff', subject: ['contact', 'order', 'shop'] },
  { id: 'had-to-chase', subject: ['contact', 'order', 'shop'] },
  { id: 'hard-to-return', subject: ['product', 'order', 'shop'] },
  { id: 'not-arrived', subject: ['order', 'shop'] },
  { id: 'refund-slow', subject: ['order', 'shop'] },
  { id: 'other' },
];

/** What pleases. */
export const LIKED: Options = [
  { id: 'quality', subject: ['product', 'order', 'shop'] },
  { id: 'price', subject: ['product', 'order', 'shop'] },
  { id: 'delivery', subject: ['product', 'order', 'shop'] },
  { id: 'service' },
  { id: 'services' },
  { id: 'site', subject: ['product', 'order', 'page', 'shop'] },
  { id: 'selection', subject: ['product', 'order', 'page', 'shop'] },
  { id: 'other' },
];
