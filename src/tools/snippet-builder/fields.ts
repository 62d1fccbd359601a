/** Fields to type into and to choose from, each with its label, its hint and what is wrong with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Field, View } from './page-state.js';

export interface TextField extends Field {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly mode?: 'url' | 'numeric' | 'text' | undefined;
}

/** What is typed takes effect as soon as it is a value; that it is none is said when the field is left. */
export function textField(view: View, field: TextField): TemplateResult {
  const { id, label, value, hint, placeholder, mode = 'text' } = field;
  const draft = view.state.drafts[id];
  const input = (isDone: boolean) => (event: Event) =>
    view.act.type(field, (event.target as HTMLInputElement).value, isDone);
  const described = [hint && `${id}-hint`, draft?.fault && `${id}-fault`].filter(Boolean).join(' ');
  return html`<div class="item">
    <label for=${id}>${label}</label>
    <input
      type="text"
      id=${id}
      inputmode=${mode}
      autocomplete="off"
      spellcheck="false"
      maxlength="2000"
      placeholder=${placeholder ?? nothing}
      aria-describedby=${described || nothing}
      aria-invalid=${draft?.fault ? 'true' : nothing}
      .value=${live(draft?.typed ?? value)}
      @input=${input(false)}
      @change=${input(true)}
    />
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${draft?.fault ? html`<p class="fault" id="${id}-fault">${view.texts.fault[draft.fault]}</p>` : nothing}
  </div>`;
}

export interface SelectField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly choose: (value: string) => void;
}

export function selectField({ id, label, value, options, choose }: SelectField): TemplateResult {
  return html`<div class="item">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(
        ([each, text]) => html`<option value=${each} .selected=${live(each === value)}>${text}</option>`,
      )}
    </select>
  </div>`;
}

export interface CheckField {
  readonly id: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly isOff?: boolean;
  readonly choose: (isOn: boolean) => void;
}

export function checkField({ id, label, isOn, isOff = false, choose }: CheckField): TemplateResult {
  return html`<div class="check">
    <input
      type="checkbox"
      id=${id}
      .checked=${live(isOn)}
      ?disabled=${isOff}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    />
    <label for=${id}>${label}</label>
  </div>`;
}

export interface RadioField<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly choose: (value: T) => void;
}

/** A few choices side by side. */
export function radioField<T extends string>(field: RadioField<T>): TemplateResult {
  const { id, label, value, options, choose } = field;
  return html`<fieldset class="radios">
    <legend>${label}</legend>
    ${options.map(
      ([each, text]) =>
        html`<span class="check">
          <input
            type="radio"
            id="${id}-${each}"
            name=${id}
            value=${each}
            .checked=${live(each === value)}
            @change=${() => choose(each)}
          />
          <label for="${id}-${each}">${text}</label>
        </span>`,
    )}
  </fieldset>`;
}
