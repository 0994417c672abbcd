import type { FC } from 'hono/jsx';
import type { Reader } from '../reader/reader.js';

/** Nothing was ever sent: how to begin. */
export const Empty: FC<{ endpoint: string; reader: Reader }> = ({ endpoint, reader: { words } }) => (
  <section>
    <h1>{words.empty.title}</h1>
    <p class="sub">{words.empty.text}</p>
    <p>{words.empty.embed}</p>
    <pre dir="ltr">
      <code>{`<script async src="/ohlas.js" data-endpoint="${endpoint}"></script>`}</code>
    </pre>
    <p class="sub">{words.empty.file}</p>
  </section>
);
