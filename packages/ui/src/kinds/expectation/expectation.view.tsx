import { Said } from '../../controls/said.js';
import type { View } from '../../scene.js';
import { numberAt } from '../numbers.js';
import { Row } from '../ratings/row.js';
import { Table } from '../ratings/table.js';
import { Bar } from '../scale/bar.js';
import { EXPECTED, expectedName, signOf } from './expectation.js';

/** One comparison is five rows of words; several are a bar each, or they would fill three screens. */
export const ExpectationView: View = Object.assign(
  (({ scene, question, aria }) => {
    const { id, rows } = question;
    const say = (value: number) => expectedName(value, question, scene.words);
    if (!rows)
      return (
        <>
          <Bar
            scene={scene}
            aria={aria}
            name={id}
            numbers={EXPECTED}
            look="rows"
            say={say}
            draw={(value) => [<i key="i" />, <span key="s">{say(value)}</span>]}
          />
          <Said scene={scene} name={id} />
        </>
      );
    return (
      <Table aria={aria}>
        {rows.map((row) => {
          const name = `${id}.${row.id}`;
          const value = numberAt(scene, name);
          return (
            <Row key={row.id} scene={scene} name={name} label={row.label}>
              {(rowAria) => (
                <>
                  <Bar
                    scene={scene}
                    aria={rowAria}
                    name={name}
                    numbers={EXPECTED}
                    say={say}
                    draw={(each) => <b>{signOf(each)}</b>}
                  />
                  <Said
                    scene={scene}
                    name={name}
                    ends={[say(-2), say(2)]}
                    word={value === undefined ? '' : say(value)}
                  />
                </>
              )}
            </Row>
          );
        })}
      </Table>
    );
  }) satisfies View,
  { word: expectedName },
);
