import { createHash } from 'node:crypto';

/** Where the parts of a page come from. */
export interface Parts {
  /** Origin of the page. */
  readonly self: string;
  /** Address of a file people host. */
  cdn(file: string): string;
  readonly ears: string;
  readonly endpoint: string;
  /** The text of the two scripts a policy may name by hash. */
  readonly text: { readonly ears: string; readonly all: string };
}

export interface Policy {
  readonly name: string;
  readonly policy: (parts: Parts) => string;
  readonly as?: 'meta' | 'report-only';
  /** Attributes of both script tags. */
  readonly nonce?: string;
  readonly integrity?: true;
  /** The one file instead of the one line. */
  readonly all?: true;
  /** Directives that are violated on purpose; all others are ours, and none is allowed. */
  readonly violates?: readonly string[];
  /** The answer cannot leave this page. */
  readonly held?: true;
  /** The endpoint lies on another origin. */
  readonly across?: true;
}

const NONCE = 'b2hsYXM';
const LOCKED = "style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const nothingElse = ({ self, endpoint }: Parts) =>
  `default-src 'none'; script-src ${self}; connect-src ${endpoint}; ${LOCKED}`;

/** From what the guide recommends to the strictest that can be written. */
export const POLICIES: readonly Policy[] = [
  { name: 'nothing but scripts of one origin and the endpoint', policy: nothingElse },
  {
    name: 'a nonce alone',
    nonce: NONCE,
    policy: ({ endpoint }) =>
      `default-src 'none'; script-src 'nonce-${NONCE}'; connect-src ${endpoint}; ${LOCKED}`,
  },
  {
    name: 'a nonce and strict-dynamic',
    nonce: NONCE,
    policy: ({ endpoint }) =>
      `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; object-src 'none'; base-uri 'none'; connect-src ${endpoint}; ${LOCKED}`,
  },
  {
    name: 'hashes, with the one file',
    all: true,
    integrity: true,
    policy: ({ text, endpoint }) =>
      `default-src 'none'; script-src '${hash(text.ears)}' '${hash(text.all)}'; connect-src ${endpoint}; ${LOCKED}`,
  },
  {
    name: 'exact addresses, with the one file',
    all: true,
    policy: ({ cdn, ears, endpoint }) =>
      `default-src 'none'; script-src ${ears} ${cdn('ohlas.all.js')}; connect-src ${endpoint}; ${LOCKED}`,
  },
  { name: 'a meta tag', as: 'meta', policy: nothingElse },
  {
    name: 'the guide: own origin only',
    policy: () => "default-src 'self'; script-src 'self'; connect-src 'self'",
  },
  {
    name: 'a sandbox without an origin',
    policy: (parts) => `sandbox allow-scripts; ${nothingElse(parts)}`,
  },
  {
    name: 'report-only, no connect-src',
    as: 'report-only',
    violates: ['connect-src'],
    policy: ({ self }) => `default-src 'none'; script-src ${self}; ${LOCKED}`,
  },
  {
    name: 'no connect-src',
    held: true,
    violates: ['connect-src'],
    policy: ({ self }) => `default-src 'none'; script-src ${self}; ${LOCKED}`,
  },
  {
    name: 'own origin only, and the endpoint on another',
    held: true,
    across: true,
    violates: ['connect-src'],
    policy: ({ self }) => `default-src 'none'; script-src ${self}; connect-src 'self'; ${LOCKED}`,
  },
];

export function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
