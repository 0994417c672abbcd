/** @jsxImportSource hono/jsx */
import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { etag } from 'hono/etag';
import { html } from 'hono/html';
import driveBar from './bar/drive.js?raw';
import { findProduct, PRODUCTS, readFilter } from './catalogue/catalogue.js';
import { earlierStars, type FindStars, together } from './catalogue/stars.js';
import { galleryRoutes } from './gallery/gallery-routes.js';
import type { OrderBook } from './orders/orders.js';
import type { Proofs } from './orders/proofs.js';
import { AccountPage } from './pages/account.page.js';
import { ArticlePage } from './pages/article.page.js';
import { CartPage } from './pages/cart.page.js';
import { CataloguePage } from './pages/catalogue.page.js';
import { ContactPage } from './pages/contact.page.js';
import { MissingPage } from './pages/missing.page.js';
import { ProductPage } from './pages/product.page.js';
import type { Visit } from './pages/visit.js';
import { createGallery } from './pictures/gallery.js';
import { cartRoutes } from './server/cart-routes.js';
import { keepLanguage, keptCart, keptLanguage, keptShopper } from './server/cookies.js';
import { serveOhlas } from './server/ohlas-files.js';
import { orderRoutes } from './server/order-routes.js';
import { A_WHILE, ASK_FIRST, FOREVER, guarded } from './server/policy.js';
import type { Render } from './server/render.js';
import { studioRoutes } from './studio/studio-routes.js';
import { stylesheet } from './styles/stylesheet.js';
import { createFormats } from './words/format.js';
import { findLanguage } from './words/languages.js';
import { ARTICLES } from './words/words.js';

export interface ShopOptions {
  readonly book: OrderBook;
  readonly prove: Proofs['prove'];
  readonly now: () => Date;
  /** What buyers gave a piece since the shop has Ohlas. */
  readonly rated: FindStars;
  /** Where the built files of Ohlas are. */
  readonly ohlasFolder: string;
}

const STYLESHEET = `/shop-${createHash('sha256').update(stylesheet).digest('base64url').slice(0, 10)}.css`;

/** The shop as one function from request to response. */
export function createShop({ book, prove, now, rated, ohlasFolder }: ShopOptions): Hono {
  const app = new Hono();
  const gallery = createGallery(PRODUCTS);

  const render: Render = (c, page, status = 200) => {
    const url = new URL(c.req.url);
    const words = keptLanguage(c);
    const visit: Visit = {
      words,
      formats: createFormats(words),
      cart: keptCart(c),
      stars: async (id) => together(earlierStars(id), await rated(id)),
      origin: url.origin,
      path: pathOf(url),
      prove,
      now: now(),
      stylesheet: STYLESHEET,
    };
    c.header('Vary', 'Cookie, Accept-Language');
    c.header('Content-Language', words.tag);
    return c.html(html`<!doctype html>${page(visit)}`, status);
  };

  app.use(compress());
  app.use(guarded);
  app.use(csrf());
  // Weak, because the bytes differ with the compression.
  app.use(etag({ weak: true }));

  // The language switch is a link to the same page; the choice goes into a cookie and out of the address.
  app.get('*', async (c, next) => {
    const words = findLanguage(c.req.query('lang'));
    if (!words) return next();
    keepLanguage(c, words.tag);
    const url = new URL(c.req.url);
    url.searchParams.delete('lang');
    return c.redirect(pathOf(url), 303);
  });

  app.get('/', (c) => {
    const filter = readFilter(c.req.query('room'), c.req.query('kind'));
    return render(c, (visit) => <CataloguePage visit={visit} filter={filter} />);
  });
  app.get('/product/:id', (c, next) => {
    const product = findProduct(c.req.param('id'));
    return product ? render(c, (visit) => <ProductPage visit={visit} product={product} />) : next();
  });
  app.get('/cart', (c) => render(c, (visit) => <CartPage visit={visit} />));
  app.route('/cart', cartRoutes());
  app.route('/', orderRoutes({ book, now, render }));
  app.get('/help/:id', (c, next) => {
    const id = ARTICLES.find((article) => article === c.req.param('id'));
    return id ? render(c, (visit) => <ArticlePage visit={visit} id={id} />) : next();
  });
  app.route('/', galleryRoutes({ now }));
  app.route('/', studioRoutes({ now }));
  app.get('/contact', (c) => render(c, (visit) => <ContactPage visit={visit} />));
  app.get('/account', (c) =>
    render(c, (visit) => <AccountPage visit={visit} orders={book.of(keptShopper(c) ?? '')} />),
  );

  app.get(STYLESHEET, (c) =>
    c.body(stylesheet, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': FOREVER }),
  );
  app.get('/demo-bar.js', (c) =>
    c.body(driveBar, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': ASK_FIRST,
    }),
  );
  app.get('/pictures/:name', (c, next) => {
    const picture = gallery.find(c.req.param('name'));
    if (!picture) return next();
    return c.body(picture, 200, {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Cache-Control': A_WHILE,
      'Content-Security-Policy': "default-src 'none'",
    });
  });
  // What is no page has no line that names the icon.
  app.get('/favicon.ico', (c) => c.redirect('/pictures/mark.svg', 301));
  app.get('*', serveOhlas(ohlasFolder));

  app.notFound((c) => render(c, (visit) => <MissingPage visit={visit} />, 404));
  return app;
}

/** Path and query. Two slashes at the beginning would name another site. */
const pathOf = ({ pathname, search }: URL): string => pathname.replace(/^\/+/, '/') + search;
