import type { Stop } from '@ohlas/core';

/**
 * Tells what a page's life means for what waits: `hide` may be its last moment, `wake` is a good one to try again,
 * `blocked` says that the page's policy, enforced or only reported, was against a request.
 *
 * `visibilitychange` is the last thing a phone reliably says; `pagehide` covers a desktop tab closed while
 * visible. No `unload`: it keeps the page out of the back-forward cache. `online` is a hint to try, its absence
 * is none not to (sentry-javascript 6403).
 */
export function onPageLife(
  hide: () => void,
  wake: () => void,
  blocked: (violation: SecurityPolicyViolationEvent) => void,
): Stop {
  const hear = (event: Partial<SecurityPolicyViolationEvent & PageTransitionEvent>) => {
    if (event.blockedURI) blocked(event as SecurityPolicyViolationEvent);
    else if (document.hidden || event.type === 'pagehide') hide();
    else if (event.persisted || event.type !== 'pageshow') wake();
  };
  // One stop for all: an AbortController is, by its `signal`, the options of a listener.
  const off = new AbortController();
  for (const type of ['visibilitychange', 'pagehide', 'pageshow', 'online', 'securitypolicyviolation'])
    addEventListener(type, hear, off);
  return () => off.abort();
}
