import type { Child, FC } from 'hono/jsx';
import type { Reader } from '../reader/reader.js';
import { LANGUAGES } from '../words/index.js';
import { addressWith } from './address.js';
import { Menu } from './menu.js';

export type PageName = 'overview' | 'answers' | 'cases' | 'cards';

/** What every page needs to know, whatever it shows. */
export interface Surroundings {
  readonly reader: Reader;
  readonly shopName: string | undefined;
  /** The page's own address, for links that change a part of it. */
  readonly url: URL;
  readonly waiting: { readonly open: number; readonly overdue: number };
}

export interface PageProps {
  readonly around: Surroundings;
  readonly title: string;
  readonly current?: PageName;
  /** Menus at the end of the header. */
  readonly menus?: Child;
  readonly children?: Child;
}

const PRODUCT = 'Ohlas';
const ADDRESSES: { readonly [K in PageName]: string } = {
  overview: '/results',
  answers: '/results/answers',
  cases: '/results/cases',
  cards: '/results/cards',
};

/** What every page of the results has around its content. */
export const Page: FC<PageProps> = ({ around, title, current, menus, children }) => {
  const { reader, shopName = PRODUCT, url, waiting } = around;
  const { words, format } = reader;
  return (
    <Document reader={reader} title={`${title} · ${shopName}`}>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <header>
        <b dir="auto">{shopName}</b>
        <nav aria-label={words.pages.label}>
          {Object.entries(ADDRESSES).map(([name, href]) => (
            <a href={href} aria-current={name === current ? 'page' : undefined}>
              {words.pages[name as PageName]}
              {name === 'cases' && waiting.open > 0 && (
                <>
                  {' '}
                  <span class={waiting.overdue > 0 ? 'late' : 'count'}>
                    {format.number(waiting.open)}
                    {waiting.overdue > 0 && (
                      <span class="hidden">
                        , {reader.plural(words.overview.waiting.overdue, waiting.overdue)}
                      </span>
                    )}
                  </span>
                </>
              )}
            </a>
          ))}
        </nav>
        <div class="menus">{menus}</div>
      </header>
      <main id="content">{children}</main>
      <footer>
        <Menu
          label={words.language}
          shown={words.name}
          items={LANGUAGES.map(({ tag, name }) => ({
            text: name,
            href: addressWith(url, { lang: tag }),
            current: tag === words.tag,
            lang: tag,
            hreflang: tag,
          }))}
        />
      </footer>
    </Document>
  );
};

export interface DocumentProps {
  readonly reader: Reader;
  readonly title: string;
  /** Leads somewhere else at once. */
  readonly leadsTo?: string;
  readonly children?: Child;
}

export const Document: FC<DocumentProps> = ({ reader: { words }, title, leadsTo, children }) => (
  <html lang={words.tag} dir={words.dir}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      {leadsTo && <meta http-equiv="refresh" content={`0; url=${leadsTo}`} />}
      <title>{title}</title>
      <link rel="stylesheet" href="/results/results.css" />
    </head>
    <body>{children}</body>
  </html>
);

/** A page with one message: locked, not found, wrong. */
export const Message: FC<{ reader: Reader; title: string; text?: string; children?: Child }> = ({
  reader,
  title,
  text,
  children,
}) => (
  <Document reader={reader} title={`${title} · ${PRODUCT}`}>
    <main>
      <section class="message">
        <h1>{title}</h1>
        {text && <p class="sub">{text}</p>}
        {children}
      </section>
    </main>
  </Document>
);
