import { ICONS, Icon } from '../../controls/icon.js';
import { Picks } from '../../controls/picks.js';
import type { View } from '../../scene.js';

/** A box that nobody has ticked beforehand, beside the sentence that is agreed to. */
export const ConsentView: View = ({ scene, question, aria }) => {
  const { id, purpose = id, text = '', link = scene.shop?.policies?.privacy } = question;
  const agreed = !!scene.talk.answers[id];
  return (
    <>
      <Picks
        scene={scene}
        aria={aria}
        type="checkbox"
        look="consent"
        options={[{ id: purpose, label: text }]}
        values={agreed ? [purpose] : []}
        mark={() => (
          <i>
            <Icon path={ICONS.tick} />
          </i>
        )}
        take={() =>
          scene.session.answer(id, agreed ? undefined : { shape: 'choices', values: [purpose] }, 'now')
        }
      />
      {link && (
        <p>
          <a class="link small" href={link} target="_blank" rel="noopener">
            {scene.words.privacy}
          </a>
        </p>
      )}
    </>
  );
};
