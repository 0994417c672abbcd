/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { html } from 'hono/html';
import { Framed } from '../pages/framed.js';
import { ASK_FIRST, framing } from '../server/policy.js';
import { read } from './address.js';
import { CONFIG, embeddingOf } from './code.js';
import { createRooms } from './rooms.js';
import { SampleShop } from './sample-shop.js';
import { pageOf } from './step.js';
import { StudioPage } from './studio.page.js';
import { SHEETS } from './styles/sheets.js';

/** The modules that run in the browser, those that this file shares with it included. */
const MODULES: { readonly [path: string]: string } = import.meta.glob(['./*.js', './browser/*.js'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
/** What the endpoint says, by the setting `answers`; `seen`: it has had the same before. */
const JUDGES: { readonly [answer: string]: (seen: boolean) => number } = {
  takes: (seen) => (seen ? 200 : 201),
  down: (seen) => (seen ? 201 : 503),
  refuses: () => 422,
};

/** The playground: options, the built widget that follows them, the code, and what arrives. */
export function studioRoutes({ now }: { readonly now: () => Date }): Hono {
  const app = new Hono();
  const rooms = createRooms(now);
  app.use('/studio/*', framing);

  app.get('/studio', (c) => c.redirect(`/studio/${new URL(c.req.url).search}`, 301));
  app.get('/studio/', (c) => {
    const settings = read(new URL(c.req.url).search);
    return c.html(html`<!doctype html>${<StudioPage settings={settings} />}`);
  });
  app.get('/studio/frame/:room', (c) => {
    const settings = read(new URL(c.req.url).search);
    const embedding = embeddingOf(settings);
    const { lang, dir, scheme } = pageOf(settings);
    return c.html(
      html`<!doctype html>${(
        <Framed
          title="A shop"
          lang={lang}
          dir={dir}
          scheme={scheme}
          sheets={['/studio/frame.css']}
          attributes={{
            ...Object.fromEntries(embedding.attributes),
            'data-endpoint': `/studio/endpoint/${c.req.param('room')}/${settings.answers}`,
            'data-test': 'true',
          }}
          config={embedding.config && { id: CONFIG, options: embedding.config }}
          before="/studio/browser/frame.js"
        >
          <SampleShop embedding={embedding} />
        </Framed>
      )}`,
    );
  });

  app.post('/studio/endpoint/:room/:answer', async (c) => {
    const { room, answer } = c.req.param();
    const judge = JUDGES[answer];
    if (!judge) return c.json({ title: 'There is no such endpoint.' }, 404);
    return c.json({}, rooms.receive(room, await c.req.text(), judge) as 201);
  });
  app.get('/studio/arrived/:room', (c) => c.json(rooms.arrived(c.req.param('room'))));

  app.get('/studio/*', (c, next) => {
    const path = c.req.path.replace('/studio/', './');
    const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
    const body = SHEETS[path] ?? MODULES[path];
    return body === undefined
      ? next()
      : c.body(body, 200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': ASK_FIRST });
  });
  return app;
}
