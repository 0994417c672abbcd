import { Icon } from '../../controls/icon.js';
import { Said } from '../../controls/said.js';
import type { View } from '../../scene.js';
import { numberAt } from '../numbers.js';
import { Bar } from '../scale/bar.js';
import { faceName, faceNumbers, faceOf } from './faces.js';

export const FacesView: View = Object.assign(
  (({ scene, question, aria }) => {
    const { id } = question;
    const value = numberAt(scene, id);
    const say = (each: number) => faceName(each, question, scene.words);
    return (
      <>
        <Bar
          scene={scene}
          aria={aria}
          name={id}
          numbers={faceNumbers(question)}
          look="faces"
          say={say}
          draw={(each) => <Icon path={faceOf(each)} />}
        />
        <Said scene={scene} name={id} ends={[say(1), say(5)]} word={value ? say(value) : ''} />
      </>
    );
  }) satisfies View,
  { word: faceName },
);
