import type { ComponentChildren, JSX } from 'preact';
import { Picks } from '../../controls/picks.js';
import type { Aria, Scene } from '../../scene.js';
import { numberAt } from '../numbers.js';

export interface BarProps {
  readonly scene: Scene;
  readonly aria: Aria;
  /** The key of the answer. */
  readonly name: string;
  readonly numbers: readonly number[];
  /** The class and the part of the group. */
  readonly look?: string;
  /** What is heard of a number. */
  say(value: number): string;
  /** What is seen of it. */
  draw(value: number): ComponentChildren;
}

/** Numbers side by side, one of which is taken. */
export function Bar({ scene, aria, name, numbers, look = 'scale', say, draw }: BarProps): JSX.Element {
  return (
    <Picks
      scene={scene}
      aria={aria}
      type="radio"
      look={look}
      options={numbers.map((each) => ({ id: `${each}`, label: say(each) }))}
      values={[`${numberAt(scene, name)}`]}
      mark={(id) => draw(Number(id))}
      // Seen is the drawing alone, heard the name.
      lit={() => false}
      take={(id, settle) =>
        scene.session.answer(name, id ? { shape: 'number', value: Number(id) } : undefined, settle)
      }
    />
  );
}
