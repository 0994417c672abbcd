import ar from '@ohlas/locales/ar';
import cs from '@ohlas/locales/cs';
import de from '@ohlas/locales/de';
import en from '@ohlas/locales/en';
import nl from '@ohlas/locales/nl';
import pl from '@ohlas/locales/pl';
import sk from '@ohlas/locales/sk';
import * as api from './api.js';
import * as card from './card.js';
import { claim } from './claim.js';
import type { Files, Load } from './house.js';
import * as outbox from './outbox-room.js';
import * as problems from './problems.js';

const files: Files = { api, card, outbox, problems };
const languages: { readonly [tag: string]: typeof en } = { ar, cs, de, en, nl, pl, sk };

// Everything in one file: nothing is imported later, for policies that name hashes or exact addresses.
claim(
  (async (name: string) => files[name as keyof Files] ?? { default: languages[name] }) as Load,
  document.currentScript as HTMLScriptElement,
);
