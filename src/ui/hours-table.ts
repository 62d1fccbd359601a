// Opening hours as a small table: one row a day or group of slots, read well by a screen reader.
import { html, nothing, type TemplateResult } from 'lit';

/** One row, in words already. */
export interface HoursRow {
  readonly days: string;
  /** Left to right in every language. */
  readonly times: string;
  readonly note: string | undefined;
}

export const hoursTable = (caption: string, rows: readonly HoursRow[]): TemplateResult | typeof nothing =>
  rows.length
    ? html`<table class="hours">
        <caption class="away">
          ${caption}
        </caption>
        <tbody>
          ${rows.map(
            ({ days, times, note }) =>
              html`<tr>
                <th scope="row">${days}</th>
                <td>
                  <bdi dir="ltr">${times}</bdi>${note ? html` <span class="hint">${note}</span>` : nothing}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>`
    : nothing;
