import type { QuestionWords } from '../card.js';
import type { Condition, Option, PlanQuestion } from '../definition.js';
import { readCondition } from './condition.js';
import { readParts } from './kinds.js';
import { type Known, knownOf } from './known.js';
import { type Parted, pick, withOther, wordsOf } from './plan.js';
import { type DefinitionProblem, notepad, type Say } from './problem.js';
import { isRecord, optionList, type Raw, readText, whole } from './readers.js';

/** Parts that change what an answer means to the person, though no word of the question is new. */
const MEANING = ['options', 'rows', 'fields', 'min', 'max', 'points', 'of', 'notApplicable', 'other'];

/**
 * A built-in card as a shop would have it: `{ questions: { causes: null, comment: { label: '…' } } }`. What is wrong
 * is said and left out. Words that were left alone stay the very same objects, so that only changed questions lose
 * their standing as standard ones.
 * @param raw what the shop wrote
 * @param chain languages to choose from its texts, best first
 * @param other the word for an `other` that the shop adds to a list
 */
export function applyDifference(
  { plan, words }: Parted,
  raw: unknown,
  chain: readonly string[],
  other: string,
): Parted & { readonly problems: readonly DefinitionProblem[] } {
  const { problems, say } = notepad();
  if (!isRecord(raw)) {
    say('', raw, 'what differs: { "questions": { "comment": { "label": "…" } } }');
    return { plan, words, problems };
  }
  for (const key of Object.keys(raw))
    if (!['version', 'title', 'greeting', 'questions'].includes(key))
      say(key, raw[key], 'one of version, title, greeting, questions; for more, write a card of your own');

  const changes = raw.questions === undefined ? {} : raw.questions;
  const ids = plan.steps.flatMap(({ questions }) => questions.map(({ id }) => id));
  if (!isRecord(changes))
    say('questions', changes, 'differences by question: { "comment": { "label": "…" } }');
  else
    for (const id of Object.keys(changes))
      if (!ids.includes(id)) say(`questions.${id}`, changes[id], `one of ${ids.join(', ')}`);

  const earlier = new Map<string, Known>();
  const said: { [id: string]: QuestionWords } = { ...words.questions };
  const steps = plan.steps.map(({ questions }) => ({
    questions: questions.flatMap((question) => {
      const change =
        isRecord(changes) && Object.hasOwn(changes, question.id) ? changes[question.id] : undefined;
      if (change === null) return [];
      const old = words.questions[question.id] ?? { label: question.id };
      const next = changed(question, old, change, earlier, { chain, other, say });
      for (const [key, known] of knownOf(next.question)) earlier.set(key, known);
      said[question.id] = next.words;
      return [next.question];
    }),
  }));
  const version =
    raw.version === undefined ? undefined : whole(0, Number.MAX_SAFE_INTEGER)(raw.version, 'version', say);
  const [title, greeting] = ['title', 'greeting'].map((key) => {
    const text = raw[key] === undefined ? undefined : readText(raw[key], key, say);
    return text && pick(text, chain);
  });
  return {
    plan: {
      ...plan,
      ...(version !== undefined && { version }),
      steps: steps.filter(({ questions }) => questions.length),
    },
    words: { ...words, ...(title && { title }), ...(greeting && { greeting }), questions: said },
    problems,
  };
}

interface With {
  readonly chain: readonly string[];
  readonly other: string;
  readonly say: Say;
}

function changed(
  question: PlanQuestion,
  words: QuestionWords,
  raw: unknown,
  earlier: ReadonlyMap<string, Known>,
  { chain, other, say }: With,
): { readonly question: PlanQuestion; readonly words: QuestionWords } {
  const { id, kind } = question;
  const path = `questions.${id}`;
  if (raw === undefined) return { question, words };
  if (!isRecord(raw)) {
    say(path, raw, 'what differs, such as { "label": "…" }, or null to leave it out');
    return { question, words };
  }
  if (raw.kind !== undefined && raw.kind !== kind)
    say(`${path}.kind`, raw.kind, `"${kind}"; a card of your own can ask it otherwise`);
  // Scores are compared by it, and the same thing must be asked behind the same name.
  if (raw.measure !== undefined) say(`${path}.measure`, raw.measure, 'nothing: a measure keeps its question');
  const parts = readParts(without(raw, 'measure'), kind, path, say, {
    ...(question.options && { options: optionList(2, Object.keys(words.options ?? {})) }),
    ...(question.rows && { rows: optionList(1, Object.keys(words.rows ?? {})) }),
  });
  const showIf =
    raw.showIf === undefined ? undefined : readCondition(raw.showIf, `${path}.showIf`, say, earlier);
  return {
    question: structured(question, parts, showIf),
    words: worded(words, parts, wordsOf(parts, chain, words.options?.other ?? other)),
  };
}

function structured(question: PlanQuestion, parts: Raw, showIf: Condition | undefined): PlanQuestion {
  const { label, help, ask, text, labels, options, rows, ...structure } = parts;
  const list = options as readonly Option[] | undefined;
  const table = rows as readonly Option[] | undefined;
  const now = { ...question, ...structure };
  return {
    ...now,
    ...(showIf && { showIf }),
    // The shop's label is meant for every case, so the variants go.
    ...(label !== undefined && { variants: [] }),
    ...(list && {
      options: withOther(list, now.other).map(
        ({ id }) => question.options?.find((each) => each.id === id) ?? { id },
      ),
    }),
    ...(table && { rows: table.map(({ id }) => id) }),
  };
}

function worded(old: QuestionWords, parts: Raw, words: Partial<QuestionWords>): QuestionWords {
  if (!Object.keys(words).length && !MEANING.some((key) => key in parts)) return old;
  return {
    ...old,
    ...words,
    ...(words.options && { options: { ...old.options, ...spoken(words.options) } }),
    ...(words.rows && { rows: { ...old.rows, ...spoken(words.rows) } }),
  };
}

/** Options the shop named by their ids alone keep the words they had. */
function spoken(labels: { readonly [id: string]: string }): { readonly [id: string]: string } {
  return Object.fromEntries(Object.entries(labels).filter(([, label]) => label));
}

function without(raw: Raw, key: string): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([each]) => each !== key));
}
