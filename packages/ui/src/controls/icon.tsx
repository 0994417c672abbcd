import type { JSX } from 'preact';

/** Drawings on a grid of 24, in strokes. */
export const ICONS = {
  star: 'M11 3.3q1-1.7 2 0l2.3 4.9 5.3.7q1.9.4.6 1.8l-3.9 3.8 1 5.3q.2 1.9-1.5 1.2L12 18.4l-4.8 2.6q-1.7.7-1.5-1.2l1-5.3-3.9-3.8q-1.3-1.4.6-1.8l5.3-.7z',
  close: 'm6 6 12 12M18 6 6 18',
  tick: 'm5 13 4 4L19 7',
  mail: 'M3 6h18v13H3zm0 1 9 7 9-7',
  phone: 'M5 4h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z',
  warn: 'm12 4 9 16H3zm0 6v4m0 3v.1',
} as const;

export function Icon({ path }: { readonly path: string | undefined }): JSX.Element | null {
  return path ? (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  ) : null;
}
