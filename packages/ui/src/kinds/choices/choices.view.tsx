import { ICONS, Icon } from '../../controls/icon.js';
import { Options } from '../../controls/options.js';
import type { View } from '../../scene.js';
import { chosen, inSight, toggled } from './choices.js';

export const ChoicesView: View = (props) => {
  const { question, scene } = props;
  const { options = [], id } = question;
  const more = `${id}.more`;
  const values = chosen(scene.talk, question);
  const seen = inSight(question, values, scene.talk.opened.includes(more));
  return (
    <Options
      {...props}
      type="checkbox"
      look="chips"
      options={seen}
      values={values}
      mark={(id) => values.includes(id) && <Icon path={ICONS.tick} />}
      next={(id) => toggled(question, values, id)}
    >
      {seen.length < options.length && (
        <button
          type="button"
          class="more"
          onClick={({ currentTarget: { parentElement } }) => {
            // It is about to go, and with it the focus: the next thing to look at is the first that comes.
            scene.session.reveal(more);
            parentElement?.children[seen.length]?.querySelector('input')?.focus();
          }}
        >
          {scene.words.more}
        </button>
      )}
    </Options>
  );
};
