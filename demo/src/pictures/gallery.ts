import type { Mood } from './backdrop.js';
import { drawMap } from './map.js';
import { drawMark } from './mark.js';
import { drawPicture, type Subject } from './picture.js';
import { drawPlan } from './plan.js';
import { drawScene } from './scene.js';

/** All pictures by file name, drawn when they are first asked for. */
export interface Gallery {
  /** @param name `sova-stool.svg`, `sova-stool.plan.evening.svg`, `map.svg`, … */
  find(name: string): string | undefined;
}

const NAME = /^([a-z-]+)(\.plan)?(\.evening)?\.svg$/;

export function createGallery(subjects: readonly Subject[]): Gallery {
  const drawn = new Map<string, string>();
  return {
    find(name) {
      const known = drawn.get(name);
      if (known) return known;
      const picture = draw(name, subjects);
      if (picture) drawn.set(name, picture);
      return picture;
    },
  };
}

function draw(name: string, subjects: readonly Subject[]): string | undefined {
  const [, id, plan, evening] = NAME.exec(name) ?? [];
  const mood: Mood = evening ? 'evening' : 'day';
  const subject = subjects.find((one) => one.id === id);
  if (subject) return plan ? drawPlan(subject, mood) : drawPicture(subject, mood);
  if (plan) return undefined;
  switch (id) {
    case 'room-wide':
      return drawScene(mood, 'wide');
    case 'room-narrow':
      return drawScene(mood, 'narrow');
    case 'map':
      return drawMap(mood);
    case 'mark':
      return evening ? undefined : drawMark();
    default:
      return undefined;
  }
}
