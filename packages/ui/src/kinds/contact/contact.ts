import type { ContactField } from '@ohlas/cards';
import type { KindRules } from '../../scene.js';

export const contact: KindRules = {
  accepts: (_, answer) => answer.shape === 'text',
};

/**
 * How browsers fill each field, and which keys a phone shows for it. The type stays `text`: in `type="email"`
 * browsers take spaces away and rewrite international domains, so that a draft is not what was typed.
 */
export const FIELDS: {
  readonly [field in ContactField]: {
    readonly autocomplete: string;
    readonly inputMode: 'email' | 'tel' | 'text';
  };
} = {
  email: { autocomplete: 'email', inputMode: 'email' },
  phone: { autocomplete: 'tel', inputMode: 'tel' },
  name: { autocomplete: 'name', inputMode: 'text' },
};
