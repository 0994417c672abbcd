import { DAY } from '../day.js';
import type { Prompt } from './prompt.js';
import { triggersOf } from './prompt.js';
import type { Reason } from './rules.js';
import type { Situation } from './situation.js';
import { needsFull } from './trigger.js';

/** For people who set prompts up: each rule in a sentence, as it turned out. Plain English, like every console message. */
export function because(rule: Reason, passes: boolean, prompt: Prompt, situation: Situation): string {
  const [yes, no] = SENTENCES[rule](prompt, situation);
  return passes ? yes : no;
}

type Sentences = readonly [passes: string, fails: string];

const list = (all: readonly unknown[] = []) => all.join(', ') || 'none';

const SENTENCES: { readonly [rule in Reason]: (prompt: Prompt, situation: Situation) => Sentences } = {
  silenced: () => ['Nobody here said "Don\'t ask again".', 'Somebody here said "Don\'t ask again".'],
  memory: () => [
    'What is shown can be remembered here.',
    'This browser remembers nothing for this page, or a newer release wrote it: people would be asked again and again.',
  ],
  consent: (prompt, situation) => [
    `Consent "${situation.consent}" is enough for it.`,
    situation.consent === 'none'
      ? 'At consent "none" nothing may be remembered, so nobody is asked: they would be asked again and again.'
      : `It needs consent "full", because ${needs(prompt, situation)} may not be remembered at "${situation.consent}".`,
  ],
  inline: ({ card }) => ['It opens by itself.', `It stands where the page has <ohlas-card card="${card}">.`],
  audience: ({ audience = 'everybody' }, { audience: { kind, evidence } }) => [
    `It is for ${audience}; here is a ${kind} (evidence: ${evidence}).`,
    `It is for a ${audience}; here is a ${kind} (evidence: ${evidence}).`,
  ],
  path: ({ where = {} }, { page: { path } }) => {
    const rule = `path ${where.path ? list(where.path) : 'any'}, not ${list(where.not)}`;
    return [`${path} fits (${rule}).`, `${path} does not fit (${rule}).`];
  },
  device: ({ where }, { page: { device } }) => [
    `This is a ${device}.`,
    `This is a ${device}, it is for a ${where?.device}.`,
  ],
  locale: ({ where }, { page: { locale } }) => [
    `The language is ${locale}.`,
    `The language is ${locale}, it is for ${where?.locale}.`,
  ],
  'bought-this-visit': (_prompt, { page: { boughtThisVisit } }) => {
    const fact = boughtThisVisit ? 'Something was bought in this visit' : 'Nothing was bought in this visit';
    return [`${fact}.`, `${fact}, which it does not want.`];
  },
  context: ({ where }) => [
    'The context fits.',
    `The context does not have ${JSON.stringify(where?.context ?? {})}.`,
  ],
  'quiet-path': (_prompt, { page, quiet }) => [
    page.confirmation ? 'An order confirmation is never a quiet path.' : `${page.path} is no quiet path.`,
    `${page.path} is a quiet path (${list(quiet.paths)}).`,
  ],
  sample: ({ sample = 1 }) => [
    `This person is among the ${sample * 100} % it is meant for.`,
    `This person is not among the ${sample * 100} % it is meant for.`,
  ],
  cancelled: ({ cancelOn }) => [
    cancelOn ? `"${cancelOn}" has not happened.` : 'Nothing cancels it.',
    `"${cancelOn}" has happened.`,
  ],
  once: ({ limit }) => [
    limit?.once ? `It has not been shown yet for this ${limit.once}.` : 'It may be shown more than once.',
    `It is shown once (${limit?.once}), and it was.`,
  ],
  'every-days': ({ id, limit }, { history, now }) => {
    const rule = `It is shown once in ${limit?.everyDays ?? 0} days`;
    return [`${rule}.`, `${rule}; the last time was ${ago(history.prompts[id]?.shown, now)}.`];
  },
  dismissed: ({ id, limit }, { history, now }) => {
    const pause = `${limit?.afterDismissDays ?? 30} days`;
    return [
      `It was not closed unanswered in the last ${pause}.`,
      `It was closed unanswered ${ago(history.prompts[id]?.dismissed, now)}; it waits for ${pause}.`,
    ];
  },
  max: ({ id, limit }, { history }) => {
    const fact = `It was shown ${history.prompts[id]?.times ?? 0} times of ${limit?.max ?? 'any number'}`;
    return [`${fact}.`, `${fact}.`];
  },
  answered: () => ['It waits for no answer that it has.', 'It was answered.'],
  order: () => ['The order has been asked about less than twice.', 'The order has been asked about twice.'],
  session: (_prompt, { quiet }) => {
    const most = `${quiet.perSession} unasked a visit`;
    return [`There is room for a card in this visit (${most}).`, `This visit had its card (${most}).`];
  },
  pause: (_prompt, { quiet, history, now }) => {
    const last = Math.max(0, ...Object.values(history.prompts).map(({ shown = 0 }) => shown));
    const pause = `${quiet.daysBetween} days between two unasked cards`;
    return [
      `The pause is over, or does not count for an order (${pause}).`,
      `The last unasked card was ${ago(last, now)} (${pause}).`,
    ];
  },
  page: () => ['It was not shown on this page yet.', 'It was shown on this page already.'],
  trigger: (prompt, { consent }) => {
    const forgets = consent !== 'full' && triggersOf(prompt).some(({ cartLeft }) => cartLeft);
    const more = forgets ? ' Below "full" the cart is known only to the page right after it.' : '';
    return [
      `What it waits for is there: ${waits(prompt)}.`,
      `What it waits for is not there: ${waits(prompt)}.${more}`,
    ];
  },
  settling: () => ['The page has been there for 5 s.', 'The page has not been there for 5 s.'],
  hidden: () => ['The page is in view.', 'The page is hidden.'],
  typing: () => ['Nobody is typing.', 'The person is typing.'],
  covered: () => [
    'No dialog and no cookie bar is open.',
    'A dialog, a cookie bar or something of quiet.avoid is open.',
  ],
  occupied: () => ['No other card is open.', 'Another card is open, here or in another tab.'],
};

function needs(prompt: Prompt, situation: Situation): string {
  if ((prompt.sample ?? 1) < 1) return 'who belongs to the sample';
  const [trigger = {}] = triggersOf(prompt).filter((one) => needsFull(one, situation));
  return trigger.pages === undefined ? 'orders' : 'the pages of a visit';
}

function waits(prompt: Prompt): string {
  const any = triggersOf(prompt).map((trigger) =>
    Object.entries(trigger)
      .map(([key, value]) => (value === true ? key : `${key} ${JSON.stringify(value)}`))
      .join(' with '),
  );
  return any.join(', or ') || 'its place in the page';
}

function ago(at: number | undefined, now: number): string {
  const days = at ? (now - at) / DAY : 0;
  return `${days < 10 ? days.toFixed(1).replace(/\.0$/, '') : Math.floor(days)} days ago`;
}
