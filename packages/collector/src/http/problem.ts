import type { ProtocolProblem } from '@ohlas/protocol';

/** What an error says besides its status: RFC 9457, readable by a person in a network panel. */
export interface ProblemDetails {
  /** What is wrong, and what to do instead. */
  readonly detail: string;
  readonly problems?: readonly ProtocolProblem[];
  readonly headers?: Readonly<Record<string, string>>;
}

const TITLES = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const;

export type ProblemStatus = keyof typeof TITLES;

export function problem(status: ProblemStatus, { detail, problems, headers }: ProblemDetails): Response {
  return new Response(
    JSON.stringify({ type: 'about:blank', title: TITLES[status], status, detail, problems }),
    {
      status,
      headers: { 'Content-Type': 'application/problem+json', ...headers },
    },
  );
}
