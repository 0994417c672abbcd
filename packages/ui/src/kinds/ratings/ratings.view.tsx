import { ICONS, Icon } from '../../controls/icon.js';
import { Picks } from '../../controls/picks.js';
import { Said } from '../../controls/said.js';
import type { View } from '../../scene.js';
import { inBoth } from '../../words.js';
import { numberAt } from '../numbers.js';
import { Bar } from '../scale/bar.js';
import { digits, numberName, steps } from '../scale/scale.js';
import { nameOf, wordOf } from '../stars/stars.js';
import { Row } from './row.js';
import { Table } from './table.js';

/** Several dimensions at a glance, each with its own way out for whoever cannot judge it. */
export const RatingsView: View = ({ scene, question, aria }) => {
  const { id, rows = [], of, notApplicable } = question;
  const { session, talk, words } = scene;
  const numbers = steps(question);
  return (
    <Table aria={aria}>
      {rows.map((row) => {
        const name = `${id}.${row.id}`;
        const value = numberAt(scene, name);
        const answer = talk.answers[name];
        const na = !!answer && 'na' in answer;
        return (
          <Row
            key={row.id}
            scene={scene}
            name={name}
            label={row.label}
            look={`${of === 'scale' ? '' : 'beside'} ${na ? 'na' : ''}`}
          >
            {(rowAria) => (
              <>
                {of === 'scale' ? (
                  <Bar
                    scene={scene}
                    aria={rowAria}
                    name={name}
                    numbers={numbers}
                    say={(each) => numberName(each, question, words)}
                    draw={(each) => <b>{digits(each, words)}</b>}
                  />
                ) : (
                  <Picks
                    scene={scene}
                    aria={rowAria}
                    type="radio"
                    look="stars"
                    options={numbers.map((each) => ({ id: `${each}`, label: nameOf(each, question, words) }))}
                    values={[`${value}`]}
                    mark={() => <Icon path={ICONS.star} />}
                    lit={(each) => Number(each) <= (value ?? 0)}
                    take={(each, settle) =>
                      session.answer(
                        name,
                        each ? { shape: 'number', value: Number(each) } : undefined,
                        settle,
                      )
                    }
                  />
                )}
                <Said
                  scene={scene}
                  name={name}
                  word={value && of !== 'scale' ? wordOf(value, question, words) : ''}
                >
                  {notApplicable && (na || !answer) && (
                    <button
                      type="button"
                      class="link"
                      aria-pressed={na}
                      onClick={() =>
                        session.answer(name, na ? undefined : { shape: 'number', na: true }, 'now')
                      }
                    >
                      {inBoth(words).notApplicable}
                    </button>
                  )}
                </Said>
              </>
            )}
          </Row>
        );
      })}
    </Table>
  );
};
