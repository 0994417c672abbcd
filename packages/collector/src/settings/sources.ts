import { parseArgs } from 'node:util';
import { type Flag, keyOf, type Setting, TABLE } from './table.js';

/** What was written for a setting, and where: a complaint names the place that can be changed. */
export interface Written {
  readonly value: unknown;
  readonly where: string;
}

export type Environment = { readonly [name: string]: string | undefined };

/** What may stand in a file beside the table. */
const ONLY_IN_FILES = ['adminToken', 'webhooks'];

/** A setting that cannot be used. Its message says what to write instead. */
export class WrongSetting extends Error {}

export interface Sources {
  /** The first that says something: flag, environment, file. */
  get(flag: Flag): Written | undefined;
  /** What stands only in the file. */
  file(key: string): unknown;
}

/** @throws {WrongSetting} for flags, files and names in files that nobody knows */
export function readSources(
  args: readonly string[],
  env: Environment,
  read: (path: string) => string,
): Sources {
  const flags = parseFlags(args);
  const config = (flags.config as string | undefined) ?? env.OHLAS_CONFIG;
  const file = config ? parseFile(config, read) : {};
  return {
    get(flag: Flag): Written | undefined {
      const setting: Setting = TABLE[flag];
      if (flags[flag] !== undefined) return { value: flags[flag], where: `--${flag}` };
      const text = setting.env === undefined ? undefined : env[setting.env];
      if (text) return { value: fromText(setting, text), where: setting.env ?? '' };
      const key = keyOf(flag);
      return Object.hasOwn(file, key) ? { value: file[key], where: `"${key}" in ${config}` } : undefined;
    },
    file: (key) => (Object.hasOwn(file, key) ? file[key] : undefined),
  };
}

function parseFlags(args: readonly string[]): { readonly [flag: string]: unknown } {
  const options = Object.fromEntries(
    Object.entries<Setting>(TABLE).map(([flag, { kind }]) => [
      flag,
      { type: kind === 'switch' ? ('boolean' as const) : ('string' as const), multiple: kind === 'list' },
    ]),
  );
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    // Node's own words: "Unknown option '--prot'." and what else it has to say about it.
    const [first] = error instanceof Error ? error.message.split('. ') : [];
    throw new WrongSetting(`${first}. --help lists what there is.`);
  }
}

/** Keys in JSON or PEM hold blanks of their own and come one at a time. */
function fromText({ kind }: Setting, text: string): unknown {
  if (kind === 'switch') return !['0', 'false', 'off'].includes(text);
  if (kind === 'text') return text;
  return /^\s*({|-----BEGIN)/.test(text) ? [text] : text.split(/[\s,]+/).filter(Boolean);
}

function parseFile(path: string, read: (path: string) => string): { readonly [key: string]: unknown } {
  let text: string;
  try {
    text = read(path);
  } catch {
    throw new WrongSetting(`${path} cannot be read. Name a file that is there: --config ohlas.json`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new WrongSetting(`${path} is not JSON. It begins like {"origins": ["https://shop.example"]}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new WrongSetting(`${path} holds no object. It begins like {"origins": ["https://shop.example"]}`);
  const known = [
    ...Object.keys(TABLE)
      .filter((flag) => !['help', 'config', 'backup'].includes(flag))
      .map(keyOf),
    ...ONLY_IN_FILES,
  ];
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new WrongSetting(`"${unknown}" in ${path} is no setting. There are ${known.join(', ')}.`);
  return value as { readonly [key: string]: unknown };
}
