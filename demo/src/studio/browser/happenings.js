import { find, make } from './dom.js';

const MOST = 10;
/** What is worth a word beside the name of an event. @type {{ readonly [said: string]: (detail: any) => string }} */
const WORDS = {
  shown: ({ card }) => card,
  answer: ({ question }) => question,
  submit: ({ response }) => response.status,
  accepted: ({ revision }) => `revision ${revision}`,
  rejected: ({ reason }) => reason ?? '',
  close: ({ reason }) => reason,
  error: ({ code }) => code,
};

/** The events of the page in the frame, newest first. @returns {(said: string, detail: any) => void} */
export function createHappenings() {
  const list = find('happenings');
  return (said, detail) => {
    const words = WORDS[said];
    if (!words) return;
    list.prepend(make('li', '', make('code', '', said), ` ${words(detail)}`));
    while (list.children.length > MOST) list.lastElementChild.remove();
  };
}
