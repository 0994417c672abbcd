import type { OhlasResponse } from '@ohlas/protocol';

/** The number a response stands for in a list: its `overall`, else the first number given. */
export function scoreOf({
  answers,
}: OhlasResponse): { kind: string; value: number; min: number; max: number } | undefined {
  const numbers = answers.flatMap((answer) =>
    answer.shape === 'number' && answer.value !== undefined
      ? [{ ...answer, value: answer.value, min: answer.min ?? 0, max: answer.max ?? 0 }]
      : [],
  );
  return numbers.find(({ question }) => question === 'overall') ?? numbers[0];
}
