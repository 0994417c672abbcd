import { LIMITS } from '@ohlas/protocol';
import type { CardDefinition, EndingDefinition, Question } from '../definition.js';
import { type Earlier, readCondition } from './condition.js';
import { lacks, readKind, readParts } from './kinds.js';
import { type Known, knownOf } from './known.js';
import { type DefinitionProblem, notepad, type Say } from './problem.js';
import { isRecord, readId, readText, whole } from './readers.js';

/** All texts of a card together, in code points: at four bytes each they fit into one response. */
const ALL_TEXTS = 12_000;

/**
 * Reads a card that a shop has written. What is wrong is said and left out, and the rest works; without a single
 * question that works there is no card.
 */
export function checkDefinition(raw: unknown): {
  readonly card: CardDefinition | undefined;
  readonly problems: readonly DefinitionProblem[];
} {
  const { problems, say } = notepad();
  if (!isRecord(raw)) {
    say('', raw, 'a card: { "version": 1, "steps": […], "endings": […] }');
    return { card: undefined, problems };
  }
  for (const key of Object.keys(raw))
    if (!['version', 'title', 'greeting', 'steps', 'endings', 'opensCase'].includes(key))
      say(key, raw[key], 'one of version, title, greeting, steps, endings, opensCase');

  const earlier = new Map<string, Known>();
  const steps = readSteps(raw.steps, earlier, say);
  const title = raw.title === undefined ? undefined : readText(raw.title, 'title', say);
  const greeting = raw.greeting === undefined ? undefined : readText(raw.greeting, 'greeting', say);
  const opensCase =
    raw.opensCase === undefined ? undefined : readCondition(raw.opensCase, 'opensCase', say, earlier);
  const card: CardDefinition = {
    version: whole(0, Number.MAX_SAFE_INTEGER)(raw.version, 'version', say) ?? 1,
    ...(title && { title }),
    ...(greeting && { greeting }),
    steps,
    endings: readEndings(raw.endings, earlier, say),
    ...(opensCase && { opensCase }),
  };
  return { card: steps.length ? card : undefined, problems };
}

function readSteps(raw: unknown, earlier: Map<string, Known>, say: Say): CardDefinition['steps'] {
  if (!Array.isArray(raw) || !raw.length) {
    say('steps', raw, 'a list of { "questions": […] }, one for each screen');
    return [];
  }
  const ids = new Set<string>();
  const steps = raw.flatMap((step: unknown, index) => {
    const path = `steps[${index}].questions`;
    const list = isRecord(step) ? step.questions : undefined;
    if (!Array.isArray(list) || !list.length) {
      say(path, list, 'a list of questions');
      return [];
    }
    const questions = list.flatMap((question: unknown, place) => {
      const at = `${path}[${place}]`;
      const read = readQuestion(question, at, ids, earlier, say);
      if (!read) return [];
      ids.add(read.id);
      const answers = knownOf(read);
      if (earlier.size + answers.length > LIMITS.answers) {
        say(at, read.id, `at most ${LIMITS.answers} answers a card, and this is one too many`);
        return [];
      }
      for (const [key, known] of answers) earlier.set(key, known);
      return [read];
    });
    return questions.length ? [{ questions }] : [];
  });
  return fitting(steps);
}

function readQuestion(
  raw: unknown,
  path: string,
  ids: ReadonlySet<string>,
  earlier: Earlier,
  say: Say,
): Question | undefined {
  if (!isRecord(raw)) {
    say(path, raw, 'a question: { "id": "…", "kind": "…", "label": "…" }');
    return undefined;
  }
  const id = readId(raw.id, `${path}.id`, say);
  if (id && ids.has(id)) {
    say(`${path}.id`, id, 'an id that no other question of this card has');
    return undefined;
  }
  const kind = readKind(raw.kind, `${path}.kind`, say);
  if (!id || !kind) return undefined;
  const parts = readParts(raw, kind, path, say);
  if (lacks(raw, parts, kind, path, say)) return undefined;
  // Without its condition a question is asked too often, without the question an answer would be lost.
  const showIf =
    raw.showIf === undefined ? undefined : readCondition(raw.showIf, `${path}.showIf`, say, earlier);
  return { ...parts, id, kind, ...(showIf && { showIf }) } as Question;
}

function readEndings(raw: unknown, earlier: Earlier, say: Say): readonly EndingDefinition[] {
  const last: EndingDefinition = { id: 'thanks' };
  if (!Array.isArray(raw) || !raw.length) {
    say('endings', raw, 'a list of endings, at least [{ "id": "thanks" }]');
    return [last];
  }
  const endings = raw.flatMap(
    (ending: unknown, index) => readEnding(ending, `endings[${index}]`, earlier, say) ?? [],
  );
  // Whoever fits none of them is thanked.
  return endings.some(({ showIf }) => !showIf) ? endings : [...endings, last];
}

function readEnding(raw: unknown, path: string, earlier: Earlier, say: Say): EndingDefinition | undefined {
  if (!isRecord(raw)) {
    say(path, raw, 'an ending: { "id": "…", "title": "…" }');
    return undefined;
  }
  const known = ['id', 'title', 'text', 'showIf'];
  for (const key of Object.keys(raw))
    if (!known.includes(key)) say(`${path}.${key}`, raw[key], `one of ${known.join(', ')}`);
  const id = readId(raw.id, `${path}.id`, say);
  const [title, text] = ['title', 'text'].map((key) =>
    raw[key] === undefined ? undefined : readText(raw[key], `${path}.${key}`, say),
  );
  const showIf =
    raw.showIf === undefined ? undefined : readCondition(raw.showIf, `${path}.showIf`, say, earlier);
  // An ending whose condition is wrong would be shown to everybody.
  if (!id || (raw.showIf !== undefined && !showIf)) return undefined;
  return { id, ...(title && { title }), ...(text && { text }), ...(showIf && { showIf }) };
}

/** Many long texts would not fit into one response together, so each gets its share as its limit. */
function fitting(steps: CardDefinition['steps']): CardDefinition['steps'] {
  const texts = steps.flatMap(({ questions }) => questions).filter(({ kind }) => kind === 'text').length;
  const share = Math.min(LIMITS.textPoints, Math.floor(ALL_TEXTS / texts));
  if (share === LIMITS.textPoints) return steps;
  return steps.map(({ questions }) => ({
    questions: questions.map((question) =>
      question.kind === 'text' ? { ...question, max: Math.min(question.max ?? share, share) } : question,
    ),
  }));
}
