import { type AnswerChoice, checkHooks, type Webhook } from '../webhooks/hooks.js';
import { type Sources, WrongSetting } from './sources.js';
import { list, on, text } from './values.js';

/** Hooks from flags and environment, all alike, or from the file, each on its own. */
export function readHooks(sources: Sources): readonly Webhook[] | undefined {
  const { get } = sources;
  const urls = list(get('webhook'), 'https://shop.example/hooks');
  const secrets = list(get('webhook-secret'), 'whsec_<base64>');
  const answers = answersOf(text(get('webhook-answers'), 'all'));
  const written = sources.file('webhooks');
  if (urls === undefined && secrets !== undefined)
    throw new WrongSetting(
      '--webhook-secret signs what goes to an address: --webhook https://shop.example/hooks',
    );
  const hooks =
    urls?.map((url) => ({ url, secrets: secrets ?? [], ...(answers !== undefined && { answers }) })) ??
    (written === undefined ? undefined : hooksIn(written));
  try {
    checkHooks(hooks ?? [], on(get('webhook-private')));
  } catch (error) {
    throw new WrongSetting(error instanceof Error ? error.message : String(error));
  }
  return hooks;
}

function answersOf(which: string | undefined): Webhook['answers'] {
  if (which === undefined || which === 'all' || which === 'none') return which;
  if (/^[1-5]$/.test(which)) return { starsAtMost: Number(which) };
  throw new WrongSetting(
    `"${which}" are no answers. Write none, all, or a number of stars: --webhook-answers 2`,
  );
}

const EXAMPLE =
  '{"url": "https://shop.example/hooks", "secrets": ["whsec_…"], "cases": true, "answers": {"starsAtMost": 2}}';

function hooksIn(written: unknown): readonly Webhook[] {
  if (Array.isArray(written) && written.every(isHook)) return written;
  throw new WrongSetting(`"webhooks" cannot be used. Write a list of hooks like ${EXAMPLE}`);
}

function isHook(value: unknown): value is Webhook {
  if (!isObject(value)) return false;
  const { url, secrets, cases, answers, ...others } = value;
  return (
    Object.keys(others).length === 0 &&
    typeof url === 'string' &&
    isTexts(secrets) &&
    (cases === undefined || typeof cases === 'boolean') &&
    (answers === undefined || answers === 'all' || answers === 'none' || isChoice(answers))
  );
}

function isChoice(value: unknown): value is AnswerChoice {
  if (!isObject(value)) return false;
  const { starsAtMost, cards, audience, ...others } = value;
  return (
    Object.keys(others).length === 0 &&
    (starsAtMost === undefined || typeof starsAtMost === 'number') &&
    (cards === undefined || isTexts(cards)) &&
    (audience === undefined || audience === 'user' || audience === 'buyer')
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
