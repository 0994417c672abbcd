/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { sumUp } from '../cart/cart.js';
import type { Form, FormKey } from '../orders/address.js';
import type { DeliveryWay, FieldName, PaymentWay } from '../words/words.js';
import { Layout } from './layout.js';
import { Picture } from './picture.js';
import { Sums } from './sums.js';
import { Times } from './times.js';
import type { Visit } from './visit.js';

interface Page {
  readonly visit: Visit;
  readonly form: Form;
  readonly faults: readonly FormKey[];
}

export function CheckoutPage({ visit, form, faults }: Page): Child {
  const { words } = visit;
  const page = { visit, form, faults };
  return (
    <Layout visit={visit} title={words.checkout.title}>
      <h1 class="page-title">{words.checkout.title}</h1>
      <div class="two-columns">
        <form class="order-form" id="order" method="post" action="/checkout" novalidate>
          {faults.length > 0 ? <Faults {...page} /> : <p class="muted">{words.checkout.lead}</p>}
          <fieldset>
            <legend>{words.checkout.who}</legend>
            <Field {...page} field="name" autocomplete="name" />
            <Field {...page} field="email" type="email" autocomplete="email" />
            <Field {...page} field="phone" type="tel" autocomplete="tel" />
          </fieldset>
          <fieldset>
            <legend>{words.checkout.where}</legend>
            <Field {...page} field="street" autocomplete="street-address" />
            <div class="field-row">
              <Field {...page} field="postcode" autocomplete="postal-code" inputmode="numeric" />
              <Field {...page} field="town" autocomplete="address-level2" />
            </div>
            <Note {...page} />
          </fieldset>
          <Ways {...page} name="delivery" legend={words.checkout.delivery} ways={words.checkout.ways} />
          <Ways {...page} name="payment" legend={words.checkout.payment} ways={words.checkout.payments} />
          <div class="place">
            <button class="button wide" type="submit">
              {words.checkout.place}
            </button>
            <p class="muted">{words.checkout.demonstration}</p>
          </div>
        </form>
        <Yours visit={visit} way={form.delivery === 'pickup' ? 'pickup' : 'courier'} />
      </div>
    </Layout>
  );
}

/** Everything that is wrong at once, each with a way to its field. */
function Faults({ visit: { words }, faults }: Page): Child {
  return (
    <div class="faults" role="alert">
      <h2>{words.checkout.problems(faults.length)}</h2>
      <ul>
        {faults.map((fault) => (
          <li>
            <a href={`#${fault}`}>{words.checkout.faults[fault]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FieldProps extends Page {
  readonly field: FieldName;
  readonly autocomplete: string;
  readonly type?: 'text' | 'email' | 'tel';
  readonly inputmode?: 'numeric';
}

function Field({ visit: { words }, form, faults, field, type = 'text', ...rest }: FieldProps): Child {
  const wrong = faults.includes(field);
  return (
    <div class="field">
      <label for={field}>{words.checkout.fields[field]}</label>
      <input
        id={field}
        name={field}
        type={type}
        value={form[field]}
        aria-required="true"
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={wrong ? `${field}-fault` : undefined}
        {...rest}
      />
      {wrong && <Fault words={words.checkout.faults[field]} id={`${field}-fault`} />}
    </div>
  );
}

function Note({ visit: { words }, form, faults }: Page): Child {
  const wrong = faults.includes('note');
  return (
    <div class="field">
      <label for="note">
        {words.checkout.fields.note} <span class="muted">({words.checkout.optional})</span>
      </label>
      <textarea
        id="note"
        name="note"
        rows={3}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={wrong ? 'note-fault' : undefined}
      >
        {form.note}
      </textarea>
      {wrong && <Fault words={words.checkout.faults.note} id="note-fault" />}
    </div>
  );
}

const Fault = ({ words, id }: { words: string; id: string }): Child => (
  <p class="fault" id={id}>
    {words}
  </p>
);

interface WaysProps extends Page {
  readonly name: 'delivery' | 'payment';
  readonly legend: string;
  readonly ways: Readonly<
    Partial<Record<DeliveryWay | PaymentWay, { readonly label: string; readonly text: string }>>
  >;
}

function Ways({ visit: { words }, form, faults, name, legend, ways }: WaysProps): Child {
  const wrong = faults.includes(name);
  return (
    <fieldset class="ways" id={name} aria-describedby={wrong ? `${name}-fault` : undefined}>
      <legend>{legend}</legend>
      {Object.entries(ways).map(([way, { label, text }]) => (
        <label class="way">
          <input type="radio" name={name} value={way} checked={form[name] === way} />
          <span>
            <strong>{label}</strong>
            <span class="muted">{text}</span>
          </span>
        </label>
      ))}
      {wrong && <Fault words={words.checkout.faults[name]} id={`${name}-fault`} />}
    </fieldset>
  );
}

function Yours({ visit, way }: { visit: Visit; way: DeliveryWay }): Child {
  const { words, formats, cart } = visit;
  const { furniture, delivery, total } = sumUp(cart, way);
  return (
    <section class="summary" aria-labelledby="yours">
      <h2 id="yours">{words.checkout.yours}</h2>
      <ul class="small-lines">
        {cart.map(({ product: { id, price }, quantity }) => (
          <li>
            <Picture name={id} alt="" />
            <span>
              {words.products[id].name}
              <Times quantity={quantity} />
            </span>
            <span class="amount">{formats.price(price * quantity)}</span>
          </li>
        ))}
      </ul>
      <Sums visit={visit} furniture={furniture} delivery={delivery} total={total} />
      <p>
        <a href="/cart">{words.checkout.change}</a>
      </p>
    </section>
  );
}
