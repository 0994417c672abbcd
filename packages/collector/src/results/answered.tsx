import type { Context } from 'hono';
import type { HtmlEscapedString } from 'hono/utils/html';
import { Message } from './page/page.js';
import type { Reader } from './reader/reader.js';

export function locked(c: Context, reader: Reader): Promise<Response> {
  const { title, text } = reader.words.locked;
  return page(c, <Message reader={reader} title={title} text={text} />, 401);
}

export function wrong(
  c: Context,
  reader: Reader,
  status: 400 | 403 | 404 | 413,
  text: string,
): Promise<Response> {
  return page(
    c,
    <Message reader={reader} title={text}>
      <p>
        <a href="/results/answers">{reader.words.wrong.back}</a>
      </p>
    </Message>,
    status,
  );
}

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
type Status = 200 | 400 | 401 | 403 | 404 | 413;

export async function page(c: Context, content: Html, status: Status = 200): Promise<Response> {
  return c.html(`<!doctype html>${await content}`, status);
}
