import type { Prompt } from './prompt.js';
import { RECOMMENDED } from './recommended.js';
import { type Check, check, type Found, listOf, number, object, one, text, words } from './shape.js';

export interface ReadPrompts {
  readonly prompts: readonly Prompt[];
  readonly problems: readonly Found[];
}

const days = number(0, Infinity, 'a number of days');
const most = number(1, Infinity, 'a number from 1');
const yes: Check = one(true, 'true');
const selector = text('a CSS selector such as "#size-chart"');
const name = text('the name of an event given to track()');
const paths = listOf(text('a path such as "/cart*"'), 'a list of paths such as ["/cart*"]');
const values = object({}, 'an object such as { member: true }');

const trigger = object(
  {
    seconds: number(0, Infinity, 'seconds'),
    scroll: number(0, 100, 'percent, 0 to 100'),
    pages: most,
    exit: yes,
    idle: number(0, Infinity, 'seconds'),
    click: selector,
    visible: selector,
    event: name,
    with: values,
    purchase: yes,
    ordered: object({ days }, 'an object such as { days: 45 }', ['days']),
    delivered: object({ days, orAfterOrderDays: days }, 'an object such as { days: 2 }', ['days']),
    cartLeft: yes,
  },
  'a trigger such as { exit: true, pages: 2 }, or a list of them',
);

const prompt = object(
  {
    id: text('a name of your own'),
    card: text('the id of a card, such as "visit"'),
    audience: words('user', 'buyer'),
    when: (value, path, tell) => (Array.isArray(value) ? listOf(trigger, '') : trigger)(value, path, tell),
    where: object(
      {
        path: paths,
        not: paths,
        device: words('phone', 'desktop'),
        locale: text('a language such as "cs"'),
        boughtThisVisit: words(true, false),
        context: values,
      },
      'an object such as { path: ["/product/*"] }',
    ),
    limit: object(
      {
        once: words('order', 'session', 'ever', 'version'),
        everyDays: days,
        afterDismissDays: days,
        max: most,
        untilAnswered: words(true, false),
      },
      'an object such as { everyDays: 60 }',
    ),
    thread: words('order'),
    sample: number(0, 1, 'a share from 0 to 1'),
    display: words('slide-in', 'panel', 'inline'),
    cancelOn: name,
    subject: object(
      { type: words('shop', 'product', 'order', 'page', 'contact'), id: text('an id') },
      'an object such as { type: "page" }',
      ['type'],
    ),
  },
  'a prompt such as { id: "leaving", card: "visit", when: { exit: true } }, or "recommended"',
  ['id', 'card', 'when'],
);

/**
 * The prompts of a shop: `'recommended'`, or a list of that word, own prompts, and `{ id, … }` that changes parts of a
 * recommended one. What is wrong in a prompt is told and costs that prompt alone.
 */
export function readPrompts(raw: unknown): ReadPrompts {
  const problems: Found[] = [];
  const prompts = new Map<string, Prompt>();
  const given = raw === true ? ['recommended'] : raw === false || raw === undefined ? [] : [raw].flat();
  given.forEach((each, index) => {
    const path = Array.isArray(raw) ? `prompts[${index}]` : 'prompts';
    if (each === 'recommended') {
      for (const known of RECOMMENDED) if (!prompts.has(known.id)) prompts.set(known.id, known);
      return;
    }
    const whole = differing(each);
    const wrong = check(prompt, whole, path);
    problems.push(...wrong);
    if (!wrong[0]) prompts.set((whole as Prompt).id, whole as Prompt);
  });
  return { prompts: [...prompts.values()], problems };
}

/** `{ id: 'leaving', sample: 0.5 }` is the recommended one in all but its sample. */
function differing(each: unknown): unknown {
  const { id, where, limit } = (each ?? {}) as Partial<Prompt>;
  const known = RECOMMENDED.find((one) => one.id === id);
  return known && typeof each === 'object'
    ? {
        ...known,
        ...each,
        ...(where && { where: { ...known.where, ...where } }),
        ...(limit && { limit: { ...known.limit, ...limit } }),
      }
    : each;
}
