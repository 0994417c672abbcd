import type { OhlasResponse } from '@ohlas/protocol';

/** Whether a later revision is about what the earlier one was about, and brings no token that was not checked then. */
export function continues(after: OhlasResponse, before: OhlasResponse): boolean {
  return (
    (after.token === undefined || after.token === before.token) &&
    after.card.id === before.card.id &&
    after.order?.id === before.order?.id &&
    after.subject?.type === before.subject?.type &&
    after.subject?.id === before.subject?.id
  );
}
