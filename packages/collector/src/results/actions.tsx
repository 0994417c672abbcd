import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Admin } from '../admin/admin.js';
import type { Case } from '../kept/store.js';
import { page, wrong } from './answered.js';
import { TOKEN_FIELD } from './page/own-form.js';
import { Message } from './page/page.js';
import type { Reader } from './reader/reader.js';

/** What the shop's people can change from the pages. */
export interface Actions {
  /** False: there is no such answer. */
  restore(id: string): Promise<boolean>;
  erase(id: string): Promise<boolean>;
  changeCase(
    id: string,
    change: { readonly status?: Case['status']; readonly note?: string },
  ): Promise<boolean>;
}

export interface ActionRoutesOptions {
  readonly actions: Actions;
  readonly admin: Admin;
  /** Lets in whoever has a session. */
  readonly entered: MiddlewareHandler;
  readonly reader: (c: Context) => Reader;
}

export const STATUSES: readonly ['open', 'answered', 'resolved'] = ['open', 'answered', 'resolved'];
/** What a page may say has just been done. */
export const DONE: readonly ['saved', 'restored'] = ['saved', 'restored'];
/** Of a form: a note of 2,000 code points, each up to twelve bytes when percent-encoded. */
const FORM_LIMIT = 32 * 1024;

/** What the forms on the pages of one answer do. */
export function actionRoutes({ actions, admin, entered, reader: readerFor }: ActionRoutesOptions): Hono {
  const pages = new Hono();
  const formBody = bodyLimit({ maxSize: FORM_LIMIT, onError: (c) => wrongForm(c, 413) });
  const ownForm: MiddlewareHandler = async (c, next) => {
    const form = await c.req.parseBody().catch((): Record<string, unknown> => ({}));
    const given = form[TOKEN_FIELD];
    return typeof given === 'string' && (await admin.isOwnForm(c, given)) ? next() : wrongForm(c, 403);
  };

  pages.post('/:id/restore', entered, formBody, ownForm, async (c) =>
    back(c, await actions.restore(c.req.param('id')), 'restored'),
  );

  pages.post('/:id/case', entered, formBody, ownForm, async (c) => {
    const form = await c.req.parseBody();
    const status = STATUSES.find((one) => one === form.status);
    const note = typeof form.note === 'string' ? form.note.trim() : '';
    const changed = await actions.changeCase(c.req.param('id'), {
      ...(status && { status }),
      ...(note !== '' && { note: [...note].slice(0, 2000).join('') }),
    });
    return back(c, changed, 'saved');
  });

  pages.post('/:id/erase', entered, formBody, ownForm, async (c) => {
    const reader = readerFor(c);
    const { words } = reader;
    if (!(await actions.erase(c.req.param('id')))) return wrong(c, reader, 404, words.wrong.noAnswer);
    return page(
      c,
      <Message reader={reader} title={words.answer.erased}>
        <p>
          <a href="/results/answers">{words.wrong.back}</a>
        </p>
      </Message>,
    );
  });

  /** To the answer that was changed; loading that page again repeats nothing. */
  function back(c: Context, changed: boolean, done: (typeof DONE)[number]): Response | Promise<Response> {
    const reader = readerFor(c);
    if (!changed) return wrong(c, reader, 404, reader.words.wrong.noAnswer);
    const id = c.req.param('id') ?? '';
    return c.redirect(`/results/answers/${encodeURIComponent(id)}?done=${done}`, 303);
  }

  function wrongForm(c: Context, status: 403 | 413): Response | Promise<Response> {
    const reader = readerFor(c);
    return wrong(c, reader, status, reader.words.wrong.form);
  }

  return pages;
}
