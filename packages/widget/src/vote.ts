import type { AnswerValue } from '@ohlas/cards';
import type { Draft } from '@ohlas/core';
import type { OhlasResponse } from '@ohlas/protocol';
import { begunOf, draftOf } from './begun.js';

/**
 * So that a vote or a rating in the page goes on with its own response; words are not kept any longer than a draft
 * is. Without a number it was a message, and the next one is another.
 */
export function voteOf(response: OhlasResponse | undefined): Draft | undefined {
  const answers: { [key: string]: AnswerValue } = {};
  let vote: OhlasResponse | undefined;
  for (const answer of response?.answers ?? [])
    if (answer.shape === 'choices') answers[answer.question] = { shape: 'choices', values: answer.values };
    else if (answer.shape === 'number' && answer.value !== undefined) {
      answers[answer.question] = { shape: 'number', value: answer.value };
      vote = response;
    }
  return vote && draftOf(vote.card, answers, begunOf(vote), answers);
}
