import {
  COUNTS_TYPE,
  checkCounts,
  checkResponse,
  LIMITS,
  type OhlasResponse,
  type ProtocolProblem,
} from '@ohlas/protocol';
import { MOST_LEVELS, readJson } from '../http/body.js';
import type { Outcome } from '../http/log.js';
import { problem } from '../http/problem.js';
import type { Notify } from '../kept/delivery.js';
import type { ResponseStore, Saved } from '../kept/store.js';
import type { CheckToken } from '../tokens/check.js';
import type { Quarantine } from './quarantine.js';

export interface ReceiveOptions {
  readonly store: ResponseStore;
  readonly quarantine: Quarantine;
  readonly checkToken: CheckToken;
  /** The hooks to tell of a response. */
  readonly choose: (response: OhlasResponse) => Notify;
  /** Called once something new is safe. */
  readonly onStored: () => void;
  readonly now: () => number;
  /** The calendar day of an instant where the shop is. */
  readonly dayOf: (instant: number) => string;
}

/** Takes one message: a response, or a day's prompt counts. */
export type Receive = (request: Request) => Promise<Received>;

/** The answer to it, and in a word what became of it and why. */
export interface Received extends Outcome {
  readonly answer: Response;
}

export function createReceive({
  store,
  quarantine,
  checkToken,
  choose,
  onStored,
  now,
  dayOf,
}: ReceiveOptions): Receive {
  async function keep(response: OhlasResponse, body: string): Promise<Received> {
    const receivedAt = now();
    const reasons = quarantine.judge(response, receivedAt);
    const proof = await checkToken(response, receivedAt);
    const saved = await store.save({
      response,
      body,
      receivedAt,
      quarantine: reasons,
      day: dayOf(receivedAt),
      proof,
      notify: choose(response),
    });
    if (saved === 'stored') onStored();
    const why = [...reasons, ...(proof.kind === 'bad' ? [`token-${proof.reason}`] : [])].join(' ');
    return { answer: told(response, saved), outcome: saved, ...(why && { reason: why }) };
  }

  return async (request) => {
    const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/json' && type !== 'text/plain')
      return no('type', problem(415, { detail: 'Send JSON as application/json or text/plain.' }));

    const body = await readJson(request, LIMITS.responseBytes);
    switch (body.kind) {
      case 'too-large':
        return no('size', problem(413, { detail: `A message is at most ${LIMITS.responseBytes} bytes.` }));
      case 'not-json':
        return no('not-json', problem(400, { detail: body.because }));
      case 'too-deep':
        return no('depth', refused([{ path: '', expected: `at most ${MOST_LEVELS} levels of nesting` }]));
      case 'json': {
        if (isCounts(body.value)) {
          const counts = checkCounts(body.value);
          if (!counts.ok) return no('schema', refused(counts.problems));
          await store.addCounts(counts.value);
          return { answer: new Response(null, { status: 202 }), outcome: 'counted' };
        }
        const checked = checkResponse(body.value);
        return checked.ok ? keep(checked.value, body.text) : no('schema', refused(checked.problems));
      }
    }
  };
}

const no = (reason: string, answer: Response): Received => ({ answer, outcome: 'refused', reason });

const isCounts = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === COUNTS_TYPE;

function told({ id, revision }: OhlasResponse, saved: Saved): Response {
  switch (saved) {
    case 'conflict':
      return refused([
        { path: 'revision', expected: 'a higher one, since this one is here with other content' },
      ]);
    case 'stored':
      return Response.json({ id, revision, stored: true }, { status: 201 });
    case 'repeated':
      return Response.json({ id, revision, stored: true });
    case 'older':
    case 'erased':
      return Response.json({ id, revision, stored: false });
  }
}

function refused(problems: readonly ProtocolProblem[]): Response {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  const where = first?.path ? `${first.path}: ` : '';
  return problem(422, { detail: `Expected ${where}${first?.expected}${more}.`, problems });
}
