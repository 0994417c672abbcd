/**
 * Who is here, what they are asked unasked, and when not. Loaded at idle, only where prompts are set or a purchase has
 * to be watched; at once where a link from a message was followed, or `purchase()` and the like were called.
 *
 * ```ts
 * const engine = startEngine(host);   // watches from now on, and asks nobody before consent is known
 * await engine.ready;
 * engine.occasion();                  // audience, order and token for any response
 * engine.stop();
 * ```
 *
 * It opens cards through `EngineHost.open` and hears what becomes of them; it draws nothing itself, and takes nothing
 * of the page but what `engine/host.ts` lists. What is decided, and why, is in `core/src/prompts`.
 */
import {
  type Level,
  matchesPath,
  mayBeMet,
  noted,
  type Prompt,
  RECOMMENDED,
  SETTLE_SECONDS,
  type Stop,
  seen,
  triggersOf,
  visitOf,
} from '@ohlas/core';
import { orderOf } from './engine/about.js';
import { isTouched, onExit } from './engine/exit.js';
import { arrive, quietPaths, referrer } from './engine/here.js';
import type { Engine, EngineHost, Watched } from './engine/host.js';
import { listen } from './engine/listen.js';
import { createMemory } from './engine/memory.js';
import { createVisitor } from './engine/visitor.js';

/** By touch, rest for so long is as good as leaving. */
const REST_SECONDS = 60;
/** Input is noted this seldom: a visit of half an hour needs no better. */
const NOTE_MS = 10_000;
/** Pages follow what a person does a moment later. */
const FOLLOW_MS = 60;

export function startEngine(host: EngineHost): Engine {
  const { clock, options } = host;
  const { now } = clock;
  const memory = createMemory(now);
  const before = referrer();
  let prompts: readonly Prompt[] = [];
  let here = arrive(options(), now());
  let pages = before ? 2 : 1;
  // What lies below a quiet path may be the page that confirms an order, by a name that only its shop knows.
  let carted =
    !!before &&
    matchesPath(
      quietPaths(options()).map((path) => path.replace(/\*+$/, '')),
      before.pathname,
    );
  let input = now();
  let inputNoted = 0;
  let asking = false;
  let stopped = false;
  let resting: Stop = () => {};
  let unwatch: Stop = () => {};
  const visitor = createVisitor(
    memory,
    clock,
    options,
    before,
    () => here,
    () => !!prompts[0],
    () => look(),
  );

  function situation(exit = false): Watched {
    const time = now();
    const history = memory.read();
    const visit = visitOf(history, time);
    const idle = (time - input) / 1000;
    const boughtThisVisit = visitor.boughtThisVisit();
    const { told, at, confirmation, quiet, path } = here;
    return {
      now: time,
      consent: memory.level,
      history,
      audience: visitor.audience(),
      ...(told?.fresh && { purchase: told }),
      page: {
        path,
        quiet,
        pages: visit?.pages ?? pages,
        boughtThisVisit,
        confirmation: !!(confirmation || told),
        cartLeft: (visit?.cart || carted) && !quiet && !boughtThisVisit,
      },
      moments: {
        ...here,
        seconds: (time - (visit?.startedAt ?? at)) / 1000,
        loaded: (time - at) / 1000,
        idle,
        exit: exit || (idle >= REST_SECONDS && isTouched()),
        past: [...here.events.map(({ name }) => name), ...(visit?.past ?? [])],
      },
    };
  }

  /** Whether something happens that a prompt waits for: then the rest of the rules is loaded. If not, when to look again. */
  async function look(exit = false): Promise<void> {
    if (asking || stopped || memory.level === 'none') return;
    const there = situation(exit);
    if (there.history.silent || !prompts.some((prompt) => mayBeMet(prompt, there))) return rest();
    asking = true;
    const page = here;
    await host
      .load('ask')
      .then(({ ask }) =>
        ask(prompts, {
          memory,
          draw: host.draw,
          situation: () => (page === here && !stopped ? situation(exit) : undefined),
          shown: (id) => page.shown.push(id),
        }),
      )
      // A file that does not come has been told of by who loads it.
      .catch(() => {});
    asking = false;
    rest();
  }

  function rest(): void {
    resting();
    if (stopped) return;
    const time = now();
    const began = visitOf(memory.read(), time)?.startedAt ?? here.at;
    const next = prompts
      .flatMap(triggersOf)
      .flatMap(({ seconds = 0, idle = REST_SECONDS }) => [began + seconds * 1000, input + idle * 1000])
      .concat(here.at + SETTLE_SECONDS * 1000)
      .filter((at) => at > time);
    if (next[0]) resting = clock.after(Math.min(...next) - time, wake);
  }

  /** A page has come up, or may be remembered from now on. */
  function enter(): void {
    const cart = here.quiet && !here.confirmation;
    carted ||= cart;
    if (memory.level === 'full')
      memory.update((history) => ({ ...seen(history, now(), { cart }), seed: history.seed ?? host.draw() }));
  }

  function route(): void {
    if (here.path === location.pathname) return;
    here = arrive(options(), now());
    pages += 1;
    enter();
    void readOptions();
  }

  /** What stood in the way may be gone, the address another, and a data layer there that was not. */
  function wake(): void {
    if (stopped) return;
    route();
    visitor.search();
    void look();
  }

  async function readOptions(): Promise<void> {
    const { prompts: raw } = options();
    // Without its file none of the shop's own is asked, and nothing else breaks.
    const own = Array.isArray(raw) && (await host.load('own').catch(() => undefined));
    const level = await host.consent().catch((): Level => 'none');
    if (stopped) return;
    if (level !== memory.level) {
      memory.allow(level);
      enter();
      visitor.keep();
    }
    prompts = own ? own.read(raw) : own === false && raw ? RECOMMENDED : [];
    unwatch();
    unwatch = own ? own.watch(prompts, here, look) : () => {};
    wake();
  }

  const stops = [
    // Another page without a load: the Navigation API says so itself; elsewhere the next input finds out.
    listen('currententrychange', route, (window as { navigation?: EventTarget }).navigation),
    onExit(now, () => void look(true)),
    listen('pointerdown pointermove keydown scroll', () => {
      input = now();
      if (memory.level !== 'full' || input - inputNoted < NOTE_MS) return;
      inputNoted = input;
      memory.update((history) => seen(history, input));
    }),
    listen('click keyup focusout close visibilitychange storage popstate', () => {
      clock.after(FOLLOW_MS, wake);
    }),
    visitor.stop,
    () => unwatch(),
    () => resting(),
  ];
  const ready = readOptions();
  // Yesterday's totals can be read once consent is known.
  if (options().counts) void ready.then(() => host.load('counts')).then((file) => file.start(memory));

  return {
    memory,
    ready,
    purchase: (order) => void ready.then(() => visitor.tell(order)),
    identify({ token }) {
      visitor.token = token;
      void look();
    },
    track(name, props = {}) {
      here.events.push({ name, props });
      void ready.then(() => {
        if (prompts.some(({ cancelOn }) => cancelOn === name))
          memory.update((history) => noted(history, name));
      });
      void look();
    },
    changed: () => void readOptions(),
    occasion() {
      const { told } = here;
      const { token } = visitor;
      return {
        audience: visitor.audience(),
        ...(told?.id && { order: orderOf({ ...told, id: told.id }) }),
        ...(token && { token }),
      };
    },
    async grounds() {
      await ready;
      const { whole } = await host.load('ask');
      return { prompts, situation: { ...whole(situation()), forgetful: !memory.works() } };
    },
    stop() {
      stopped = true;
      for (const stop of stops) stop();
    },
  };
}
