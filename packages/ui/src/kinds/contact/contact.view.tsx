import { Labelled } from '../../controls/labelled.js';
import { TextBox } from '../../controls/text-box.js';
import type { View } from '../../scene.js';
import { FIELDS } from './contact.js';

export const ContactView: View = ({ scene, question, aria }) => {
  const { shop, words } = scene;
  const privacy = (question.help || question.fields?.[1]) && shop?.policies?.privacy;
  return (
    <fieldset
      class="fields"
      aria-labelledby={aria['aria-labelledby']}
      aria-describedby={aria['aria-describedby']}
    >
      {question.fields?.map((field) => {
        const name = `${question.id}.${field}`;
        return (
          <Labelled key={field} scene={scene} name={name} label={words.fields[field]}>
            {(aria) => <TextBox scene={scene} name={name} aria={aria} lines={1} {...FIELDS[field]} />}
          </Labelled>
        );
      })}
      <p class="small">
        {question.help}{' '}
        {privacy && (
          <a class="link" href={privacy} target="_blank" rel="noopener">
            {words.privacy}
          </a>
        )}
      </p>
    </fieldset>
  );
};
