import type { AllMessages } from '@ohlas/locales';
import type { Answer, OhlasResponse } from '@ohlas/protocol';

/**
 * What a person keeps of a complaint: when, under which number, and all that was said, each under the words that
 * asked for it.
 */
export function copyOf(
  { answeredAt, answers, case: number }: OhlasResponse,
  words: AllMessages,
  when: (iso: string) => string,
): string {
  const lines = [
    [words.date, when(answeredAt)],
    ...(number ? [[words.caseNumber, number]] : []),
    ...answers.map((answer) => [answer.label, saidIn(answer, words)]),
  ];
  return lines.map(([label, said]) => `${label}: ${said}\n`).join('\n');
}

function saidIn(answer: Answer, { notApplicable }: AllMessages): string {
  switch (answer.shape) {
    case 'text':
      return answer.text;
    case 'choices':
      return [...(answer.labels ?? answer.values), ...(answer.text ? [answer.text] : [])].join(', ');
    default:
      return answer.na ? notApplicable : `${answer.value} / ${answer.max}`;
  }
}

/** Offers a text as a file, by a link that is gone as soon as it was followed. */
export function saveText(text: string, name: string, beside: Element): void {
  const link = beside.ownerDocument.createElement('a');
  // The mark tells old text editors that it is UTF-8.
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/plain' }));
  link.download = name;
  // Beside, not within: its click would reach the button again.
  beside.after(link);
  link.click();
  link.remove();
  // Not at once: WebKit reads the blob only after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
