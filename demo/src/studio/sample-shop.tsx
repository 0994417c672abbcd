/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { Mark } from '../pages/layout.js';
import { Picture } from '../pages/picture.js';
import type { Embedding } from './code.js';

/** Names of pieces are the same in every language, and the rest of this page has no words. */
const PIECES = [
  { id: 'sumava-armchair', name: 'Šumava' },
  { id: 'sova-stool', name: 'Sova' },
  { id: 'lipa-cabinet', name: 'Lípa' },
  { id: 'uplnek-lamp', name: 'Úplněk' },
  { id: 'otava-chair', name: 'Otava' },
  { id: 'ohre-table', name: 'Ohře' },
  { id: 'radnice-shelf', name: 'Radnice' },
  { id: 'vltava-bench', name: 'Vltava' },
] as const;

/**
 * A page of a shop in its outlines, so that what lies upon it is looked at. No landmarks: those of the playground
 * around it would be there twice.
 */
export function SampleShop({ embedding: { card, button } }: { readonly embedding: Embedding }): Child {
  return (
    <>
      <div class="head">
        <Mark />
        <Lines widths={['one', 'two', 'one']} />
      </div>
      <div class="page">
        <h1>Dub &amp; Ořech</h1>
        {card && (
          <div class="slot">
            <ohlas-card {...Object.fromEntries(card)} />
          </div>
        )}
        {button && (
          <button class="tell" type="button" {...Object.fromEntries(button)}>
            <span aria-hidden="true">✎</span> Tell us
          </button>
        )}
        <ul class="pieces">
          {PIECES.map(({ id, name }) => (
            <li>
              <Picture name={id} alt="" early />
              <h2>{name}</h2>
              <Lines widths={['two', 'one']} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function Lines({ widths }: { readonly widths: readonly ('one' | 'two')[] }): Child {
  return (
    <div class="lines" aria-hidden="true">
      {widths.map((width) => (
        <span class={width} />
      ))}
    </div>
  );
}
