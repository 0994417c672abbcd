/** One setting: how it is written as a flag, in the environment and in a file, and what `--help` says of it. */
export interface Setting {
  /** `list`: may be repeated. `switch`: takes no value. */
  readonly kind: 'text' | 'list' | 'switch';
  /** Stands after the flag. */
  readonly takes?: string;
  readonly env?: string;
  /** Its name in a file; by default the flag in camel case. */
  readonly key?: string;
  readonly help: string;
}

export type Flag =
  | 'port'
  | 'host'
  | 'data'
  | 'origin'
  | 'trusted-proxies'
  | 'rate-limit'
  | 'shop-name'
  | 'shop-url'
  | 'time-zone'
  | 'token-key'
  | 'token-audience'
  | 'webhook'
  | 'webhook-secret'
  | 'webhook-answers'
  | 'webhook-private'
  | 'keep-contacts'
  | 'keep-answers'
  | 'quiet'
  | 'config'
  | 'backup'
  | 'help';

/** In the order of `--help`. */
export const TABLE: { readonly [F in Flag]: Setting } = {
  port: { kind: 'text', takes: 'number', env: 'PORT', help: 'where to listen; 0 takes a free one (4100)' },
  host: { kind: 'text', takes: 'address', env: 'OHLAS_HOST', help: 'on which address (127.0.0.1)' },
  data: { kind: 'text', takes: 'folder', env: 'OHLAS_DATA', help: 'where the answers are kept (.ohlas)' },
  origin: {
    kind: 'list',
    takes: 'origin',
    env: 'OHLAS_ORIGIN',
    key: 'origins',
    help: 'a shop allowed to send, like https://shop.example; left out, all are',
  },
  'trusted-proxies': {
    kind: 'text',
    takes: 'number',
    env: 'OHLAS_TRUSTED_PROXIES',
    help: 'how many servers of yours stand in front and add to X-Forwarded-For (0)',
  },
  'rate-limit': {
    kind: 'text',
    takes: 'number',
    env: 'OHLAS_RATE_LIMIT',
    help: 'requests a minute from one address; 0 lifts the limit (600)',
  },
  'shop-name': { kind: 'text', takes: 'name', env: 'OHLAS_SHOP_NAME', help: 'stands above the results' },
  'shop-url': {
    kind: 'text',
    takes: 'url',
    env: 'OHLAS_SHOP_URL',
    help: 'where the shop begins, for links in replies (a single --origin)',
  },
  'time-zone': {
    kind: 'text',
    takes: 'name',
    env: 'OHLAS_TIME_ZONE',
    help: 'whose days count, like Europe/Prague (that of this machine)',
  },
  'token-key': {
    kind: 'list',
    takes: 'key',
    env: 'OHLAS_TOKEN_KEY',
    key: 'tokenKeys',
    help: 'proves purchases: HS256:<secret>, HS256:<name>:<secret>, a JWK, a JWK set, a PEM, or @file with one',
  },
  'token-audience': {
    kind: 'text',
    takes: 'text',
    env: 'OHLAS_TOKEN_AUDIENCE',
    help: 'whom tokens are made for: their aud',
  },
  webhook: {
    kind: 'list',
    takes: 'url',
    env: 'OHLAS_WEBHOOK',
    help: 'an address to tell of cases, signed',
  },
  'webhook-secret': {
    kind: 'list',
    takes: 'secret',
    env: 'OHLAS_WEBHOOK_SECRET',
    key: 'webhookSecrets',
    help: 'signs what is told: whsec_ and 32 bytes in base64; two while one follows another',
  },
  'webhook-answers': {
    kind: 'text',
    takes: 'which',
    env: 'OHLAS_WEBHOOK_ANSWERS',
    help: 'tell of answers too: none, all, or stars at most, 1 to 5 (none)',
  },
  'webhook-private': {
    kind: 'switch',
    env: 'OHLAS_WEBHOOK_PRIVATE',
    help: 'lets webhooks go to this machine and its network',
  },
  'keep-contacts': {
    kind: 'text',
    takes: 'months',
    env: 'OHLAS_KEEP_CONTACTS',
    help: 'how long e-mails, numbers, names and notes are kept (12)',
  },
  'keep-answers': {
    kind: 'text',
    takes: 'months',
    env: 'OHLAS_KEEP_ANSWERS',
    help: 'how long answers are kept; scores stay (24)',
  },
  quiet: { kind: 'switch', env: 'OHLAS_QUIET', help: 'writes no line for every request' },
  config: { kind: 'text', takes: 'file', env: 'OHLAS_CONFIG', help: 'settings as JSON' },
  backup: {
    kind: 'text',
    takes: 'file',
    help: 'copies the answers into a new file, while serving too, and ends',
  },
  help: { kind: 'switch', help: 'this text' },
};

/** `token-key` as a file calls it. */
export function keyOf(flag: string): string {
  const { key } = TABLE[flag as Flag];
  return key ?? flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function helpText(): string {
  const rows = Object.entries<Setting>(TABLE).map(([flag, { takes, env, kind, help }]) => {
    const names = [env, ...(kind === 'list' ? ['repeatable'] : [])].filter(Boolean).join(', ');
    return `  --${flag}${takes ? ` <${takes}>` : ''}${names ? `  (${names})` : ''}\n      ${help}`;
  });
  return `Usage: ohlas-collector [options]

Takes Ohlas responses, keeps each exactly once, and shows them.

${rows.join('\n')}

OHLAS_ADMIN_TOKEN opens the results; without it a token is made and printed.
A flag wins over the environment, and that over the file. In the file names are written like tokenKeys, lists as
lists, and "webhooks" may be a list of {"url", "secrets", "cases", "answers"}. Lists in the environment are separated
by blanks. Secrets are safer in the environment or in a file: other users of a machine can read flags.
`;
}
