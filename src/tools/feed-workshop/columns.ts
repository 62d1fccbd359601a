/** What each column of a table was read as, to be looked through and put right: one native list of fields a column. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { collectionNames, isCollection } from '../../feed/collections.js';
import { remapped, type ColumnOutline, type FieldOption, type SheetOutline } from './model/table-outline.js';
import type { View } from './page-state.js';

function listSelect(sheet: SheetOutline, id: string, { state, texts, act }: View): TemplateResult {
  const { mapping } = state.overview!.tables!;
  const change = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    act.remap(remapped(mapping, sheet.name, { list: isCollection(value) ? value : null, columns: {} }));
  };
  return html`<div class="field">
    <label for=${id}>${texts.columnsList}</label>
    <select id=${id} @change=${change}>
      <option value="" ?selected=${sheet.list === null}>${texts.columnsNoList}</option>
      ${collectionNames.map(
        (name) =>
          html`<option value=${name} ?selected=${name === sheet.list}>${texts.records[name]}</option>`,
      )}
    </select>
  </div>`;
}

function headerRow(sheet: SheetOutline, id: string, { state, texts, act }: View): TemplateResult {
  const { mapping } = state.overview!.tables!;
  const change = (event: Event): void => {
    const row = (event.currentTarget as HTMLInputElement).valueAsNumber;
    if (row >= 1) act.remap(remapped(mapping, sheet.name, { headerRow: Math.floor(row), columns: {} }));
  };
  return html`<div class="field">
    <label for=${id}>${texts.columnsHeader}</label>
    <input type="number" min="1" id=${id} .value=${String(sheet.headerRow)} @change=${change} />
  </div>`;
}

function column(
  { heading, samples, field }: ColumnOutline,
  sheet: SheetOutline,
  id: string,
  options: readonly FieldOption[],
  { state, texts, act }: View,
): TemplateResult {
  const { mapping } = state.overview!.tables!;
  const change = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    const columns = { ...mapping.tables[sheet.name]!.columns, [heading]: value || null };
    act.remap(remapped(mapping, sheet.name, { columns }));
  };
  const known = options.some(({ path }) => path === field);
  return html`<li>
    <label for=${id} dir="auto">${heading}</label>
    <select id=${id} aria-describedby="${id}-samples" @change=${change}>
      <option value="" ?selected=${field === null}>${texts.columnsUnused}</option>
      ${field === null || known ? nothing : html`<option value=${field} selected>${field}</option>`}
      ${options.map(
        ({ path, label }) =>
          html`<option value=${path} ?selected=${path === field}>${label[state.language]}</option>`,
      )}
    </select>
    <p class="hint" id="${id}-samples" dir="auto">${samples.join(' · ') || texts.columnsEmpty}</p>
  </li>`;
}

function sheetOutline(sheet: SheetOutline, at: number, view: View): TemplateResult {
  const { state, texts } = view;
  const { fields, sheets, file } = state.overview!.tables!;
  const { name, list, columns, rows } = sheet;
  const read = columns.filter(({ field }) => field !== null).length;
  // Once it is open it stays so: whoever puts a column right is in the middle of it.
  const doubtful = list !== null && read < columns.length;
  const options = list === null ? [] : (fields[list] ?? []);
  return html`<details
    class="group"
    data-sheet=${name}
    ?open=${guard([file, name], () => doubtful || (sheets.length === 1 && !list))}
  >
    <summary>
      <span>
        <span dir="auto">${name}</span>
        <span class="hint"
          >${list === null ? texts.columnsNoList : texts.columnsRead(texts.records[list], rows, read, columns.length)}</span
        >
      </span>
    </summary>
    <div class="pair sheet">
      ${listSelect(sheet, `sheet-${at}-list`, view)} ${headerRow(sheet, `sheet-${at}-header`, view)}
    </div>
    ${
      list === null
        ? nothing
        : html`<ul class="columns sheet">
            ${columns.map((each, index) => column(each, sheet, `sheet-${at}-column-${index}`, options, view))}
          </ul>`
    }
  </details>`;
}

export function columnsSection(view: View): TemplateResult {
  const { state, texts, act } = view;
  const { file, sheets } = state.overview!.tables!;
  const load = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const [chosen] = input.files ?? [];
    if (chosen) act.loadMapping(chosen);
    input.value = '';
  };
  return html`<section aria-labelledby="columns">
    <h2 id="columns" tabindex="-1">${texts.columnsHeading(file)}</h2>
    <p>${texts.columnsHint}</p>
    ${sheets.map((sheet, at) => sheetOutline(sheet, at, view))}
    <p>
      <button type="button" id="save-mapping" @click=${act.saveMapping}>${texts.columnsSave}</button>
    </p>
    <p class="hint" id="mapping-hint">${texts.columnsSaveHint}</p>
    <div class="field">
      <label for="mapping">${texts.columnsLoad}</label>
      <input
        type="file"
        id="mapping"
        accept=".json,application/json"
        aria-describedby="mapping-hint"
        @change=${load}
      />
    </div>
  </section>`;
}
