/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import { shopOptions } from '../pages/embed.js';
import { Framed } from '../pages/framed.js';
import { framing } from '../server/policy.js';
import drive from './drive.js?raw';
import { FRAMES, findFrame, STATES } from './frames.js';
import sheet from './gallery.css?raw';
import { KIND_CARDS, REVIEW, WRITTEN } from './kinds.js';
import { THEMES } from './themes.js';

const LANGUAGES = ['en', 'cs', 'sk', 'nl', 'de', 'pl', 'ar'];
const WIDTHS = ['560', '390', '320', '1280'];
const SCHEMES = ['light', 'dark'];
const DIRECTIONS = ['auto', 'ltr', 'rtl'];
/** `window`: above the page, as a panel or, where it is narrow, a sheet. */
const PLACES = ['window', 'slide-in', 'inline'];
const HEIGHT = 760;

/** Endpoints that give every answer a card can meet. `sending` is one that takes its time. */
const ENDPOINTS: { readonly [state: string]: number } = { offline: 503, refused: 422 };
const SLOW_MS = 30_000;

interface Choice {
  readonly language: string;
  readonly scheme: string;
  readonly width: string;
  readonly place: string;
  readonly dir: string;
  readonly theme: string;
}

/** Every card, kind, ending and state, in frames that each hold the built widget as a shop would embed it. */
export function galleryRoutes({ now }: { readonly now: () => Date }): Hono {
  const app = new Hono();
  app.use('/gallery/*', framing);

  app.get('/gallery', (c) => c.redirect('/gallery/', 301));
  app.get('/gallery/', (c) => {
    const choice = choiceOf((name) => c.req.query(name));
    const only = c.req.query('card');
    return c.html(html`<!doctype html>${<Gallery choice={choice} only={only} />}`);
  });
  app.get('/gallery/frame/:card/:state', (c, next) => {
    const { card, state } = c.req.param();
    const frame = findFrame(card, state);
    if (!frame) return next();
    const choice = choiceOf((name) => c.req.query(name));
    const { language, scheme, dir, theme } = choice;
    const place = state === 'unasked' ? 'slide-in' : choice.place;
    const endpoint = `/gallery/endpoint/${state === 'sending' ? 'slow' : (ENDPOINTS[state] ?? 201)}`;
    const options = {
      ...shopOptions(now()),
      cards: card.startsWith('kind-') ? { [card]: KIND_CARDS[card] } : undefined,
      ending: { link: { label: REVIEW[language], href: 'https://reviews.example/' } },
      // Thanks that wait for the endpoint show what happens until then; and nothing is left on this device.
      consent: state === 'sending' || state === 'refused' ? 'none' : 'essential',
    };
    return c.html(
      html`<!doctype html>${(
        <Framed
          title={`${card}, ${state}`}
          lang={language}
          dir={dir === 'auto' ? (language === 'ar' ? 'rtl' : 'ltr') : dir}
          scheme={scheme}
          sheets={['/gallery/gallery.css', `/gallery/theme/${theme}.css`]}
          attributes={{
            'data-endpoint': endpoint,
            'data-locale': language,
            'data-scheme': scheme,
            'data-test': 'true',
            'data-config': '#options',
          }}
          config={{ id: 'options', options }}
          data={{ card, state, place, words: WRITTEN[language] }}
          after="/gallery/drive.js"
        >
          {place === 'inline' && (
            <ohlas-card
              card={card}
              subject={`product:sova-stool-${state}-${now().getTime()}`}
              name="Sova"
              image="/pictures/sova-stool.svg"
            />
          )}
        </Framed>
      )}`,
    );
  });
  app.post('/gallery/endpoint/:answer', async (c) => {
    const answer = c.req.param('answer');
    if (answer === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    return c.json({}, (Number(answer) || 201) as 201);
  });
  app.get('/gallery/drive.js', (c) =>
    c.body(drive, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/gallery/theme/:file', (c, next) => {
    const theme = THEMES[c.req.param('file').replace(/\.css$/, '')];
    return theme === undefined ? next() : c.body(theme, 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });
  app.get('/gallery/gallery.css', (c) => c.body(sheet, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  return app;
}

/** The first of each list is what nobody asked to be otherwise. */
function choiceOf(query: (name: string) => string | undefined): Choice {
  const oneOf = (list: readonly string[], name: string) =>
    list.find((each) => each === query(name)) ?? list[0] ?? '';
  return {
    language: oneOf(LANGUAGES, 'language'),
    scheme: oneOf(SCHEMES, 'scheme'),
    width: oneOf(WIDTHS, 'width'),
    place: oneOf(PLACES, 'place'),
    dir: oneOf(DIRECTIONS, 'dir'),
    theme: oneOf(Object.keys(THEMES), 'theme'),
  };
}

function Gallery({ choice, only }: { choice: Choice; only: string | undefined }): Child {
  const query = new URLSearchParams({ ...choice }).toString();
  const cards = [...new Set(FRAMES.map(({ card }) => card))];
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Gallery of cards</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" type="image/svg+xml" href="/pictures/mark.svg" />
        <link rel="stylesheet" href="/gallery/gallery.css" />
      </head>
      <body class={choice.scheme}>
        <h1>Gallery of cards</h1>
        <p>
          Each card and state as it is. <a href="/studio/">The playground</a> lets one change the options.
        </p>
        <form>
          <Switch name="language" list={LANGUAGES} now={choice.language} />
          <Switch name="scheme" list={SCHEMES} now={choice.scheme} />
          <Switch name="width" list={WIDTHS} now={choice.width} />
          <Switch name="place" list={PLACES} now={choice.place} />
          <Switch name="dir" list={DIRECTIONS} now={choice.dir} />
          <Switch name="theme" list={Object.keys(THEMES)} now={choice.theme} />
          <Switch name="card" list={['', ...cards]} now={only ?? ''} />
          <button type="submit">Show</button>
        </form>
        {choice.theme !== 'none' && <pre>{THEMES[choice.theme]}</pre>}
        <div class="frames">
          {FRAMES.filter(({ card }) => !only || card === only).map(({ card, state }) => (
            <figure>
              <figcaption>
                <b>{card}</b> {STATES[state]}
              </figcaption>
              <iframe
                title={`${card}: ${STATES[state]}`}
                src={`/gallery/frame/${card}/${state}?${query}`}
                width={choice.width}
                height={HEIGHT}
                loading="lazy"
              />
            </figure>
          ))}
        </div>
      </body>
    </html>
  );
}

function Switch({ name, list, now }: { name: string; list: readonly string[]; now: string }): Child {
  return (
    <label>
      {name}
      <select name={name}>
        {list.map((each) => (
          <option value={each} selected={each === now}>
            {each || 'all'}
          </option>
        ))}
      </select>
    </label>
  );
}
