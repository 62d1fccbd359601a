/** What is folded away: filters, the other attributes, colours. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { withAttribute } from './choose.js';
import { checkField, selectField, textField } from './fields.js';
import { attributeKind, attributeNames, isValue, type Choice } from './model/choice.js';
import { hexColour } from './model/colour.js';
import { isLine } from './model/line.js';
import {
  askedColours,
  colourIn,
  schemes,
  seenPairs,
  withColour,
  withoutColour,
  type LookName,
  type Scheme,
} from './model/palette.js';
import { fallbackOf } from './model/settings.js';
import type { FilterMode, View } from './page-state.js';
import type { FoundFacet } from './read-facets.js';

const filterModes: readonly FilterMode[] = ['free', 'preset', 'lock', 'hide'];

export const modeOf = ({ preset, lock, hide }: Choice, facet: string): FilterMode =>
  lock[facet] ? 'lock' : preset[facet] ? 'preset' : hide.includes(facet) ? 'hide' : 'free';

function facetField(view: View, { id, label, values }: FoundFacet): TemplateResult {
  const { state, texts, act } = view;
  const mode = modeOf(state.choice, id);
  const codes = (mode === 'preset' || mode === 'lock' ? state.choice[mode][id] : undefined) ?? [];
  const toggle = (code: string, isOn: boolean): void => {
    const next = isOn ? [...codes, code] : codes.filter((one) => one !== code);
    act.setFilter(id, mode === 'lock' ? 'lock' : next.length ? 'preset' : 'free', next);
  };
  const unknown = codes.filter((code) => !values.some(({ value }) => value === code));
  const check = (code: string, text: string): TemplateResult =>
    checkField({
      id: `filter-${id}-${code.replace(/[^\w+-]/g, '_')}`,
      label: text,
      isOn: codes.includes(code),
      choose: (isOn) => toggle(code, isOn),
    });
  return html`<details class="facet" data-facet=${id}>
    <summary>
      <span>${label}</span>
      <span class="state">${texts.modes[mode]}${codes.length ? ` (${codes.length})` : ''}</span>
    </summary>
    ${selectField({
      id: `mode-${id}`,
      label: texts.mode,
      value: mode,
      options: filterModes
        // A filter is set by its values.
        .filter((one) => (one !== 'preset' && one !== 'lock') || codes.length > 0)
        .map((one) => [one, texts.modes[one]]),
      choose: (next) => act.setFilter(id, next as FilterMode, codes),
    })}
    <fieldset class="values" ?disabled=${mode === 'hide'}>
      <legend>${label}</legend>
      ${values.map(({ value, label: text, count }) => check(value, `${text} (${count})`))}
      ${unknown.map((code) => check(code, texts.unknownValue(code)))}
    </fieldset>
  </details>`;
}

/** What is set and no longer in the data is shown all the same: it is in the lines. */
function allFacets({ state, texts }: View): readonly FoundFacet[] {
  const { choice, facets } = state;
  const set = [...Object.keys(choice.preset), ...Object.keys(choice.lock), ...choice.hide];
  const missing: FoundFacet[] = [];
  for (const id of set)
    if (!facets.some((facet) => facet.id === id) && !missing.some((facet) => facet.id === id))
      missing.push({ id, label: texts.facets[id] ?? id, values: [] });
  return [...facets, ...missing];
}

function filters(view: View): TemplateResult {
  const { texts } = view;
  const facets = allFacets(view);
  return html`<details class="fold" id="filters">
    <summary>${texts.filtersHeading}</summary>
    <p class="hint">${facets.length ? texts.filtersHint : texts.noFacets}</p>
    ${facets.map((facet) => facetField(view, facet))}
  </details>`;
}

function attributeField(view: View, name: string): TemplateResult {
  const { state, texts, act } = view;
  const { choice } = state;
  const kind = attributeKind(name);
  const value = choice.attributes[name];
  const label = texts.attributes[name] ?? name;
  const id = `set-${name}`;
  const set = (next: Choice): void => act.choose({ attributes: next.attributes });
  if (kind.kind === 'flag')
    return checkField({
      id,
      label,
      isOn: value !== undefined,
      choose: (isOn) => {
        const attributes = { ...choice.attributes };
        delete attributes[name];
        act.choose({ attributes: isOn ? { ...attributes, [name]: '' } : attributes });
      },
    });
  if (kind.kind === 'choice')
    return selectField({
      id,
      label,
      value: value ?? '',
      options: [
        ['', texts.byDefault],
        ...kind.values.map((each) => [each, texts.values[each] ?? each] as const),
      ],
      choose: (next) => set(withAttribute(choice, name, next)),
    });
  return textField(view, {
    id,
    fault: 'attribute',
    label,
    value: value ?? '',
    mode: kind.kind === 'number' ? 'numeric' : kind.kind === 'address' ? 'url' : 'text',
    put: (before, next) =>
      next === '' || isValue(name, next) ? withAttribute(before, name, next) : undefined,
  });
}

function settings(view: View): TemplateResult {
  const { state, texts, act } = view;
  const { choice, context } = state;
  return html`<details class="fold" id="settings">
    <summary>${texts.settingsHeading}</summary>
    ${attributeNames(choice.widget)
      .filter((name) => name !== 'heading')
      .map((name) => attributeField(view, name))}
    ${textField(view, {
      id: 'link-text',
      fault: 'attribute',
      label: texts.linkText,
      value: choice.linkText,
      placeholder: fallbackOf({ ...choice, linkText: '' }, context).text,
      put: (before, linkText) => (linkText === '' || isLine(linkText) ? { ...before, linkText } : undefined),
    })}
    ${checkField({
      id: 'check',
      label: texts.check,
      isOn: choice.isChecked,
      isOff: !context.hashes,
      choose: (isChecked) => act.choose({ isChecked }),
    })}
    ${context.hashes ? nothing : html`<p class="hint">${texts.checkMissing}</p>`}
  </details>`;
}

function colourFields(view: View, name: LookName, scheme: Scheme): TemplateResult {
  const { state, texts, act } = view;
  const { look } = state.choice;
  const chosen = look[name];
  const own = scheme === 'light' ? chosen?.light : chosen?.dark;
  const label = texts.colourIn(texts.colours[name]!, texts.scheme[scheme]);
  const shown = colourIn(look, name, scheme);
  return html`<div class="colour">
    ${textField(view, {
      id: `look-${name}-${scheme}`,
      fault: 'colour',
      label,
      value: own ?? '',
      placeholder: shown,
      put: (before, value) => {
        if (value === '') return { ...before, look: withoutColour(before.look, name, scheme) };
        const colour = hexColour(value);
        return colour === undefined
          ? undefined
          : { ...before, look: withColour(before.look, name, scheme, colour) };
      },
    })}
    <input
      type="color"
      aria-label=${texts.pickColour(texts.colours[name]!, texts.scheme[scheme])}
      .value=${live(shown)}
      @input=${(event: Event) => act.setColour(name, scheme, (event.target as HTMLInputElement).value)}
    />
  </div>`;
}

function contrasts({ state, texts, act }: View): TemplateResult | typeof nothing {
  const pairs = seenPairs(state.choice.look);
  if (!pairs.length) return nothing;
  const bad = pairs.filter(({ passes }) => !passes);
  const good = pairs.filter(({ passes }) => passes);
  const number = new Intl.NumberFormat(state.language, { maximumFractionDigits: 1 });
  return html`<h3 id="contrasts">${texts.contrastHeading}</h3>
    <p class=${bad.length ? 'fault' : 'good'} role="status" id="contrast">
      ${bad.length ? texts.contrastBad(bad.length) : texts.contrastOk(pairs.length)}
    </p>
    ${
      bad.length
        ? html`<p><button type="button" class="main" id="mend" @click=${act.mend}>${texts.mend}</button></p>
            <p class="hint">${texts.mendHint}</p>`
        : nothing
    }
    <div class="scroll" role="region" tabindex="0" aria-labelledby="contrasts">
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.contrastPair}</th>
            <th scope="col">${texts.contrastFound}</th>
          </tr>
        </thead>
        <tbody>
          ${[...bad, ...good].map(
            ({ front, behind, scheme, found, ratio, passes }) =>
              html`<tr>
                <th scope="row">
                  ${texts.contrastOn(texts.colours[front]!, texts.colours[behind]!)} (${texts.scheme[scheme]})
                </th>
                <td class=${passes ? 'good' : 'bad'}>
                  ${texts.contrastIs(number.format(Math.floor(found * 10) / 10), number.format(ratio), passes)}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function look(view: View): TemplateResult {
  const { state, texts, act } = view;
  const { look: chosen } = state.choice;
  const others = (['text-muted', 'control-border', 'focus'] as const).filter((name) => chosen[name]);
  return html`<details class="fold" id="look">
    <summary>${texts.lookHeading}</summary>
    <p class="hint">${texts.lookHint}</p>
    ${[...askedColours, ...others].map(
      (name) =>
        html`<div class="pair">
          ${schemes.map((scheme) => colourFields(view, name, scheme))}
          ${
            chosen[name]
              ? html`<button type="button" class="quiet" @click=${() => act.dropColour(name)}>
                  ${texts.dropColour(texts.colours[name]!)}
                </button>`
              : nothing
          }
        </div>`,
    )}
    ${textField(view, {
      id: 'look-radius',
      fault: 'attribute',
      label: texts.radius,
      value: chosen.radius === undefined ? '' : String(chosen.radius),
      placeholder: '10',
      mode: 'numeric',
      put: (before, value) => {
        const { radius: _radius, ...rest } = before.look;
        if (value === '') return { ...before, look: rest };
        return /^(\d|[1-3]\d|40)$/.test(value)
          ? { ...before, look: { ...rest, radius: Number(value) } }
          : undefined;
      },
    })}
    ${contrasts(view)}
  </details>`;
}

export function moreSection(view: View): TemplateResult {
  return html`${filters(view)} ${settings(view)} ${look(view)}`;
}
