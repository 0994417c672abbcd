import type { Ended } from '@ohlas/core';
import { format, type Messages } from '@ohlas/locales';

/** Whether an apology is due: never with a tick, and never gone by itself. */
export function isSorry({ ending }: Ended): boolean {
  return /^(sorry|not-yet)$/.test(ending.id);
}

/**
 * What an ending says below its title.
 * @param inWords puts a promised reply time into words
 */
export function sentences(
  state: Ended,
  { later, received, sorry }: Messages,
  inWords?: (promisedBy: string) => string,
): readonly string[] {
  const { contact = '', delivery, ending, promisedBy } = state;
  const deadline = promisedBy && inWords?.(promisedBy);
  const reply = state.case
    ? format(deadline ? sorry.withDeadline : sorry.withContact, {
        case: state.case,
        contact,
        deadline: deadline ?? '',
      })
    : ending.id === 'sorry' && sorry.withoutContact;
  // "Arrived" is worth a line where somebody waits for a reply; else thanks are one line, and news takes its place.
  const rest = delivery === 'later' ? later : reply ? delivery === 'accepted' && received : ending.text;
  return [reply, rest].filter((said) => typeof said === 'string');
}
