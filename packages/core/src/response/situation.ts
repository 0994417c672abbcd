import type { OhlasResponse } from '@ohlas/protocol';

/** Everything about a response that is known when its card opens: who, where, about what, in which language. */
export interface Situation
  extends Pick<
    OhlasResponse,
    | 'audience'
    | 'subject'
    | 'order'
    | 'token'
    | 'thread'
    | 'source'
    | 'prompt'
    | 'trigger'
    | 'sample'
    | 'locale'
    | 'page'
    | 'context'
    | 'test'
    | 'client'
  > {
  /** `navigator.globalPrivacyControl`: neither `page` nor `context` leaves the device. */
  readonly privacyControl?: boolean;
}
