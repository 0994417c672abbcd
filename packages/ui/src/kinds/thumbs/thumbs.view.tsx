import { Said } from '../../controls/said.js';
import type { View } from '../../scene.js';
import { Bar } from '../scale/bar.js';
import { thumbName } from './thumbs.js';

export const ThumbsView: View = Object.assign(
  (({ scene, question, aria }) => {
    const say = (value: number) => thumbName(value, question, scene.words);
    return (
      <>
        <Bar
          scene={scene}
          aria={aria}
          name={question.id}
          // Yes comes first, as people say it.
          numbers={[1, 0]}
          look="chips"
          say={say}
          draw={(value) => <span>{say(value)}</span>}
        />
        <Said scene={scene} name={question.id} />
      </>
    );
  }) satisfies View,
  { word: thumbName },
);
