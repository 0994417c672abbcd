/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { MAP } from '../pictures/map.js';
import { HOURS, SHOP } from '../shop.js';
import { Layout } from './layout.js';
import { Picture } from './picture.js';
import type { Visit } from './visit.js';

export function ContactPage({ visit }: { visit: Visit }): Child {
  const { words } = visit;
  const { contact } = words;
  return (
    <Layout visit={visit} title={contact.title} description={contact.lead}>
      <h1 class="page-title">{contact.title}</h1>
      <p class="page-lead">{contact.lead}</p>
      <div class="contact">
        <section class="contact-wires" aria-labelledby="people">
          <dl class="wires">
            <div>
              <dt>{contact.phone}</dt>
              <dd>
                <a href={`tel:${SHOP.phone.dialled}`}>{SHOP.phone.shown}</a>
              </dd>
            </div>
            <div>
              <dt>{contact.email}</dt>
              <dd>
                <a href={`mailto:${SHOP.email}`}>{SHOP.email}</a>
              </dd>
            </div>
          </dl>
          <button class="button" type="button" data-ohlas-open="comment" data-ohlas-subject="contact:shop">
            {contact.write}
          </button>
          <h2 id="people">{contact.people}</h2>
          <ul class="people">
            {SHOP.people.map(({ id, name }) => (
              <li>
                <Initials name={name} />
                <span>
                  <strong>{name}</strong>
                  <span class="muted">{contact.roles[id]}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
        <OpeningHours visit={visit} />
        <section class="contact-map" aria-labelledby="address">
          <div>
            <h2 id="address">{contact.address}</h2>
            <address>
              {SHOP.street}
              <br />
              {SHOP.town}
            </address>
            <p>{contact.way}</p>
          </div>
          <Picture name="map" alt={contact.map} width={MAP.width} height={MAP.height} />
        </section>
      </div>
    </Layout>
  );
}

function Initials({ name }: { name: string }): Child {
  return (
    <span class="initials" aria-hidden="true">
      {name
        .split(' ')
        .map(([first]) => first)
        .join('')}
    </span>
  );
}

function OpeningHours({ visit: { words, formats } }: { visit: Visit }): Child {
  return (
    <section class="contact-hours" aria-labelledby="hours">
      <h2 id="hours">{words.contact.hours}</h2>
      <table class="hours">
        <tbody>
          {HOURS.map((hours, i) => (
            <tr>
              <th scope="row">{formats.weekday(i + 1)}</th>
              <td>{hours ? `${hours[0]} – ${hours[1]}` : words.contact.closed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
