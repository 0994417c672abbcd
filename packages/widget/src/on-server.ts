import type { Ohlas } from './ohlas.js';

/** The instance where there is no page: every call is heard, and nothing happens. */
export function onServer(): Ohlas {
  return {
    open: async () => ({ close() {}, closed: Promise.resolve('dismissed') }),
    close() {},
    send: async () => ({ id: '', outcome: 'rejected', reason: 'There is no page here.' }),
    purchase() {},
    identify() {},
    track() {},
    explain: async () => [],
    pending: async () => [],
    flush: async () => {},
    configure() {},
    consent() {},
    on: () => () => {},
    destroy() {},
  };
}
