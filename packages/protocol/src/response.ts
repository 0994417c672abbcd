/** The wire name and version of a response. Within one version keys are only ever added. */
export const RESPONSE_TYPE = 'ohlas.response.v1';

/** The wire name and version of a day's prompt counts. */
export const COUNTS_TYPE = 'ohlas.counts.v1';

/**
 * One person's answers to one card. It keeps its `id` for life and grows by `revision`; a receiver keeps the
 * highest revision of each id and ignores keys it does not know.
 */
export interface OhlasResponse {
  readonly type: typeof RESPONSE_TYPE;
  /** UUIDv7 made in the browser before the first attempt; receivers accept any UUID. */
  readonly id: string;
  /** Starts at 1; gaps are normal; the highest wins. */
  readonly revision: number;
  readonly status: Status;
  readonly card: { readonly id: string; readonly version: number };
  /** At most 50. Empty when `status` is `withdrawn`. */
  readonly answers: readonly Answer[];
  readonly audience: Audience;
  readonly subject?: Subject;
  readonly order?: Order;
  /** A JWT made by the shop's server. Only the receiver decides whether it is worth anything. */
  readonly token?: string;
  /** The case this response opens: the last 40 bits of its id, see {@link caseNumber}. */
  readonly case?: string;
  /** The reply time that was promised on the screen, ISO 8601 in UTC. */
  readonly promisedBy?: string;
  /** Joins responses that belong together: the id of the response a complaint grew from, or `order:ID`. */
  readonly thread?: string;
  readonly source: Source;
  readonly prompt?: string;
  readonly trigger?: string;
  /** The share of people the prompt was meant for, 0 … 1. */
  readonly sample?: number;
  /** BCP 47 tag of the words the person read. */
  readonly locale: string;
  /** Without query and fragment. */
  readonly page?: { readonly url: string; readonly title?: string };
  readonly context?: Readonly<Record<string, string | number | boolean>>;
  /** When the card opened, ISO 8601 in UTC. */
  readonly startedAt: string;
  /** When the last answer was given, ISO 8601 in UTC. */
  readonly answeredAt: string;
  readonly test: boolean;
  readonly client: Client;
}

/**
 * `partial`: tapped answers only (numbers and choices), words never leave before Send.
 * `withdrawn`: the person took it back; drop what came before and count nothing.
 */
export type Status = 'partial' | 'complete' | 'withdrawn';

/** How the card came to be open. */
export type Source = 'prompt' | 'launcher' | 'page' | 'link' | 'inline' | 'api';

/** One answer in one of three shapes. Kinds come and go; shapes are a contract. */
export type Answer = NumberAnswer | ChoicesAnswer | TextAnswer;

interface AnswerBase {
  /** `question`, or `question.row`, or `question.field`. */
  readonly question: string;
  /** What it measures across cards, such as `order-satisfaction`. */
  readonly measure?: string;
  /** How it looked: `stars`, `choice`, … An open list. */
  readonly kind: string;
  /** The words the person read. */
  readonly label: string;
  /** False when the shop changed the words, so that scores can tell. */
  readonly standard: boolean;
}

export interface NumberAnswer extends AnswerBase {
  readonly shape: 'number';
  /** Missing only when `na` is true. */
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  /** The person said that it does not apply to them. */
  readonly na?: true;
}

export interface ChoicesAnswer extends AnswerBase {
  readonly shape: 'choices';
  /** Stable option ids, so that translations never split results. */
  readonly values: readonly string[];
  /** The option labels as read, in the order of `values`. */
  readonly labels?: readonly string[];
  /** What was written beside "other". */
  readonly text?: string;
  /** The version of the words that were agreed to, with `consent`. */
  readonly version?: string;
}

export interface TextAnswer extends AnswerBase {
  readonly shape: 'text';
  readonly text: string;
}

/** Who answered, and how that is known. `evidence` in falling order of weight; `none` belongs to `user`. */
export interface Audience {
  readonly kind: 'user' | 'buyer';
  readonly evidence: 'token' | 'shop' | 'data-layer' | 'page' | 'self' | 'none';
  /** Purchases known on this device. */
  readonly orders?: number;
  readonly boughtThisVisit?: boolean;
}

/** What is rated. */
export interface Subject {
  readonly type: SubjectType;
  readonly id?: string;
  readonly name?: string;
}

export type SubjectType = 'shop' | 'product' | 'order' | 'page' | 'contact';

export interface Order {
  readonly id: string;
  readonly value?: number;
  /** ISO 4217. */
  readonly currency?: string;
}

export interface Client {
  readonly name: string;
  readonly version: string;
  readonly device: 'phone' | 'desktop';
  /** A field no person sees. Filled, it sends the response to quarantine. */
  readonly trap: string;
}
