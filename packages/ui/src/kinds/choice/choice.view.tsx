import { Icon } from '../../controls/icon.js';
import { Options } from '../../controls/options.js';
import type { View } from '../../scene.js';
import { chosen } from '../choices/choices.js';
import { lookOf } from './choice.js';
import { TOPIC_ICONS } from './icons.js';

export const ChoiceView: View = (props) => {
  const { question, scene } = props;
  const look = lookOf(question);
  return (
    <Options
      {...props}
      type="radio"
      look={look}
      options={question.options ?? []}
      values={chosen(scene.talk, question)}
      mark={(id) => (look === 'rows' ? <i /> : <Icon path={TOPIC_ICONS[id]} />)}
      next={(id) => (id ? [id] : [])}
    />
  );
};
