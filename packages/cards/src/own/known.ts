import type { Kind } from '../definition.js';

/** What a condition may ask of an answer: its shape, and which values it can have. */
export interface Known {
  readonly shape: 'number' | 'choices' | 'text';
  /** Ids of options; without it anything of the shape. */
  readonly values?: readonly string[];
}

/** A question as far as conditions care. */
interface Answerable {
  readonly id: string;
  readonly kind: Kind;
  readonly options?: readonly { readonly id: string }[];
  readonly rows?: readonly (string | { readonly id: string })[];
  readonly fields?: readonly string[];
  readonly purpose?: string;
  readonly other?: boolean;
}

/** The keys of a question's answers, each with what is known of it. Words alone have none. */
export function knownOf(question: Answerable): readonly (readonly [key: string, known: Known])[] {
  const { id, kind, options, rows, fields, purpose, other } = question;
  switch (kind) {
    case 'message':
      return [];
    case 'choice':
    case 'choices':
      return [
        [
          id,
          {
            shape: 'choices',
            values: [...(options ?? []).map((each) => each.id), ...(other ? ['other'] : [])],
          },
        ],
      ];
    case 'consent':
      return [[id, { shape: 'choices', ...(purpose && { values: [purpose] }) }]];
    case 'text':
      return [[id, { shape: 'text' }]];
    case 'contact':
      return (fields ?? []).map((field) => [`${id}.${field}`, { shape: 'text' }]);
    default:
      return rows
        ? rows.map((row) => [`${id}.${typeof row === 'string' ? row : row.id}`, { shape: 'number' }])
        : [[id, { shape: 'number' }]];
  }
}
