import { Said } from '../../controls/said.js';
import type { View } from '../../scene.js';
import { Bar } from './bar.js';
import { digits, endOf, numberName, steps } from './scale.js';

export const ScaleView: View = Object.assign(
  (({ scene, question, aria }) => {
    const { id, ends } = question;
    return (
      <>
        <Bar
          scene={scene}
          aria={aria}
          name={id}
          numbers={steps(question)}
          say={(value) => numberName(value, question, scene.words)}
          draw={(value) => <b>{digits(value, scene.words)}</b>}
        />
        <Said scene={scene} name={id} ends={ends} />
      </>
    );
  }) satisfies View,
  { word: endOf },
);
