import type { Answers, AnswerValue, Card } from '@ohlas/cards';
import { type Clock, orderKey, type Stop } from '@ohlas/core';
import { type KindRules, kinds, moreKinds } from '@ohlas/ui/rules';
import type { AskHost, Engine } from './host.js';
import { listen } from './listen.js';

/** What a link in a message asks for. */
export interface Link {
  readonly card: string;
  /** By question, as written: `{ overall: '5' }`. */
  readonly answers: { readonly [question: string]: string };
  readonly token?: string;
  /** The response it follows up, such as the case that was closed. */
  readonly thread?: string;
  /** `product:ID` and the like. */
  readonly subject?: string;
}

const RULES: { readonly [kind: string]: KindRules } = { ...kinds, ...moreKinds };
const PREFIX = 'ohlas-';
/** What a stranger could do something with. */
const SECRETS = ['token', 'thread'];
/** Scanners of mail servers open links, but look at nothing for this long. */
const LOOKED_MS = 5_000;

/** The page, as far as links need it. */
export type LinkHost = Pick<AskHost, 'clock' | 'open'>;

/** Takes the link's parameters out of the address bar, before anybody copies or logs them. */
export function takeLink(): Link | undefined {
  const url = new URL(location.href);
  const hash = new URLSearchParams(url.hash.slice(1));
  const said: { [name: string]: string } = {};
  for (const [part, secret] of [
    [url.searchParams, false],
    [hash, true],
  ] as const)
    for (const [name, value] of [...part]) {
      // What is in the fragment never reaches a server's log; a secret anywhere else is not taken.
      if (!name.startsWith(PREFIX) || SECRETS.includes(name.slice(PREFIX.length)) !== secret) continue;
      said[name.slice(PREFIX.length)] = value;
      part.delete(name);
    }
  const { card, token, thread, subject, ...answers } = said;
  if (card === undefined && token === undefined) return undefined;
  // A fragment that is no list of parameters is somebody else's, and stays to the letter.
  if (token ?? thread) url.hash = hash.toString();
  history.replaceState(history.state, '', url);
  return {
    card: card ?? '',
    answers,
    ...(token && { token }),
    ...(thread && { thread }),
    ...(subject && { subject }),
  };
}

/**
 * Opens what a link asks for. A second click on the same link, in this browser, goes on with the response that the
 * first has begun, as far as consent allows to know that.
 */
export async function followLink(link: Link, engine: Engine, host: LinkHost): Promise<Stop> {
  const { card, answers, subject, token, thread } = link;
  const { memory } = engine;
  if (token) engine.identify({ token });
  await engine.ready;
  if (!card) return () => {};
  const key = orderKey(JSON.stringify([card, answers, subject, token, thread]));
  const continues = memory.read().links?.[key];
  const { sub: id, delivered } = claimsIn(token);
  let unarm: Stop = () => {};
  const opened = await host.open({
    card,
    source: 'link',
    subject: subject ?? (id ? `order:${id}` : 'shop'),
    fit: (card) => (delivered === true ? withoutAsides(card) : card),
    answers: (card) => fitting(answers, card),
    ...(id && { order: { id } }),
    ...(token && { token }),
    ...(thread && { thread }),
    ...(continues && { continues }),
    still: () => true,
    started: () => remember(),
    submitted: () => remember(),
    closed() {
      remember();
      unarm();
    },
  });
  function remember(): void {
    const begun = opened?.begun();
    if (begun) memory.update((history) => ({ ...history, links: { ...history.links, [key]: begun } }));
  }
  if (opened)
    unarm = whenLooked(host.clock, () => {
      opened.count();
      remember();
    });
  return unarm;
}

/** What is written in a link as far as it fits its card: numbers and options, never words. */
function fitting(written: Link['answers'], card: Card): Answers {
  const answers: { [key: string]: AnswerValue } = {};
  for (const [key, text] of Object.entries(written)) {
    const id = key.split('.')[0];
    const question = card.steps.flatMap(({ questions }) => questions).find((one) => one.id === id);
    const meant: readonly AnswerValue[] = [
      { shape: 'number', value: Number(text) },
      { shape: 'choices', values: [text] },
    ];
    // Nobody agrees to anything by a link.
    const rules = question?.kind === 'consent' ? undefined : RULES[question?.kind ?? ''];
    const answer = question && meant.find((one) => rules?.accepts(question, one));
    if (answer) answers[key] = answer;
  }
  return answers;
}

/** Whether the order has arrived need not be asked when the shop's token says so. */
function withoutAsides(card: Card): Card {
  const steps = card.steps
    .map((step) => ({ ...step, questions: step.questions.filter(({ aside }) => !aside) }))
    .filter(({ questions }) => questions[0]);
  return { ...card, steps };
}

/** What a token says of its order: the number, and whether it was delivered. Nothing is proved by it here; the collector checks. */
function claimsIn(token = ''): { readonly sub?: string; readonly delivered?: unknown } {
  try {
    const { sub, delivered } = JSON.parse(
      atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')),
    );
    return { ...(typeof sub === 'string' && { sub }), delivered };
  } catch {
    return {};
  }
}

/** Runs once when a person is surely there: at the first real input, or after 5 s in view and in focus. */
function whenLooked(clock: Clock, run: () => void): Stop {
  let counting: Stop = () => {};
  const done = () => {
    stop();
    run();
  };
  const count = () => {
    counting();
    counting = !document.hidden && document.hasFocus() ? clock.after(LOOKED_MS, done) : () => {};
  };
  const hear = listen('pointerup keyup focus blur visibilitychange', ({ type, isTrusted }) => {
    if (!type.endsWith('up')) count();
    else if (isTrusted) {
      // First the press does what it is for: it may be another answer.
      counting();
      counting = clock.after(0, done);
    }
  });
  const stop = () => {
    hear();
    counting();
  };
  count();
  return stop;
}
