/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { Bar } from '../bar/bar.js';
import { piecesIn } from '../cart/cart.js';
import type { Order } from '../orders/orders.js';
import { MARK_PATHS } from '../pictures/mark.js';
import { SHOP } from '../shop.js';
import { LANGUAGES } from '../words/languages.js';
import { Embed } from './embed.js';
import type { Visit } from './visit.js';

interface Frame {
  readonly visit: Visit;
  readonly title: string;
  readonly description?: string;
  /** The one this page confirms. */
  readonly order?: Order;
  /** One that whoever looks at it has placed. */
  readonly buyer?: Order | undefined;
  readonly children?: Child;
}

export function Layout({ visit, title, description, order, buyer, children }: Frame): Child {
  const { words } = visit;
  return (
    <html lang={words.tag}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · ${SHOP.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {description && <meta name="description" content={description} />}
        <link rel="icon" type="image/svg+xml" href="/pictures/mark.svg" />
        <link rel="stylesheet" href={visit.stylesheet} />
        {LANGUAGES.map(({ tag }) => (
          <link rel="alternate" hreflang={tag} href={visit.origin + inLanguage(visit.path, tag)} />
        ))}
        <Embed visit={visit} order={order} buyer={buyer} />
        <script defer src="/demo-bar.js" />
      </head>
      <body>
        <a class="skip" href="#content">
          {words.shop.skip}
        </a>
        <Bar words={words.bar} />
        <Header visit={visit} />
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <Footer visit={visit} />
      </body>
    </html>
  );
}

function Header({ visit: { words, cart, path } }: { visit: Visit }): Child {
  const pieces = piecesIn(cart);
  const [pathname = ''] = path.split('?');
  const current = (href: string): 'page' | undefined => (pathname === href ? 'page' : undefined);
  const link = (href: string, text: string): Child => (
    <li>
      <a href={href} aria-current={current(href)}>
        {text}
      </a>
    </li>
  );
  return (
    <header class="masthead">
      <a class="brand" href="/">
        <Mark />
        <span class="brand-name">{SHOP.name}</span>
      </a>
      <nav class="menu" aria-label={words.shop.menu}>
        <ul>
          {link('/', words.shop.furniture)}
          {link('/help/returns', words.shop.short.delivery)}
          {link('/contact', words.shop.short.contact)}
          {link('/account', words.shop.short.orders)}
        </ul>
      </nav>
      <nav class="languages" aria-label={words.shop.language}>
        <ul>
          {LANGUAGES.map(({ tag, name }) => (
            <li>
              <a
                href={inLanguage(path, tag)}
                hreflang={tag}
                lang={tag}
                aria-current={tag === words.tag ? 'true' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <a class="cart-link" href="/cart" aria-current={current('/cart')}>
        {words.shop.cart}
        {pieces > 0 && (
          <span class="count">
            <span aria-hidden="true">{pieces}</span>
            <span class="unseen">, {words.shop.inCart(pieces)}</span>
          </span>
        )}
      </a>
    </header>
  );
}

export function Mark(): Child {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path class="mark-nut" d={MARK_PATHS.nut} />
      <path class="mark-cap" d={MARK_PATHS.cap} />
      <path class="mark-stalk" d={MARK_PATHS.stalk} />
    </svg>
  );
}

function Footer({ visit: { words } }: { visit: Visit }): Child {
  const { shop } = words;
  return (
    <footer class="footer">
      <div class="footer-grid">
        <section>
          <h2 class="footer-name">{SHOP.name}</h2>
          <p>{shop.about}</p>
        </section>
        <section>
          <h2>{shop.help}</h2>
          <ul>
            <li>
              <a href="/help/returns">{shop.returns}</a>
            </li>
            <li>
              <a href="/help/care">{shop.care}</a>
            </li>
            <li>
              <a href="/help/privacy">{shop.privacy}</a>
            </li>
          </ul>
        </section>
        <section>
          <h2>{shop.findUs}</h2>
          <address>
            {SHOP.street}
            <br />
            {SHOP.town}
            <br />
            <a href={`tel:${SHOP.phone.dialled}`}>{SHOP.phone.shown}</a>
            <br />
            <a href={`mailto:${SHOP.email}`}>{SHOP.email}</a>
          </address>
        </section>
      </div>
      <p class="demonstration">
        {shop.demonstration}{' '}
        <a href="/studio/" hreflang="en">
          {shop.tryOn}
        </a>
      </p>
    </footer>
  );
}

/** The same page in another language. */
export function inLanguage(path: string, tag: string): string {
  const [pathname, query] = path.split('?');
  const wanted = new URLSearchParams(query);
  wanted.set('lang', tag);
  return `${pathname}?${wanted}`;
}
