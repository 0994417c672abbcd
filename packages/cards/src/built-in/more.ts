import type { Plan } from '../definition.js';
import { checkout } from './checkout.js';
import { complaint } from './complaint.js';
import { helpful } from './helpful.js';
import { loyalty } from './loyalty.js';
import { panel } from './panel.js';
import { purchase } from './purchase.js';
import { resolution } from './resolution.js';
import { index } from './satisfaction-index.js';
import { service } from './service.js';
import { visit } from './visit.js';
import { wish } from './wish.js';

/** The cards that come when they are asked for, with the kinds only they need. */
export const MORE_CARDS: { readonly [id: string]: Plan } = {
  visit,
  checkout,
  purchase,
  service,
  complaint,
  resolution,
  loyalty,
  index,
  helpful,
  wish,
  panel,
};
