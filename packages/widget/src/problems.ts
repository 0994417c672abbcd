import {
  attributeOf,
  type Doubt,
  type Explained,
  explain,
  type OutboxEvent,
  type Problem,
  problemOf,
  type Query,
  sentenceOf,
  troubleOf,
} from '@ohlas/core';
import type { House } from './house.js';

/** Tells the shop's developer, once each, what is wrong: options, and what rooms have found in them. */
export function tell(house: House, doubts: readonly (Doubt | Problem)[]): void {
  const { endpoint, transport, onProblem } = house.given;
  const problems = doubts.flatMap((doubt) => ('path' in doubt ? doubt : (problemIn(doubt) ?? [])));
  if (!endpoint && !transport && !problems.some(({ path }) => path.endsWith('endpoint')))
    problems.push(NO_ENDPOINT);
  for (const problem of problems) {
    const sentence = sentenceOf(problem);
    if (!isNews(house, sentence)) continue;
    console.warn(`ohlas: ${sentence}`);
    (onProblem as ((problem: Problem) => void) | undefined)?.(problem);
  }
}

/** Tells, once each, what keeps answers from arriving and can be mended. */
export function trouble(house: House, event: OutboxEvent): void {
  const found = troubleOf(event, house.given.endpoint ?? 'The transport');
  if (!found || !isNews(house, found.code)) return;
  console.error(`ohlas: ${found.message}`);
  house.emit('error', found);
}

const NO_ENDPOINT: Problem = {
  path: 'endpoint',
  found: undefined,
  expected:
    'the address that takes the answers, as in data-endpoint="https://shop.example/responses"; until then they wait on this device',
};

function problemIn(doubt: Doubt): Problem | undefined {
  return doubt.name === 'config' && doubt.attribute
    ? {
        path: attributeOf('config'),
        found: doubt.found,
        expected: 'the selector of an element on this page that holds the options as JSON',
      }
    : problemOf(doubt);
}

function isNews(house: House, words: string): boolean {
  house.told ??= new Set();
  return house.told.size < house.told.add(words).size;
}

/** What `explain()` answers: the decisions of this moment, rule by rule and in words. */
export async function explainHere({ engine }: House, query?: Query): Promise<readonly Explained[]> {
  if (!engine) return [];
  const { prompts, situation } = await engine.grounds();
  return explain(prompts, situation, query);
}
