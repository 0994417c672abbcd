import type { OhlasResponse } from '@ohlas/protocol';
import type { Notify } from '../kept/delivery.js';
import { scoreOf } from '../kept/score.js';
import { secretOf } from './sign.js';

/** An address of the shop's that is told of cases and answers. */
export interface Webhook {
  /** `https://…`. It names the hook too: what waits for an address is sent to that address. */
  readonly url: string;
  /** `whsec_` and at least 24 bytes in base64. Several while one follows another: each signs. */
  readonly secrets: readonly string[];
  /** Whether to tell of cases that open or change. Left out: yes. */
  readonly cases?: boolean;
  /** Of which answers to tell. Left out: none. */
  readonly answers?: 'all' | 'none' | AnswerChoice;
}

/** Every part that is there has to fit. */
export interface AnswerChoice {
  /** Overall stars of 1–5, no more than this. */
  readonly starsAtMost?: number;
  readonly cards?: readonly string[];
  readonly audience?: 'user' | 'buyer';
}

/** @throws with the cure, when an address or a secret is none */
export function checkHooks(hooks: readonly Webhook[], allowPrivate: boolean): void {
  for (const { url, secrets } of hooks) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    const schemes = allowPrivate ? /^https?:$/ : /^https:$/;
    if (!parsed || !schemes.test(parsed.protocol))
      throw new Error(
        `"${url}" is not an address for a webhook. Write it in full: https://shop.example/hooks`,
      );
    if (parsed.username || parsed.password)
      throw new Error(
        `Leave name and password out of the webhook ${parsed.host}: messages are signed instead.`,
      );
    if (secrets.length === 0)
      throw new Error(`The webhook ${url} needs a secret: whsec_ and what openssl rand -base64 32 prints.`);
    for (const secret of secrets) secretOf(secret);
  }
  const [twice] = hooks.filter(({ url }, index) => hooks.findIndex((hook) => hook.url === url) < index);
  if (twice) throw new Error(`The webhook ${twice.url} stands there twice. Give it several secrets instead.`);
}

/** The hooks that want to hear of a response. */
export function chooseHooks(hooks: readonly Webhook[]): (response: OhlasResponse) => Notify {
  const ofCases = hooks.filter((hook) => hook.cases !== false).map(({ url }) => url);
  return (response) => ({
    case: ofCases,
    answer: hooks.filter(({ answers = 'none' }) => wants(answers, response)).map(({ url }) => url),
  });
}

function wants(answers: 'all' | 'none' | AnswerChoice, response: OhlasResponse): boolean {
  if (typeof answers === 'string') return answers === 'all';
  const { starsAtMost, cards, audience } = answers;
  const score = scoreOf(response);
  return (
    (starsAtMost === undefined || (score?.min === 1 && score.max === 5 && score.value <= starsAtMost)) &&
    (cards === undefined || cards.includes(response.card.id)) &&
    (audience === undefined || response.audience.kind === audience)
  );
}
