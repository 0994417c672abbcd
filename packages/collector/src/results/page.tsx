import type { Child, FC } from 'hono/jsx';
import type { ResultsWords } from './words.js';

export interface PageProps {
  readonly words: ResultsWords;
  readonly title: string;
  readonly shopName: string | undefined;
  /** Which of the pages in the header this is. */
  readonly current?: 'answers';
  /** Leads somewhere else at once. */
  readonly leadsTo?: string;
  readonly children?: Child;
}

/** What every page of the results has around its content. */
export const Page: FC<PageProps> = ({ words, title, shopName, current, leadsTo, children }) => {
  const name = shopName ?? words.product;
  return (
    <html lang={words.tag} dir={words.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        {leadsTo && <meta http-equiv="refresh" content={`0; url=${leadsTo}`} />}
        <title>{`${title} · ${name}`}</title>
        <link rel="stylesheet" href="/results/results.css" />
      </head>
      <body>
        <header>
          <b dir="auto">{name}</b>
          {current && (
            <nav aria-label={words.pages}>
              <a href="/results" aria-current={current === 'answers' ? 'page' : undefined}>
                {words.answers}
              </a>
            </nav>
          )}
        </header>
        <main>{children}</main>
      </body>
    </html>
  );
};
