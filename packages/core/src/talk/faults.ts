import { type Answers, type AskedQuestion, isEmpty } from '@ohlas/cards';
import { LIMITS } from '@ohlas/protocol';
import { keysOf } from './layout.js';
import type { Fault, Faults, Shown } from './talk.js';

/** What is wrong with the answers on one screen, by question or by field; empty when nothing is. */
export function faultsOf(screen: readonly Shown[], answers: Answers): Faults {
  const faults: { [key: string]: Fault } = {};
  for (const { question, folded } of screen) {
    if (folded) continue;
    const keys = keysOf(question);
    for (const key of keys) {
      const fault = wrongWords(question, key, answers[key]);
      if (fault) faults[key] = fault;
    }
    const fault = wrongWhole(question, keys, answers);
    if (fault) faults[question.id] = fault;
  }
  return faults;
}

function wrongWords(
  { kind, max }: AskedQuestion,
  key: string,
  answer: Answers[string] | undefined,
): Fault | undefined {
  const text = answer && 'text' in answer ? (answer.text ?? '').trim() : '';
  // The limit counts code points, as the spread does; `length` would count an emoji twice.
  if ([...text].length > ((kind === 'text' && max) || LIMITS.textPoints)) return 'too-long';
  if (text && key.endsWith('.email') && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return 'email';
  // People write numbers in many ways and scripts; six digits are the shortest that can be dialled.
  if (text && key.endsWith('.phone') && (text.match(/\p{Nd}/gu) ?? []).length < 6) return 'phone';
  return undefined;
}

function wrongWhole(
  { kind, required, fields, min = 0, max = 0 }: AskedQuestion,
  keys: readonly string[],
  answers: Answers,
): Fault | undefined {
  const said = keys.filter((key) => !isEmpty(answers[key]));
  const answer = answers[keys[0] ?? ''];
  if (kind === 'contact') {
    // A name alone reaches nobody, unless it is all that is asked.
    const reached = said.some((key) => !key.endsWith('.name')) || (said.length && !fields?.[1]);
    return required && !reached ? (fields?.[1] ? 'contact' : 'required') : undefined;
  }
  if (required && kind !== 'message' && said.length < keys.length)
    return kind === 'text' ? 'message' : 'required';
  if (kind === 'choices' && said.length && answer?.shape === 'choices') {
    const chosen = answer.values.length;
    return chosen < min ? 'too-few' : max && chosen > max ? 'too-many' : undefined;
  }
  return undefined;
}
