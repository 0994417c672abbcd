import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** What the command was asked to do. */
export type Asked =
  | { readonly kind: 'serve'; readonly settings: Settings }
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
}

const HELP = `Usage: ohlas-collector [options]

Takes Ohlas responses, keeps each exactly once, and shows them.

  --port <number>    where to listen (PORT, else 4100)
  --host <address>   on which address (127.0.0.1)
  --data <folder>    where the answers are kept (OHLAS_DATA, else .ohlas)
  --origin <origin>  a shop allowed to send, like https://shop.example;
                     repeat it for several, leave it out to allow all
  --help             this text

OHLAS_ADMIN_TOKEN opens the results; without it a token is made and printed.
`;

/** Reads flags and environment. A flag wins. */
export function readSettings(
  args: readonly string[],
  env: { readonly [name: string]: string | undefined },
): Asked {
  let flags: ReturnType<typeof parse>;
  try {
    flags = parse(args);
  } catch (error) {
    // Node's own words: "Unknown option '--prot'." and what else it has to say about it.
    const [first] = error instanceof Error ? error.message.split('. ') : [];
    return { kind: 'wrong', because: `${first}. --help lists what there is.` };
  }
  if (flags.help) return { kind: 'help', text: HELP };

  const port = flags.port ?? (env.PORT || '4100');
  if (!/^\d+$/.test(port) || Number(port) > 65_535)
    return { kind: 'wrong', because: `"${port}" is not a port. Write a number from 0 to 65535: --port 4100` };

  return {
    kind: 'serve',
    settings: {
      host: flags.host ?? '127.0.0.1',
      port: Number(port),
      file: join(flags.data ?? (env.OHLAS_DATA || '.ohlas'), 'responses.db'),
      ...(flags.origin && { origins: flags.origin }),
      ...(env.OHLAS_ADMIN_TOKEN && { adminToken: env.OHLAS_ADMIN_TOKEN }),
    },
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      data: { type: 'string' },
      origin: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  }).values;
}
