/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';

interface Framed {
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  /** A class of the body. */
  readonly scheme: string;
  readonly sheets: readonly string[];
  /** Of the script tag, beside its address. */
  readonly attributes: { readonly [name: string]: string };
  /** What the tag's `data-config` names, by that id. */
  readonly config?: { readonly id: string; readonly options: object } | undefined;
  /** For the page's own script: `data-` on its first element. */
  readonly data?: { readonly [name: string]: string | undefined };
  /** A script that runs before Ohlas is there, and one that runs when the page has been read. */
  readonly before?: string;
  readonly after?: string;
  readonly children?: Child;
}

/** A page to be looked at in a frame, with the built files on it as a shop would embed them. */
export function Framed(page: Framed): Child {
  const data = Object.entries(page.data ?? {}).map(([name, value]) => [`data-${name}`, value]);
  return (
    <html lang={page.lang} dir={page.dir} {...Object.fromEntries(data)}>
      <head>
        <meta charset="utf-8" />
        <title>{page.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" type="image/svg+xml" href="/pictures/mark.svg" />
        {page.sheets.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        {page.config && (
          <script
            type="application/json"
            id={page.config.id}
            // A less-than sign would let the data end the block it stands in.
            dangerouslySetInnerHTML={{
              __html: JSON.stringify(page.config.options).replaceAll('<', '\\u003c'),
            }}
          />
        )}
        {page.before && <script src={page.before} />}
        <script async src="/ohlas.js" {...page.attributes} />
        {page.after && <script defer src={page.after} />}
      </head>
      <body class={page.scheme}>{page.children}</body>
    </html>
  );
}
