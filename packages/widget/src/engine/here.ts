import { confirmationAt, matchesPath, type Path, type Purchase, type Tracked } from '@ohlas/core';
import type { EngineOptions } from './options.js';

/** The page that is up: everything that ends with the next address. */
export interface Here {
  readonly path: string;
  /** When it came up. */
  readonly at: number;
  readonly confirmation: { readonly id?: string } | undefined;
  readonly quiet: boolean;
  readonly clicked: string[];
  readonly seen: string[];
  readonly shown: string[];
  readonly events: Tracked[];
  /** Percent, the furthest. */
  scroll: number;
  /** The order that this page tells of. */
  told?: Told;
}

export interface Told extends Purchase {
  readonly key: string;
  /** It was not known before this page. */
  readonly fresh: boolean;
}

/** Whatever a shop has written there, it breaks nothing. */
export function quietPaths({ quietPaths = ['/cart*', '/checkout*'] }: EngineOptions): readonly Path[] {
  return quietPaths.map(String);
}

export function arrive(options: EngineOptions, at: number): Here {
  const { pathname: path, search } = location;
  return {
    path,
    at,
    confirmation: confirmationAt(path, search, options.audienceConfirmationPath),
    quiet: matchesPath(quietPaths(options), path),
    clicked: [],
    seen: [],
    shown: [],
    events: [],
    scroll: 0,
  };
}

/** The page before, if it was one of this site. */
export function referrer(): URL | undefined {
  const { referrer } = document;
  return referrer.startsWith(`${location.origin}/`) ? new URL(referrer) : undefined;
}

/** Whether the browser shows a page once more: what is told on it was told before. */
export function isShownAgain(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return /^(re|ba)/.test(entry?.type ?? '');
}
