import type { OhlasResponse } from '@ohlas/protocol';
import { resolutionLink } from '../../shown/resolution.js';
import { contactsOf } from '../../stores/row.js';
import { fill, type Place, type Reader, readerOf } from '../reader/reader.js';
import { wordsOf } from './gist.js';

/** How to reach whoever opened a case. */
export interface Contact {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
}

export function contactOf({ answers }: OhlasResponse): Contact {
  const by = (field: string) =>
    contactsOf(answers)
      .find(({ question }) => question.endsWith(`.${field}`) || question === field)
      ?.text.trim();
  const [name, email, phone] = [by('name'), by('email'), by('phone')];
  return { ...(name && { name }), ...(email && { email }), ...(phone && { phone }) };
}

/** An address that a mail program opens: one address, nothing that could add others or headers. */
export function mailto(email: string, subject: string, body: string): string | undefined {
  if (!/^[^\s@,;:<>"()[\]\\?&%]+@[^\s@,;:<>"()[\]\\?&%]+$/.test(email)) return undefined;
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** Digits, with a plus in front where there was one. */
export function tel(phone: string): string | undefined {
  const digits = phone.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
  return digits.replace('+', '').length >= 6 ? `tel:${digits}` : undefined;
}

/** Longer links are cut off by some mail programs. */
const MOST_QUOTED = 1200;

/** The reply to a case: in the person's own language, their words quoted. */
export function replyTo(
  response: OhlasResponse,
  number: string,
  at: number,
  place: Place,
): string | undefined {
  const { email } = contactOf(response);
  if (email === undefined) return undefined;
  const theirs = readerOf([response.locale], place);
  const { mail } = theirs.words.case;
  const quoted = [...wordsOf(response)].slice(0, MOST_QUOTED).join('').replace(/^/gm, '> ');
  const body =
    quoted === '> '
      ? ''
      : `\r\n\r\n${fill(mail.quote, { when: theirs.format.time(at) })}\r\n${quoted.replace(/\r?\n/g, '\r\n')}`;
  return mailto(email, subject(theirs, number), body);
}

/** Asks, after the end of a case, whether it was put right. */
export function askHowItWent(
  response: OhlasResponse,
  number: string,
  link: string,
  place: Place,
): string | undefined {
  const { email } = contactOf(response);
  if (email === undefined) return undefined;
  const theirs = readerOf([response.locale], place);
  return mailto(email, subject(theirs, number), `${theirs.words.case.mail.resolution}\r\n${link}`);
}

const subject = ({ words }: Reader, number: string) => fill(words.case.mail.subject, { case: number });

/** What is known of the shop's own addresses. */
export interface ShopPlace {
  /** Where its pages begin. */
  readonly url: string | undefined;
  /** The origins allowed to send; undefined: every one. */
  readonly origins: readonly string[] | undefined;
}

/**
 * A page of the shop, opening the card that asks how the case was handled. Where the shop has not said its address,
 * the page that the person wrote from stands for it, as long as it is one that may send.
 */
export function askLink({ page, id }: OhlasResponse, { url, origins }: ShopPlace): string | undefined {
  const from = page && URL.canParse(page.url) ? new URL(page.url) : undefined;
  const isPage = from && /^https?:$/.test(from.protocol) && (origins?.includes(from.origin) ?? true);
  const base = url ?? (isPage ? from.origin : undefined);
  return base && resolutionLink(base, id);
}
