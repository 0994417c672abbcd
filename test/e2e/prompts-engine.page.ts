// The page of prompts-engine.test.ts: the engine with a host that draws plain boxes. Built by the test, from the sources.
import type { Answers, Card } from '../../packages/cards/src/index.js';
import { because } from '../../packages/core/src/prompts/because.js';
import { explain, type Query } from '../../packages/core/src/prompts/explain.js';
import { enter as consentOf } from '../../packages/widget/src/choice.js';
import { createAsker } from '../../packages/widget/src/engine/ask.js';
import { countPrompts } from '../../packages/widget/src/engine/counts.js';
import type { Ask, AskHost, TellOrder } from '../../packages/widget/src/engine/host.js';
import { followLink, takeLink } from '../../packages/widget/src/engine/link.js';
import type { EngineOptions } from '../../packages/widget/src/engine/options.js';
import { createOwn } from '../../packages/widget/src/engine/own.js';
import { startEngine } from '../../packages/widget/src/engine.js';
import type { House } from '../../packages/widget/src/house.js';

type Level = 'none' | 'essential' | 'full';
interface Given extends EngineOptions {
  readonly consent?: Level | (() => Level | Promise<Level>);
  readonly device?: 'phone' | 'desktop';
  readonly context?: Readonly<Record<string, unknown>>;
}

/** Written by the test into the page before anything runs. */
let given = (window as unknown as { given: Given }).given;
const asks: (Omit<Ask, 'still' | 'started' | 'submitted' | 'closed' | 'silence' | 'answers'> & {
  readonly answers?: Answers | undefined;
})[] = [];
const sent: object[] = [];
const problems: unknown[] = [];
const loaded: string[] = [];
const counted: number[] = [];
let open: Ask | undefined;
let totals: ReturnType<typeof countPrompts> | undefined;
let begun: { id: string; revision: number; startedAt: number } | undefined;

const clock = {
  now: () => Date.now(),
  after(ms: number, run: () => void) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** As much of a card as a link looks at. */
const QUESTIONS = [
  { id: 'overall', kind: 'stars' },
  { id: 'recommend', kind: 'scale', min: 0, max: 10 },
  { id: 'consent', kind: 'consent', purpose: 'panel' },
];
const CARD = { steps: [{ questions: QUESTIONS }] } as unknown as Card;

const host: AskHost = {
  clock,
  options: () => given,
  context: () => given.context ?? {},
  device: () => given.device ?? 'desktop',
  locale: () => 'en',
  versions: () => ({}),
  count: (...what) => totals?.add(...what),
  busy: () => !!open,
  async open(ask) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    // A card that nobody has made is not even asked about.
    if (ask.card === 'nowhere' || !ask.still()) return undefined;
    const { still: _, started: _a, submitted: _b, closed: _c, silence: _d, answers, ...plain } = ask;
    asks.push({ ...plain, answers: answers?.(CARD) });
    open = ask;
    begun = ask.continues;
    return {
      count() {
        counted.push(Date.now());
        begun = {
          id: begun?.id ?? `response-${Date.now()}`,
          revision: (begun?.revision ?? 0) + 1,
          startedAt: Date.now(),
        };
      },
      begun: () => begun,
    };
  },
};

const link = takeLink();
const asked = typeof given.consent === 'function' && given.consent;
const patient = asked && consentOf({ watchers: [() => engine.changed()] } as unknown as House, asked);
const engine = startEngine({
  clock,
  draw: () => Math.random().toString(36).slice(2, 8),
  options: () => given,
  async consent() {
    const { consent = 'essential' } = given;
    return consent === asked && patient ? patient() : (consent as Level);
  },
  async load(name) {
    loaded.push(name);
    const files = {
      ask: () => createAsker(host),
      own: () => createOwn((problem) => problems.push(problem)),
      counts: () => ({
        start(memory: Parameters<typeof countPrompts>[2]) {
          totals = countPrompts(clock, (body) => sent.push(body), memory);
        },
      }),
    };
    return files[name]() as never;
  },
});
if (link) void followLink(link, engine, host);

const asking = {
  asks,
  sent,
  problems,
  loaded,
  counted,
  because,
  dismiss() {
    const was = open;
    open = undefined;
    was?.closed();
  },
  answer(arrived?: string) {
    const was = open;
    open = undefined;
    was?.started();
    was?.submitted({ id: 'response-1', revision: 3, startedAt: 5 }, arrived);
    was?.closed();
  },
  silence() {
    open?.silence?.();
    this.dismiss();
  },
  async explain(query?: Query) {
    const { prompts, situation } = await engine.grounds();
    return explain(prompts, situation, query);
  },
  purchase: (order: TellOrder) => engine.purchase(order),
  identify: (token: string) => engine.identify({ token }),
  track: (name: string, props?: Readonly<Record<string, string | number | boolean>>) =>
    engine.track(name, props),
  configure(options: Given) {
    given = { ...given, ...options };
    engine.changed();
  },
  occasion: () => engine.occasion(),
  stop: () => engine.stop(),
};

declare global {
  interface Window {
    asking: typeof asking;
  }
}
window.asking = asking;
