import type { AskedQuestion } from '@ohlas/cards';
import { ICONS } from '../../controls/icon.js';

/** What the topics of a comment look like, by option id. */
export const TOPIC_ICONS: { readonly [option: string]: string } = {
  praise: 'M12 20s-8-4.5-8-10a4 4 0 0 1 8-2 4 4 0 0 1 8 2c0 5.5-8 10-8 10z',
  idea: 'M9 17c0-2-3-3.5-3-7a6 6 0 0 1 12 0c0 3.5-3 5-3 7zm1 3.5h4',
  problem: ICONS.warn,
  question: 'M3 12a9 9 0 1 1 18 0 9 9 0 0 1-18 0m6.5-2.5a2.5 2.5 0 1 1 2.5 3v1m0 3v.1',
  'service-request': 'M3 18h18M5 18a7 7 0 0 1 14 0m-7-7V8m-2 0h4',
};

/** Whether every option has its drawing: below a title, such a row says by itself what is asked. */
export function speaks({ options = [] }: AskedQuestion): boolean {
  return options.length > 0 && options.every(({ id }) => id in TOPIC_ICONS);
}
