/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { PICTURE } from '../pictures/picture.js';

interface Shown {
  readonly name: string;
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
  /** Seen without scrolling. */
  readonly early?: boolean;
}

/** A picture by day, and in the evening where the browser is dark. */
export function Picture({
  name,
  alt,
  width = PICTURE.width,
  height = PICTURE.height,
  early = false,
}: Shown): Child {
  return (
    <picture>
      <source media="(prefers-color-scheme: dark)" srcset={`/pictures/${name}.evening.svg`} />
      <img
        src={`/pictures/${name}.svg`}
        alt={alt}
        width={width}
        height={height}
        loading={early ? 'eager' : 'lazy'}
        decoding="async"
      />
    </picture>
  );
}
