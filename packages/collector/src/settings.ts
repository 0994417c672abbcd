import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RetentionOptions } from './people/retention.js';
import { type Environment, readSources, type Sources, WrongSetting } from './settings/sources.js';
import { helpText } from './settings/table.js';
import { list, on, text, whole } from './settings/values.js';
import { readHooks } from './settings/webhooks.js';
import type { Webhook } from './webhooks/hooks.js';

/** What the command was asked to do. */
export type Asked =
  | { readonly kind: 'serve'; readonly settings: Settings }
  | { readonly kind: 'backup'; readonly file: string; readonly to: string }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly because: string };

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly file: string;
  /** Missing: every origin. */
  readonly origins?: readonly string[];
  /** Missing: one is made. */
  readonly adminToken?: string;
  /** Servers in front that add to X-Forwarded-For. Missing: none. */
  readonly trustedProxies?: number;
  readonly ratePerMinute?: number | false;
  readonly shopName?: string;
  readonly shopUrl?: string;
  readonly timeZone?: string;
  /** Keys as text, as `readTokenKeys` takes them. */
  readonly tokens?: { readonly keys: readonly string[]; readonly audience: string };
  readonly webhooks?: readonly Webhook[];
  readonly webhookPrivate?: true;
  readonly retention?: RetentionOptions;
  readonly quiet?: true;
}

const readText = (path: string): string => readFileSync(path, 'utf8');

/** Reads flags, environment and file, in this order of weight. */
export function readSettings(
  args: readonly string[],
  env: Environment,
  read: (path: string) => string = readText,
): Asked {
  try {
    const sources = readSources(args, env, read);
    if (on(sources.get('help'))) return { kind: 'help', text: helpText() };
    const to = text(sources.get('backup'), 'answers.db');
    if (to !== undefined) return { kind: 'backup', file: fileIn(sources), to };
    return { kind: 'serve', settings: settingsFrom(sources, env, read) };
  } catch (error) {
    if (error instanceof WrongSetting) return { kind: 'wrong', because: error.message };
    throw error;
  }
}

const fileIn = (sources: Sources): string =>
  join(text(sources.get('data'), '.ohlas') ?? '.ohlas', 'responses.db');

function settingsFrom(sources: Sources, env: Environment, read: (path: string) => string): Settings {
  const { get } = sources;
  const port = whole(get('port'), { min: 0, max: 65_535, what: 'a port', example: '--port 4100' });
  const proxies = whole(get('trusted-proxies'), {
    min: 0,
    max: 10,
    what: 'a number of servers in front',
    example: '--trusted-proxies 1',
  });
  const rate = whole(get('rate-limit'), {
    min: 0,
    max: 1_000_000,
    what: 'a number of requests a minute',
    example: '--rate-limit 600',
  });
  const adminToken = env.OHLAS_ADMIN_TOKEN || sources.file('adminToken');
  if (adminToken !== undefined && (typeof adminToken !== 'string' || adminToken === ''))
    throw new WrongSetting('"adminToken" cannot be used. Write a long random text, or leave it out.');
  const webhooks = readHooks(sources);
  return {
    host: text(get('host'), '127.0.0.1') ?? '127.0.0.1',
    port: port ?? 4100,
    file: fileIn(sources),
    ...present('origins', list(get('origin'), 'https://shop.example')),
    ...present('adminToken', adminToken),
    ...present('trustedProxies', proxies || undefined),
    ...(rate !== undefined && { ratePerMinute: rate === 0 ? (false as const) : rate }),
    ...present('shopName', text(get('shop-name'), '"Dub & Ořech"')),
    ...present('shopUrl', shopUrl(sources)),
    ...present('timeZone', timeZone(sources)),
    ...present('tokens', tokens(sources, read)),
    ...present('webhooks', webhooks),
    ...present('webhookPrivate', on(get('webhook-private')) || undefined),
    ...present('retention', retention(sources)),
    ...present('quiet', on(get('quiet')) || undefined),
  };
}

/** A key that is there only when there is a value. */
function present<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}

function shopUrl({ get }: Sources): string | undefined {
  const url = text(get('shop-url'), 'https://shop.example/');
  if (url !== undefined && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)))
    throw new WrongSetting(
      `"${url}" is not where a shop begins. Write it in full: --shop-url https://shop.example/`,
    );
  return url;
}

function timeZone({ get }: Sources): string | undefined {
  const name = text(get('time-zone'), 'Europe/Prague');
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    throw new WrongSetting(`"${name}" is not a time zone. Write one like --time-zone Europe/Prague`);
  }
  return name;
}

function tokens({ get }: Sources, read: (path: string) => string): Settings['tokens'] {
  const written = list(get('token-key'), 'HS256:<secret>');
  const audience = text(get('token-audience'), 'https://shop.example');
  if (written === undefined && audience === undefined) return undefined;
  if (written === undefined)
    throw new WrongSetting('--token-audience needs a key to check with: --token-key HS256:<secret>');
  if (audience === undefined)
    throw new WrongSetting('Say whom the tokens are made for: --token-audience https://shop.example');
  const keys = written.map((key) => {
    if (!key.startsWith('@')) return key;
    try {
      return read(key.slice(1));
    } catch {
      throw new WrongSetting(
        `${key.slice(1)} cannot be read. Name a file with a key: --token-key @keys.json`,
      );
    }
  });
  return { keys, audience };
}

function retention({ get }: Sources): RetentionOptions | undefined {
  const months = (flag: 'keep-contacts' | 'keep-answers') =>
    whole(get(flag), { min: 1, max: 1200, what: 'a number of months', example: `--${flag} 12` });
  const [contactsMonths, answersMonths] = [months('keep-contacts'), months('keep-answers')];
  if (contactsMonths === undefined && answersMonths === undefined) return undefined;
  return { ...present('contactsMonths', contactsMonths), ...present('answersMonths', answersMonths) };
}
