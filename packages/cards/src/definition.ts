import type { SubjectType } from '@ohlas/protocol';

/** Words in one language, or per BCP 47 tag. */
export type Text = string | { readonly [locale: string]: string };

/** A card as a shop writes it. The built-in ones are {@link Plan}s: the same, with their words kept in `locales`. */
export interface CardDefinition {
  /** Raise it when the meaning of answers changes; a "once per version" prompt then asks again. */
  readonly version: number;
  readonly title?: Text;
  readonly greeting?: Text;
  /** One step is one screen. */
  readonly steps: readonly { readonly questions: readonly Question[] }[];
  /** The first whose `showIf` holds is shown. */
  readonly endings: readonly EndingDefinition[];
  /** When it holds and a contact was left, the response waits for a person's reply. */
  readonly opensCase?: Condition;
}

export interface EndingDefinition {
  readonly id: string;
  readonly title?: Text;
  readonly text?: Text;
  readonly showIf?: Condition;
}

export interface Option {
  /** `[a-z0-9-]+`; travels beside the label, so that translations never split results. */
  readonly id: string;
  readonly label: Text;
}

interface QuestionBase {
  /** `[a-z0-9-]+`, unique in its card; the dot is for rows and fields. */
  readonly id: string;
  readonly label: Text;
  readonly help?: Text;
  readonly required?: boolean;
  readonly measure?: string;
  readonly showIf?: Condition;
}

/** One thing asked. Its kind says how it looks and which shape its answer has. */
export type Question = QuestionBase &
  (
    | { readonly kind: 'stars' /** 3 … 10, default 5. */; readonly max?: number }
    | { readonly kind: 'faces'; readonly points?: 3 | 5 }
    | {
        readonly kind: 'scale';
        readonly min: number;
        readonly max: number;
        readonly labels?: readonly [Text, Text];
      }
    | { readonly kind: 'thumbs' }
    | {
        readonly kind: 'ratings';
        readonly rows: readonly Option[];
        readonly of?: 'stars' | 'scale';
        readonly notApplicable?: boolean;
      }
    | { readonly kind: 'expectation'; readonly rows?: readonly Option[] }
    | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly other?: boolean }
    | {
        readonly kind: 'choices';
        readonly options: readonly Option[];
        readonly other?: boolean;
        readonly min?: number;
        readonly max?: number;
      }
    | {
        readonly kind: 'text' /** Rows of the box, default 3; 1 is a single line. */;
        readonly lines?: number /** Code points, at most 2000. */;
        readonly max?: number;
      }
    | { readonly kind: 'contact'; readonly fields: readonly ContactField[]; readonly ask?: Text }
    | { readonly kind: 'consent'; readonly purpose: string; readonly text: Text; readonly link?: string }
    | { readonly kind: 'message' }
  );

export type ContactField = 'email' | 'phone' | 'name';
export type Kind = Question['kind'];

/**
 * `{ overall: { lte: 3 } }`. Several keys are joined by "and"; a bare value is `eq`; keys are `question` or
 * `question.row`, or the reserved `all`, `any` (lists of conditions), `not` (one) and `audience`.
 * An unanswered question satisfies only `{ empty: true }`.
 */
export type Condition = { readonly [key: string]: ConditionValue };
export type ConditionValue = string | number | boolean | Operators | Condition | readonly Condition[];
export interface Operators {
  readonly eq?: string | number | boolean;
  readonly ne?: string | number | boolean;
  readonly lt?: number;
  readonly lte?: number;
  readonly gt?: number;
  readonly gte?: number;
  readonly in?: readonly (string | number)[];
  readonly has?: string;
  readonly hasAny?: readonly string[];
  readonly hasAll?: readonly string[];
  readonly contains?: string;
  readonly empty?: boolean;
}

/**
 * A card's structure without its words. Built-in cards are written like this, their words come from `locales`
 * under the same ids; `variants` and `options[].subject` say which words and options fit the score just given
 * and the thing rated.
 */
export interface Plan {
  readonly version: number;
  readonly steps: readonly { readonly questions: readonly PlanQuestion[] }[];
  readonly endings: readonly { readonly id: string; readonly showIf?: Condition }[];
  readonly opensCase?: Condition;
  /** Whose answers hold to it have bought, by their own word. */
  readonly buyers?: Condition;
}

export interface PlanQuestion {
  readonly id: string;
  readonly kind: Kind;
  readonly required?: boolean;
  readonly measure?: string;
  readonly showIf?: Condition;
  /** Only finds out whether the rest makes sense: a step that begins with it stands before the first numbered one. */
  readonly aside?: true;
  /** Behind a link until asked for: always (`true`), or while the condition holds. Its words are `ask`. */
  readonly onDemand?: true | Condition;
  /** Other labels, first match wins; their words are `labels[id]`. */
  readonly variants?: readonly {
    readonly id: string;
    readonly showIf?: Condition;
    readonly subject?: readonly SubjectType[];
  }[];
  readonly options?: readonly { readonly id: string; readonly subject?: readonly SubjectType[] }[];
  readonly rows?: readonly string[];
  readonly fields?: readonly ContactField[];
  readonly other?: boolean;
  readonly max?: number;
  readonly min?: number;
  readonly lines?: number;
  readonly points?: 3 | 5;
  readonly of?: 'stars' | 'scale';
  readonly notApplicable?: boolean;
  readonly purpose?: string;
  readonly link?: string;
  /** How many options stand before "More"; the rest follow on request. */
  readonly first?: number;
  /** Shuffled once per person, "other" last. Never for scales. */
  readonly shuffle?: boolean;
}
