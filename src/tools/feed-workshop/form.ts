/** The form of one finding: native controls only, one for each field, and what they say. */
import { html, nothing, type TemplateResult } from 'lit';
import { pickText } from '../../language/localized-text.js';
import type { LocalizedText } from '../../feed/types.js';
import { fieldName, wordName } from './field-names.js';
import type { FieldEdit } from './model/desk.js';
import type { FieldChoice, FormField } from './model/form-fields.js';
import type { OpenForm, View } from './page-state.js';
import { faultText, type PageLanguage } from './texts.js';

export const plainText = (text: LocalizedText | undefined, { state }: View): string =>
  pickText(text, [state.language, state.overview?.language ?? 'de'], 'de')?.text ?? '';

const DAY = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d)?)?$/;
const fitsControl: Readonly<Partial<Record<FormField['input'], RegExp>>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  moment: DAY,
  time: /^\d\d:\d\d$/,
};

/** A native date field can only show what is a date. */
const isShown = ({ input, text }: FormField): boolean => !text || (fitsControl[input]?.test(text) ?? true);

const choiceLabel = ({ value, label }: FieldChoice, field: FormField, view: View): string => {
  if (field.input === 'key') return `${fieldName(value, view.state.language)} (${value})`;
  return label === undefined ? wordName(value, view.state.language) : plainText(label, view) || value;
};

function select(field: FormField, id: string, choices: readonly FieldChoice[], view: View): TemplateResult {
  const { texts } = view;
  const known = choices.some(({ value }) => value === field.text);
  return html`<select id=${id} name=${id}>
    ${field.input === 'key' ? nothing : html`<option value="">${texts.open}</option>`}
    ${
      known || !field.text
        ? nothing
        : html`<option value=${field.text} selected>${texts.now(field.text)}</option>`
    }
    ${choices.map(
      (choice) =>
        html`<option value=${choice.value} ?selected=${choice.value === field.text}>
          ${choiceLabel(choice, field, view)}
        </option>`,
    )}
  </select>`;
}

function control(field: FormField, id: string, view: View): TemplateResult {
  const { input, text, choices, language, more } = field;
  const { texts } = view;
  const shown = isShown(field) ? text : '';
  switch (input) {
    case 'text':
    case 'json':
      return html`<textarea
        id=${id}
        name=${id}
        rows=${input === 'json' ? 8 : 5}
        lang=${language ?? nothing}
        dir="auto"
        class=${input}
        spellcheck=${input === 'json' ? 'false' : 'true'}
        .defaultValue=${text}
      ></textarea>`;
    case 'flag':
      return select(
        field,
        id,
        [
          { value: 'true', label: texts.yes },
          { value: 'false', label: texts.no },
        ],
        view,
      );
    case 'choice':
    case 'key':
      return select(field, id, choices ?? [], view);
    case 'named':
      return more ? line(field, id) : select(field, id, choices ?? [], view);
    case 'date':
    case 'time':
      return html`<input type=${input} id=${id} name=${id} .defaultValue=${shown} />`;
    default:
      return line(field, id);
  }
}

const line = ({ text, language, input }: FormField, id: string): TemplateResult =>
  html`<input
    type="text"
    id=${id}
    name=${id}
    lang=${language ?? nothing}
    dir="auto"
    inputmode=${input === 'number' ? 'decimal' : nothing}
    autocomplete="off"
    .defaultValue=${text}
  />`;

/** Day and time apart: a day alone is an entry for the whole day. */
function moment(field: FormField, id: string, { texts }: View): TemplateResult {
  const [, day = '', time = ''] = DAY.exec(field.text) ?? [];
  return html`<span class="pair">
    <span
      ><label for=${id}>${texts.day}</label><input type="date" id=${id} name=${id} .defaultValue=${day}
    /></span>
    <span
      ><label for="${id}-time">${texts.time}</label
      ><input type="time" id="${id}-time" name="${id}-time" .defaultValue=${time}
    /></span>
  </span>`;
}

const languageName = (tag: string, language: PageLanguage): string => {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

function labelOf(field: FormField, { state, texts }: View): string {
  if (field.input === 'key') return texts.rename;
  const name = fieldName(field.name, state.language);
  const more = field.language
    ? languageName(field.language, state.language)
    : field.input === 'json'
      ? texts.asJson
      : '';
  return more ? `${name} (${more})` : name;
}

const idOf = (at: number): string => `field-${at}`;

/** What the form says, as edits; a date nobody touched stays as it was written. */
export function editsOf(form: HTMLFormElement, fields: readonly FormField[]): readonly FieldEdit[] {
  const data = new FormData(form);
  return fields.map((field, at) => {
    const { path, input } = field;
    let text = (data.get(idOf(at)) as string | null) ?? '';
    const time = data.get(`${idOf(at)}-time`);
    if (text && typeof time === 'string' && time) text += `T${time}`;
    if (!text && !isShown(field)) text = field.text;
    return { path, input, text };
  });
}

function row(field: FormField, at: number, view: View): TemplateResult {
  const { texts, act } = view;
  const id = idOf(at);
  const label = labelOf(field, view);
  const remove =
    field.text || field.input === 'key'
      ? html`<button
          type="button"
          class="quiet"
          aria-label="${texts.remove}: ${label}"
          @click=${() => act.edit([{ path: field.path, input: field.input, text: '' }])}
        >
          ${texts.remove}
        </button>`
      : nothing;
  return html`<div class="field">
    ${
      field.input === 'moment'
        ? html`<fieldset>
            <legend>${label}</legend>
            ${moment(field, id, view)}
          </fieldset>`
        : html`<label for=${id}>${label}</label>${control(field, id, view)}`
    }
    ${isShown(field) ? nothing : html`<p class="hint">${texts.now(field.text)}</p>`}
    ${field.more ? html`<p class="hint">${texts.moreChoices(field.more)}</p>` : nothing} ${remove}
  </div>`;
}

export function findingForm({ fields, fault }: OpenForm, view: View): TemplateResult {
  const { texts, act } = view;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    act.edit(editsOf(event.currentTarget as HTMLFormElement, fields));
  };
  return html`<form class="mend" novalidate @submit=${submit}>
    ${fields.map((field, at) => row(field, at, view))}
    ${fault ? html`<p class="fault" role="alert">${faultText({ code: fault, detail: '' }, view.state.language)}</p>` : nothing}
    <button type="submit" class="main">${texts.save}</button>
  </form>`;
}
