import type { View } from './engine.js';

/**
 * A frame of a page. How words are run in it is all that its engine has to know: hands reach it through the page
 * around it, as a person's do, so that whatever lies over the frame is in their way.
 */
export function frameOf(page: View, selector: string, run: View['run']): View {
  const there = (act: View['press']): View['press'] => {
    return async (x, y) => {
      const [left = 0, top = 0] = await page.run(cornerOf, selector);
      await act(left + x, top + y);
    };
  };
  return { run, point: there(page.point), press: there(page.press), type: page.type, key: page.key };
}

/** In the page: where the viewport of the frame begins. It has no padding. */
function cornerOf(selector: string): readonly number[] {
  const frame = document.querySelector(selector);
  if (!frame) throw new Error(`No frame is ${selector}.`);
  const { x, y } = frame.getBoundingClientRect();
  return [x + frame.clientLeft, y + frame.clientTop];
}
