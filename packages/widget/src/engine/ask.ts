import { answered, choose, dismissed, notYet, type Prompt, shownUnasked, silenced } from '@ohlas/core';
import { orderOf } from './about.js';
import type { Counts } from './counts.js';
import { quietPaths } from './here.js';
import type { Asker, AskHost, Asking } from './host.js';
import { obstacles } from './obstacles.js';
import { takeTurn } from './turn.js';

/** Asking, on a page. */
export function createAsker(host: AskHost): Asker {
  const whole: Asker['whole'] = (watched) => {
    const {
      quietPerSession: perSession = 1,
      quietDaysBetween: daysBetween = 30,
      quietAvoid,
    } = host.options();
    return {
      ...watched,
      versions: host.versions(),
      page: {
        ...watched.page,
        device: host.device(),
        locale: host.locale(),
        context: host.context(),
      },
      quiet: { paths: quietPaths(host.options()), perSession, daysBetween },
      obstacles: obstacles(quietAvoid, host.busy()),
    };
  };
  return { whole, ask: (prompts, asking) => ask(host, whole, prompts, asking) };
}

async function ask(
  host: AskHost,
  whole: Asker['whole'],
  prompts: readonly Prompt[],
  asking: Asking,
): Promise<void> {
  const { memory } = asking;
  const { now } = host.clock;
  const choice = (among: readonly Prompt[]) => {
    const watched = asking.situation();
    return watched && choose(among, { ...whole(watched), forgetful: !memory.works() });
  };
  /** Resolves when its card is closed; with false where there is no such card. */
  const show = ({ prompt, decision }: NonNullable<ReturnType<typeof choice>>) => {
    const { id, card, sample, subject } = prompt;
    const { order, trigger, again } = decision;
    const { kind } = asking.situation()?.audience ?? { kind: 'user' };
    const count = (which: Parameters<Counts['add']>[2]) => host.count(id, kind, which);
    let left: 'dismissed' | 'abandoned' | undefined = 'dismissed';
    let there = false;
    return new Promise<boolean>((resolve) => {
      const opening = host.open({
        card,
        source: 'prompt',
        subject: subject
          ? `${subject.type}${subject.id ? `:${subject.id}` : ''}`
          : order?.id
            ? `order:${order.id}`
            : 'shop',
        prompt: id,
        trigger,
        ...(sample !== undefined && { sample }),
        ...(order?.id && { order: orderOf({ ...order, id: order.id }) }),
        ...(again && order?.response && { continues: order.response }),
        still() {
          there = true;
          const last = choice([prompt])?.decision;
          // Written before it is seen: a card that cannot be remembered would come again on the next page.
          const shows: boolean =
            !!last &&
            memory.update((history) =>
              shownUnasked(history, prompt, last, host.versions()[card] ?? 1, now()),
            );
          if (shows) {
            asking.shown(id);
            count('shown');
          }
          return shows;
        },
        silence: () => memory.update(silenced),
        started() {
          left = 'abandoned';
          count('started');
          memory.update((history) => answered(history, id, now()));
        },
        submitted(response, arrived) {
          left = undefined;
          count('sent');
          memory.update((history) =>
            order && arrived === 'not-yet'
              ? notYet(answered(history, id, now()), order.key, response, now())
              : answered(history, id, now()),
          );
        },
        closed() {
          if (left) count(left);
          if (left === 'dismissed') memory.update((history) => dismissed(history, id, now()));
          resolve(there);
        },
      });
      opening.then(
        (opened) => opened ?? resolve(there),
        () => resolve(there),
      );
    });
  };
  let among = prompts;
  if (!choice(among)) return;
  const turn = await takeTurn(memory, host.clock, asking.draw());
  for (let next = turn && choice(among); next && !(await show(next)); next = choice(among)) {
    // A card that does not exist costs its own prompt alone.
    const { prompt } = next;
    among = among.filter((one) => one !== prompt);
  }
  turn?.();
}
