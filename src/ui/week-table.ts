// The hours of a week as a table: a row a day, so that who hears it hears each day once with all of its times.
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { msg } from '../language/message.js';

/** One day, in words already. */
export interface WeekRow {
  readonly day: string;
  readonly isToday: boolean;
  /** Closed without any. Times read left to right in every language; none when only the day is known. */
  readonly slots: readonly { readonly times: string | undefined; readonly note: string }[];
}

export const weekTable = (caption: string, rows: readonly WeekRow[]): TemplateResult | typeof nothing =>
  rows.length
    ? html`<table class="hours week">
        <caption class="away">
          ${caption}
        </caption>
        <tbody>
          ${rows.map(
            ({ day, isToday, slots }) =>
              html`<tr
                aria-current=${ifDefined(isToday ? 'date' : undefined)}
                class=${isToday ? 'is-today' : ''}
              >
                <th scope="row">${day}</th>
                <td>
                  ${
                    slots.length
                      ? slots.map(
                          ({ times, note }) =>
                            html`<div>
                              ${times ? html`<bdi dir="ltr">${times}</bdi>` : nothing}
                              ${note ? html`<span class="hint">${note}</span>` : nothing}
                            </div>`,
                        )
                      : html`<span class="hint">${msg('geschlossen', { id: 'hours.closed' })}</span>`
                  }
                </td>
              </tr>`,
          )}
        </tbody>
      </table>`
    : nothing;
