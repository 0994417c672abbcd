/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { Layout } from './layout.js';
import { Picture } from './picture.js';
import type { Visit } from './visit.js';

export function MissingPage({ visit }: { visit: Visit }): Child {
  const { missing } = visit.words;
  return (
    <Layout visit={visit} title={missing.title}>
      <div class="missing">
        <div>
          <h1>{missing.title}</h1>
          <p>{missing.text}</p>
          <a class="button" href="/">
            {missing.home}
          </a>
        </div>
        <Picture name="svicka-cabinet" alt="" />
      </div>
    </Layout>
  );
}
