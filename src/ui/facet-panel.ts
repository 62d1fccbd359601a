// Filters as a visitor sees them: one group a facet, with the number of results each option would leave. The same
// template stands beside the list in a wide box and in a dialog in a narrow one.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { msg, str } from '../language/message.js';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** Results if this value were chosen; undefined while that is not known. */
  readonly count: number | undefined;
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
  /** What the visitor opened and closed, and groups in which something was chosen: the focus may be in there. */
  readonly opened: Map<string, boolean>;
  /** A group was opened for the first time: what is in it has to be drawn. */
  readonly redraw: () => void;
  readonly toggle: (facet: string, value: string) => void;
  readonly range: (facet: string, values: readonly string[]) => void;
  readonly extra: (facet: string, on: boolean) => void;
}

/** Groups open without asking: the first ones, and every one in which something is chosen. */
const openAtFirst = 3;
/** Options shown at once; the rest opens below them. A rest of one or two is not worth hiding. */
const shownAtOnce = 8;

const isOpen = (key: string, wanted: boolean, { opened }: FacetHandlers): boolean => {
  if (wanted && !opened.has(key)) opened.set(key, true);
  return opened.get(key) ?? false;
};

/** A part that opens; nothing of it is drawn before. */
const folding = (
  className: string,
  key: string,
  wanted: boolean,
  summary: unknown,
  content: () => unknown,
  on: FacetHandlers,
): TemplateResult => {
  const open = isOpen(key, wanted, on);
  const onToggle = (event: Event) => {
    const now = (event.currentTarget as HTMLDetailsElement).open;
    const before = on.opened.get(key);
    on.opened.set(key, now);
    if (now && !before) on.redraw();
  };
  return html`<details class=${className} ?open=${open} @toggle=${onToggle}>
    <summary>${summary}</summary>
    ${open ? content() : nothing}
  </details>`;
};

export const facetPanel = (groups: readonly FacetGroup[], on: FacetHandlers): TemplateResult =>
  html`<div class="facets" part="filters">
    ${repeat(
      groups,
      (group) => group.id,
      (group, at) =>
        folding(
          'facet',
          group.id,
          at < openAtFirst || group.selected > 0,
          html`<span class="facet-name">${group.label}</span> ${
              group.selected
                ? html`<span class="chosen"
                    >${msg(str`${group.selected} gewählt`, { id: 'facet.selected' })}</span
                  >`
                : nothing
            }`,
          () =>
            html`<fieldset>
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
            </fieldset>`,
          on,
        ),
    )}
  </div>`;

const choices = (group: FacetGroup, on: FacetHandlers) => {
  const { options } = group;
  if (options.length <= shownAtOnce + 2) return optionList(options, group, on);
  const rest = options.slice(shownAtOnce);
  return html`${optionList(options.slice(0, shownAtOnce), group, on)}
  ${folding(
    'rest',
    `${group.id} rest`,
    rest.some(({ selected }) => selected),
    msg(str`${rest.length} weitere`, { id: 'facet.rest' }),
    () => optionList(rest, group, on),
    on,
  )}`;
};

const optionList = (options: readonly FacetOption[], group: FacetGroup, on: FacetHandlers) =>
  repeat(
    options,
    (option) => option.value,
    (option) =>
      html`<label class="option ${option.count === 0 && !option.selected ? 'none' : ''}">
        <input
          type="checkbox"
          .checked=${option.selected}
          @change=${() => on.toggle(group.id, option.value)}
        />
        <bdi>${option.label}</bdi>
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
            html`<option value=${i} .selected=${i === at}>
              ${option.label}${option.count === undefined ? '' : ` (${option.count})`}
            </option>`,
        )}
      </select>
    </label>`;
  return html`<div class="bounds">
    ${select(msg('von', { id: 'facet.from' }), first, (at) => choose(at, first < 0 ? at : Math.max(at, last)))}
    ${select(msg('bis', { id: 'facet.to' }), first < 0 ? -1 : last, (at) => choose(at < 0 ? -1 : first < 0 ? 0 : first, at))}
  </div>`;
};
