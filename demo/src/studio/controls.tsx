/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { EXAMPLES } from './presets.js';
import { rowsFor } from './rows.js';
import { changedIn, GROUPS, SETTINGS, type Setting, type Settings } from './settings.js';

/** What most people come for is unfolded from the start, and what is not as usual. */
const UNFOLDED = ['look', 'card'];

/** Every setting in its group, as it stands. */
export function Controls({ settings }: { readonly settings: Settings }): Child {
  return (
    <form class="controls" id="controls" aria-label="Options" autocomplete="off">
      {GROUPS.map(({ id, title }) => {
        const changed = changedIn(id, settings);
        return (
          <details class="group" open={changed > 0 || UNFOLDED.includes(id)}>
            <summary>
              {title}
              <span class="changed" data-group={id}>
                {changed ? `${changed} set` : ''}
              </span>
            </summary>
            <fieldset>
              <legend class="unseen">{title}</legend>
              {SETTINGS.filter(({ group }) => group === id).map((setting) => (
                <Control setting={setting} value={settings[setting.name] ?? setting.usual} />
              ))}
            </fieldset>
          </details>
        );
      })}
    </form>
  );
}

interface Shown {
  readonly setting: Setting;
  readonly value: string;
}

function Control({ setting, value }: Shown): Child {
  const { name, kind, label, help } = setting;
  const note = help && (
    <p class="help" id={`help-${name}`}>
      {help}
    </p>
  );
  // There before anything is wrong, so that it is read out when something is.
  const fault = <div class="fault" id={`fault-${name}`} aria-live="polite" />;
  if (kind === 'segments')
    return (
      <fieldset class="control segments">
        <legend>{label}</legend>
        <div class="track">
          {setting.choices?.map((choice) => (
            <label>
              <input type="radio" name={name} value={choice.value} checked={choice.value === value} />
              <span>{choice.label}</span>
            </label>
          ))}
        </div>
        {note}
        {fault}
      </fieldset>
    );
  return (
    <div class={`control ${kind}`}>
      <label for={name}>{label}</label>
      <Field setting={setting} value={value} />
      {note}
      {fault}
    </div>
  );
}

function Field({ setting, value }: Shown): Child {
  const { name, kind, label, help } = setting;
  const common = {
    id: name,
    name,
    'aria-describedby': `${help ? `help-${name} ` : ''}fault-${name}`,
  };
  switch (kind) {
    case 'colour':
      return (
        <span class="pair">
          <input
            type="color"
            value={/^#[\da-f]{6}$/i.test(value) ? value : setting.shown}
            data-for={name}
            aria-label={`${label}, from a palette`}
          />
          <input type="text" {...common} value={value} placeholder={setting.shown} spellcheck={false} />
        </span>
      );
    case 'range': {
      const [min, max] = setting.between ?? [];
      return (
        <span class="pair">
          <input type="range" {...common} min={min} max={max} value={value} />
          <output for={name}>{`${value} px`}</output>
        </span>
      );
    }
    case 'select':
      return (
        <select {...common}>
          {setting.choices?.map((choice) => (
            <option value={choice.value} selected={choice.value === value}>
              {choice.label}
            </option>
          ))}
          {!setting.choices?.some((choice) => choice.value === value) && (
            <option value={value} selected data-own="">
              {`${value}: your own`}
            </option>
          )}
        </select>
      );
    case 'switch':
      return <input type="checkbox" {...common} checked={value === 'on'} />;
    case 'json':
      return (
        <>
          {name === 'cards' && (
            <p class="examples">
              {EXAMPLES.map(({ title, card, text }) => (
                <button type="button" class="chip" data-fill={text} data-card={card}>
                  {title}
                </button>
              ))}
            </p>
          )}
          <textarea {...common} rows={rowsFor(value)} spellcheck={false} dir="ltr">
            {value}
          </textarea>
        </>
      );
    default:
      return <input type={setting.type ?? 'text'} {...common} value={value} placeholder={setting.shown} />;
  }
}
