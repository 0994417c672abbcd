/**
 * Asks for a name that one card at a time may have, on all pages of this origin, and calls `mine` once this one has it:
 * at once, or when whoever has it lets it go. Aborted, it stops asking, or lets go; a page that goes away or dies does
 * so too. Without Web Locks (pages without TLS, sandboxed frames) nobody asks, and everyone has it.
 */
export async function hold(name: string, signal: AbortSignal, mine: () => void): Promise<void> {
  try {
    await navigator.locks.request(name, { signal }, () => {
      mine();
      return new Promise((resolve) => {
        signal.onabort = resolve;
      });
    });
  } catch {
    if (!signal.aborted) mine();
  }
}
