import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createBuyerToken, readTokenKeys, type TokenOptions } from '@ohlas/collector';
import type { Order } from './orders.js';

/** What the shop signs, so that its collector knows a buyer from somebody who says so. */
export interface Proofs {
  /** For the collector. */
  readonly tokens: TokenOptions;
  /** @param delivered the order has arrived, so nobody needs to ask whether it has */
  prove(order: Order, delivered?: boolean): Promise<string>;
}

const AUDIENCE = 'dub-a-orech';
const LASTS = '90 days';

/** @param path where the secret lies; it is made when there is none */
export async function openProofs(path: string): Promise<Proofs> {
  const key = readSecret(path) ?? makeSecret(path);
  /** A page that is loaded again carries the same token: each proves one response to a card. */
  const made = new Map<string, Promise<string>>();
  return {
    tokens: { keys: await readTokenKeys(key), audience: AUDIENCE },
    prove({ number, lines }, delivered = false) {
      const name = `${number} ${delivered}`;
      const token =
        made.get(name) ??
        createBuyerToken({
          orderId: number,
          key,
          audience: AUDIENCE,
          expiresIn: LASTS,
          items: lines.map(({ product }) => product),
          delivered,
        });
      made.set(name, token);
      return token;
    },
  };
}

function readSecret(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim() || undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function makeSecret(path: string): string {
  const secret = `HS256:${randomBytes(32).toString('base64')}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${secret}\n`, { mode: 0o600 });
  return secret;
}
