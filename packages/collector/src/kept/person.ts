/** Whom a request for one's own data is about. */
export type Person =
  /** As left in a contact field of any revision; capitals do not matter. */
  | { readonly email: string }
  /** The number of an order that was rated or written about. */
  | { readonly order: string };

export interface PeopleStore {
  /** The ids of what one person sent. */
  idsOf(person: Person): Promise<readonly string[]>;
  /** Forgets a few of what is too old; call it until it says that nothing is left. */
  prune(limits: Limits): Promise<Pruned>;
}

export interface Limits {
  /** Contacts and notes of responses received before are removed, in milliseconds since the Unix epoch. */
  readonly contactsBefore: number;
  /** Responses received before are removed. What they added to the scores of the shop stays: it is about nobody. */
  readonly answersBefore: number;
  /** How many of each at once, so that no answer waits for long. */
  readonly most: number;
}

export interface Pruned {
  readonly contacts: number;
  readonly answers: number;
}

/** How contacts are compared. */
export const contactKey = (text: string): string => text.trim().toLowerCase();
