/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { type Filter, filterProducts, kindsFor } from '../catalogue/catalogue.js';
import { ROOMS } from '../catalogue/product.js';
import { SCENES } from '../pictures/scene.js';
import { Layout } from './layout.js';
import { ProductCard } from './product-card.js';
import type { Visit } from './visit.js';

/** Two rows at most are seen without scrolling. */
const EARLY = 8;

export function CataloguePage({ visit, filter }: { visit: Visit; filter: Filter }): Child {
  const { words } = visit;
  const { room, kind } = filter;
  const products = filterProducts(filter);
  const asked = [room && words.rooms[room], kind && words.kinds[kind]].filter(Boolean).join(', ');
  const whole = asked === '';
  return (
    <Layout visit={visit} title={asked || words.catalogue.title} description={words.catalogue.lead}>
      {whole ? <Hero visit={visit} /> : <h1 class="page-title">{asked}</h1>}
      <section class="catalogue" aria-labelledby="list">
        <div class="catalogue-head">
          <h2 class="list-title" id="list">
            {words.catalogue.list}
          </h2>
          <p class="catalogue-count">{words.catalogue.count(products.length)}</p>
        </div>
        <Filters visit={visit} filter={filter} />
        {products.length > 0 ? (
          <ul class="grid">
            {products.map((product, i) => (
              <ProductCard visit={visit} product={product} early={i < EARLY} />
            ))}
          </ul>
        ) : (
          <p class="empty">
            {words.catalogue.none} <a href="/">{words.catalogue.reset}</a>
          </p>
        )}
      </section>
    </Layout>
  );
}

function Hero({ visit: { words } }: { visit: Visit }): Child {
  const { wide, narrow } = SCENES;
  return (
    <section class="hero">
      <div class="hero-words">
        <p class="hero-tagline">{words.shop.tagline}</p>
        <h1>{words.catalogue.headline}</h1>
        <p class="hero-lead">{words.catalogue.lead}</p>
      </div>
      <picture class="hero-picture">
        <source
          media="(max-width: 900px) and (prefers-color-scheme: dark)"
          srcset="/pictures/room-narrow.evening.svg"
          width={narrow.width}
          height={narrow.height}
        />
        <source
          media="(max-width: 900px)"
          srcset="/pictures/room-narrow.svg"
          width={narrow.width}
          height={narrow.height}
        />
        <source media="(prefers-color-scheme: dark)" srcset="/pictures/room-wide.evening.svg" />
        <img
          src="/pictures/room-wide.svg"
          alt={words.catalogue.scene}
          width={wide.width}
          height={wide.height}
        />
      </picture>
    </section>
  );
}

function Filters({ visit: { words }, filter: { room, kind } }: { visit: Visit; filter: Filter }): Child {
  const kinds = kindsFor(room);
  return (
    <div class="filters">
      <nav aria-label={words.catalogue.byRoom}>
        <ul class="rooms">
          <Choice href={address({ kind })} text={words.catalogue.allRooms} chosen={!room} />
          {ROOMS.map((one) => (
            // A kind that is not made for that room would lead to an empty page.
            <Choice
              href={address({ room: one, kind: kind && kindsFor(one).includes(kind) ? kind : undefined })}
              text={words.rooms[one]}
              chosen={one === room}
            />
          ))}
        </ul>
      </nav>
      <nav aria-label={words.catalogue.byKind}>
        <ul class="kinds">
          <Choice href={address({ room })} text={words.catalogue.allKinds} chosen={!kind} />
          {kinds.map((one) => (
            <Choice href={address({ room, kind: one })} text={words.kinds[one]} chosen={one === kind} />
          ))}
        </ul>
      </nav>
    </div>
  );
}

function Choice({ href, text, chosen }: { href: string; text: string; chosen: boolean }): Child {
  return (
    <li>
      <a href={href} aria-current={chosen ? 'true' : undefined}>
        {text}
      </a>
    </li>
  );
}

function address({ room, kind }: Filter): string {
  const query = new URLSearchParams();
  if (room) query.set('room', room);
  if (kind) query.set('kind', kind);
  return query.size > 0 ? `/?${query}#list` : '/#list';
}
