/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { Mark } from '../pages/layout.js';
import { SHOP } from '../shop.js';
import { write } from './address.js';
import { css, npm, scriptTag } from './code.js';
import { Controls } from './controls.js';
import { PRESETS, type Preset } from './presets.js';
import { type Settings, USUAL } from './settings.js';

const TABS = [
  { id: 'tag', title: 'Script tag', of: scriptTag },
  { id: 'npm', title: 'npm', of: npm },
  { id: 'css', title: 'CSS', of: css },
] as const;

/** The page around the preview. What is in its address stands in it already when it comes. */
export function StudioPage({ settings }: { readonly settings: Settings }): Child {
  const address = write(settings);
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{`Playground · ${SHOP.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta
          name="description"
          content="Try Ohlas on: change an option, see the card answer, copy the code."
        />
        <link rel="icon" type="image/svg+xml" href="/pictures/mark.svg" />
        <link rel="stylesheet" href="/studio/studio.css" />
        <script type="module" src="/studio/browser/main.js" />
      </head>
      <body>
        <a class="skip" href="#stage">
          Skip to the preview
        </a>
        <header class="top">
          <a class="brand" href="/">
            <Mark />
            <span>{SHOP.name}</span>
          </a>
          <h1>Playground</h1>
          <p class="lead">
            Change an option and the card answers at once. What it takes on your own shop stands below it.
          </p>
          <nav aria-label="More of the demo">
            <a href="/">The shop</a>
            <a href="/gallery/">Every card</a>
          </nav>
        </header>
        <main>
          <noscript>
            <p class="needs">
              The playground drives a live preview by script, and scripts are off in this browser. What the
              options do is written in the guides.
            </p>
          </noscript>
          <nav class="presets" aria-label="Starting points">
            <ul>
              {PRESETS.map((preset) => (
                <li>
                  <Start preset={preset} current={address} />
                </li>
              ))}
            </ul>
          </nav>
          <div class="bench">
            <section class="options" aria-labelledby="options">
              <div class="row">
                <h2 id="options">Options</h2>
                <a class="chip" id="reset" href="/studio/">
                  Reset
                </a>
              </div>
              <Controls settings={settings} />
            </section>
            <div class="stage" id="stage" tabindex={-1}>
              <Preview />
              <Code settings={settings} />
              <section class="arrivals" aria-labelledby="arrivals">
                <h2 id="arrivals">What arrives</h2>
                <p class="quiet" id="nothing">
                  Nothing yet. Answer the card: each response that it sends to the endpoint is shown here as
                  it came in. It is marked as a test, and no result of the shop counts it.
                </p>
                <ol id="arrived" />
              </section>
            </div>
          </div>
        </main>
      </body>
    </html>
  );
}

function Start({
  preset: { title, settings, colours },
  current,
}: {
  preset: Preset;
  current: string;
}): Child {
  const query = write({ ...USUAL, ...settings });
  const [page, card, accent, star] = colours;
  return (
    <a class="start" href={`/studio/${query}`} aria-current={query === current ? 'true' : undefined}>
      <svg viewBox="0 0 88 56" width="88" height="56" aria-hidden="true">
        <rect width="88" height="56" fill={page} />
        <rect x="30" y="10" width="48" height="46" rx="5" fill={card} />
        {[0, 1, 2, 3].map((at) => (
          <circle cx={40 + at * 9} cy="22" r="3.2" fill={star} />
        ))}
        <rect x="37" y="34" width="34" height="12" rx="6" fill={accent} />
      </svg>
      <span>{title}</span>
    </a>
  );
}

function Preview(): Child {
  return (
    <section class="preview" aria-labelledby="preview">
      <div class="row">
        <h2 id="preview">Preview</h2>
        <button type="button" class="chip" id="toggle">
          Open the card
        </button>
      </div>
      <div class="window">
        <div class="screen">
          <iframe id="frame" title="A page of a shop with Ohlas on it" />
        </div>
      </div>
      <div class="happenings">
        <h3 id="happenings-title">Events</h3>
        <ol id="happenings" aria-labelledby="happenings-title" />
      </div>
    </section>
  );
}

function Code({ settings }: { readonly settings: Settings }): Child {
  return (
    <section class="code" aria-labelledby="code">
      <div class="row">
        <h2 id="code">Code</h2>
        <div class="tabs" role="tablist" aria-labelledby="code">
          {TABS.map(({ id, title }, at) => (
            <button
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-controls={`code-${id}`}
              aria-selected={at === 0 ? 'true' : 'false'}
              tabindex={at === 0 ? 0 : -1}
            >
              {title}
            </button>
          ))}
        </div>
        <button type="button" class="chip" id="copy">
          Copy
        </button>
      </div>
      {TABS.map(({ id, of }, at) => (
        <div role="tabpanel" id={`code-${id}`} aria-labelledby={`tab-${id}`} hidden={at > 0}>
          <pre tabindex={0}>
            <code>{of(settings)}</code>
          </pre>
          {id === 'css' && (
            <p class="quiet" id="no-css">
              Nothing here is said in CSS. Card and text colours would be; any <code>--ohlas-</code> property
              of the theming guide can be, and wins over the options.
            </p>
          )}
        </div>
      ))}
      <p class="copied" id="copied" role="status" />
    </section>
  );
}
