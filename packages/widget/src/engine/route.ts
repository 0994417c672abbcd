import type { Stop } from '@ohlas/core';
import { listen } from './listen.js';

/**
 * Tells of another page without a load. The Navigation API says so itself; elsewhere going back does, and the next
 * thing that a person does after a `pushState` finds out.
 */
export function onRoute(changed: () => void): Stop {
  const { navigation } = window as { navigation?: EventTarget };
  let path = location.pathname;
  const look = () => {
    if (path === location.pathname) return;
    path = location.pathname;
    changed();
  };
  const stop = listen('popstate click keyup pointerdown', () => look());
  navigation?.addEventListener('currententrychange', look);
  return () => {
    stop();
    navigation?.removeEventListener('currententrychange', look);
  };
}
