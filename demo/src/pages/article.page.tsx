/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { ARTICLES, type ArticleId } from '../words/words.js';
import { Layout } from './layout.js';
import type { Visit } from './visit.js';

export function ArticlePage({ visit, id }: { visit: Visit; id: ArticleId }): Child {
  const { words } = visit;
  const { title, lead, sections } = words.articles[id];
  return (
    <Layout visit={visit} title={title} description={lead}>
      <article class="article">
        <h1>{title}</h1>
        <p class="article-lead">{lead}</p>
        {sections.map((section) => (
          <section aria-labelledby={section.id}>
            <h2 id={section.id}>{section.heading}</h2>
            {section.text.map((paragraph) => (
              <p>{paragraph}</p>
            ))}
            {section.steps && (
              <ol class="steps">
                {section.steps.map((step) => (
                  <li>{step}</li>
                ))}
              </ol>
            )}
          </section>
        ))}
        <ohlas-card card="helpful" subject={`page:${id}`} />
        <div class="unclear">
          <p>{words.article.unclear}</p>
          <button
            class="button quiet"
            type="button"
            data-ohlas-open="comment"
            data-ohlas-subject={`page:${id}`}
            data-ohlas-name={title}
          >
            {words.article.ask}
          </button>
        </div>
        <nav class="more-help" aria-labelledby="more-help">
          <h2 id="more-help">{words.article.others}</h2>
          <ul>
            {ARTICLES.filter((other) => other !== id).map((other) => (
              <li>
                <a href={`/help/${other}`}>{words.articles[other].title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </article>
    </Layout>
  );
}
