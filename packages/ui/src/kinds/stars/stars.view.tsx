import { ICONS, Icon } from '../../controls/icon.js';
import { Picks } from '../../controls/picks.js';
import { isAlone } from '../../controls/saved.js';
import type { View } from '../../scene.js';
import { nameOf, scores, wordOf } from './stars.js';

export const StarsView: View = ({ scene, question, aria }) => {
  const { glimpse, session, talk, words } = scene;
  const { id, max = 5 } = question;
  const answer = talk.answers[id];
  const saved = isAlone(talk);
  const score = answer && 'value' in answer ? answer.value : 0;
  const [pointed, star] = glimpse.value.split('.');
  const seen = pointed === id ? Number(star) : score;
  const word = (each: number) => wordOf(each, question, words);
  return (
    <>
      <Picks
        scene={scene}
        aria={aria}
        type="radio"
        look="stars"
        options={scores(question).map((each) => ({ id: `${each}`, label: nameOf(each, question, words) }))}
        values={[`${score}`]}
        mark={() => <Icon path={ICONS.star} />}
        lit={(each) => Number(each) <= seen}
        take={(each, settle) => {
          glimpse.value = '';
          session.answer(id, each ? { shape: 'number', value: Number(each) } : undefined, settle);
        }}
        point={(each) => {
          glimpse.value = each ? `${id}.${each}` : '';
        }}
      />
      <div class="row said">
        {seen > 0 ? (
          <b>{word(seen)}</b>
        ) : (
          <span class={`row small ${max > 5 ? 'wide' : max > 4 ? 'ends' : ''}`}>
            <span>{word(1)}</span>
            <span>{word(max)}</span>
          </span>
        )}
        {score > 0 && (
          <span class="small">
            {saved && `${words.saved} · `}
            <button
              type="button"
              class="link"
              onClick={() => (saved ? session.undo() : session.answer(id, undefined, 'now'))}
            >
              {saved ? words.undo : words.clear}
            </button>
          </span>
        )}
      </div>
    </>
  );
};
