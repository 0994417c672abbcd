/**
 * Every word of one language that a first card needs. Plain data, so that a shop can change any of it as JSON:
 * `{name}` stands for a value, plural forms are keyed by CLDR category.
 */
export interface Messages {
  /** BCP 47. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly send: string;
  readonly continue: string;
  readonly back: string;
  readonly close: string;
  readonly done: string;
  readonly more: string;
  readonly optional: string;
  /** The last option of an own card's list, beside which words can be written. */
  readonly other: string;
  readonly saved: string;
  readonly undo: string;
  readonly undone: string;
  /** Takes a rating away again. */
  readonly clear: string;
  readonly privacy: string;
  /** The shop's published rules, as links. */
  readonly policies: { readonly delivery: string; readonly returns: string; readonly claim: string };
  /** "{step} of {steps}". */
  readonly progress: string;
  /** Radio names: "{stars}, {word}", such as "4 stars, Good". */
  readonly star: string;
  /** "{count} stars"; with fractions too. */
  readonly stars: Plural;
  /** The five words of a rating, worst first. */
  readonly ratings: readonly [string, string, string, string, string];
  /** "{count} characters left". */
  readonly charactersLeft: Plural;
  readonly charactersOver: Plural;
  readonly fields: { readonly email: string; readonly phone: string; readonly name: string };
  readonly faults: {
    readonly required: string;
    readonly message: string;
    readonly email: string;
    readonly phone: string;
    readonly contact: string;
    readonly 'too-long': string;
    readonly 'too-few': string;
    readonly 'too-many': string;
  };
  readonly sending: string;
  readonly stillSending: string;
  readonly retry: string;
  readonly copy: string;
  readonly copied: string;
  /** The endpoint will never take it; the words stay. */
  readonly refused: string;
  /** Added to the thanks after a failed try or 3 s. */
  readonly later: string;
  readonly received: string;
  /** The card's file did not load; a way to the shop without us. */
  readonly loadFailed: string;
  /** "Write to us at {email}". */
  readonly writeInstead: string;
  /** Announced under a rating: "{word}. {count} more optional questions below." */
  readonly followUp: Plural;
  /** Announced once, politely, of an unasked card: "One optional question, in the region {label}." */
  readonly announcement: string;
  /** Silences every prompt until the device's storage is cleared. */
  readonly silence: string;
  readonly thanks: Ending;
  readonly sorry: Ending & {
    /** "Case {case}. We will reply to {contact} by {deadline}." */
    readonly withDeadline: string;
    /** "Case {case}. We will reply to {contact}." */
    readonly withContact: string;
    readonly withoutContact: string;
    readonly leaveContact: string;
  };
  readonly cards: FirstCards;
}

/** The cards of the card file. The others bring their words in files of their own. */
export interface FirstCards {
  readonly comment: CardMessages;
  readonly rating: CardMessages;
  readonly [id: string]: CardMessages;
}

/** CLDR plural categories; `other` is always there, which others are needed depends on the language. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export interface Ending {
  readonly title: string;
  readonly text?: string;
}

export interface CardMessages {
  readonly title?: string;
  readonly greeting?: string;
  readonly questions: { readonly [id: string]: QuestionMessages };
  readonly endings?: { readonly [id: string]: { readonly title?: string; readonly text?: string } };
}

export interface QuestionMessages {
  readonly label: string;
  readonly labels?: { readonly [variant: string]: string };
  readonly help?: string;
  readonly ask?: string;
  readonly options?: { readonly [id: string]: string };
  readonly rows?: { readonly [id: string]: string };
  readonly ends?: readonly [string, string];
  readonly text?: string;
}
