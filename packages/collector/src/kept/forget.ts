import type { OhlasResponse } from '@ohlas/protocol';

/** A response as sent, without its token: that proves a purchase for whoever holds it. */
export function withoutToken(body: string): string {
  const { token: _, ...sent } = JSON.parse(body) as OhlasResponse;
  return JSON.stringify(sent);
}

/** A response as sent, without what says who sent it: contacts, names, the token. */
export function withoutContacts(body: string): string {
  const { token: _, ...sent } = JSON.parse(body) as OhlasResponse;
  return JSON.stringify({ ...sent, answers: sent.answers.filter(({ kind }) => kind !== 'contact') });
}
