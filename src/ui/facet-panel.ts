// Filters as a visitor sees them: one group a facet, with the number of results each option would leave. The same
// template stands beside the list in a wide box and in a dialog in a narrow one.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { msg, str } from '../language/message.js';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** Results if this value were chosen. */
  readonly count: number;
  readonly selected: boolean;
}

export interface FacetGroup {
  readonly id: string;
  readonly label: string;
  /** `range` is chosen by a first and a last option. */
  readonly kind: 'choice' | 'range';
  readonly options: readonly FacetOption[];
  readonly selected: number;
  /** Records that fit everything else and say nothing about this. */
  readonly unstated: number;
  /** A switch that belongs to the group, such as "include neighbouring towns". */
  readonly extra?: { readonly label: string; readonly on: boolean };
}

export interface FacetHandlers {
  /** Groups in which something has been chosen: they stay open when it is taken back, for the focus is in there. */
  readonly opened: Set<string>;
  readonly toggle: (facet: string, value: string) => void;
  readonly range: (facet: string, values: readonly string[]) => void;
  readonly extra: (facet: string, on: boolean) => void;
}

/** Groups open without asking: the first ones, and every one in which something is chosen. */
const openAtFirst = 3;
/** Options shown at once; the rest opens below them. A rest of one or two is not worth hiding. */
const shownAtOnce = 8;

const isOpen = ({ id, selected }: FacetGroup, at: number, { opened }: FacetHandlers): boolean => {
  if (selected) opened.add(id);
  return at < openAtFirst || opened.has(id);
};

export const facetPanel = (groups: readonly FacetGroup[], on: FacetHandlers): TemplateResult =>
  html`<div class="facets" part="filters">
    ${repeat(
      groups,
      (group) => group.id,
      (group, at) =>
        html`<details class="facet" ?open=${isOpen(group, at, on)}>
          <summary>
            <span class="facet-name">${group.label}</span>
            ${
              group.selected
                ? html`<span class="chosen"
                    >${msg(str`${group.selected} gewählt`, { id: 'facet.selected' })}</span
                  >`
                : nothing
            }
          </summary>
          <fieldset>
            <legend class="away">${group.label}</legend>
            ${group.kind === 'range' ? range(group, on) : choices(group, on)}
            ${
              group.extra
                ? html`<label class="option extra">
                    <input
                      type="checkbox"
                      .checked=${group.extra.on}
                      @change=${(event: Event) => on.extra(group.id, (event.target as HTMLInputElement).checked)}
                    />
                    <span>${group.extra.label}</span>
                  </label>`
                : nothing
            }
          </fieldset>
        </details>`,
    )}
  </div>`;

const choices = (group: FacetGroup, on: FacetHandlers) => {
  const { options } = group;
  if (options.length <= shownAtOnce + 2) return optionList(options, group, on);
  const rest = options.slice(shownAtOnce);
  const key = `${group.id} rest`;
  if (rest.some(({ selected }) => selected)) on.opened.add(key);
  return html`${optionList(options.slice(0, shownAtOnce), group, on)}
    <details class="rest" ?open=${on.opened.has(key)}>
      <summary>${msg(str`${rest.length} weitere`, { id: 'facet.rest' })}</summary>
      ${optionList(rest, group, on)}
    </details>`;
};

const optionList = (options: readonly FacetOption[], group: FacetGroup, on: FacetHandlers) =>
  repeat(
    options,
    (option) => option.value,
    (option) =>
      html`<label class="option ${option.count || option.selected ? '' : 'none'}">
        <input
          type="checkbox"
          .checked=${option.selected}
          @change=${() => on.toggle(group.id, option.value)}
        />
        <span><bdi>${option.label}</bdi></span>
        <span class="count">${option.count}</span>
      </label>`,
  );

const range = (group: FacetGroup, on: FacetHandlers) => {
  const { options } = group;
  const first = options.findIndex((option) => option.selected);
  let last = options.length - 1;
  while (last > first && !options[last]!.selected) last--;
  const choose = (from: number, to: number) =>
    on.range(
      group.id,
      from < 0 ? [] : options.slice(Math.min(from, to), Math.max(from, to) + 1).map((option) => option.value),
    );
  const select = (label: string, at: number, onChange: (at: number) => void) =>
    html`<label class="bound"
      ><span>${label}</span>
      <select @change=${(event: Event) => onChange(Number((event.target as HTMLSelectElement).value))}>
        <option value="-1" .selected=${at < 0}>${msg('egal', { id: 'facet.any' })}</option>
        ${options.map(
          (option, i) =>
            html`<option value=${i} .selected=${i === at}>${option.label} (${option.count})</option>`,
        )}
      </select>
    </label>`;
  return html`<div class="bounds">
    ${select(msg('von', { id: 'facet.from' }), first, (at) => choose(at, first < 0 ? at : Math.max(at, last)))}
    ${select(msg('bis', { id: 'facet.to' }), first < 0 ? -1 : last, (at) => choose(at < 0 ? -1 : first < 0 ? 0 : first, at))}
  </div>`;
};
