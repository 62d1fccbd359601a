/** The findings: by weight, of one kind together, each beside the record it speaks of and with its form when it is opened. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { describeFinding } from '../../language/finding-texts.js';
import type { Severity } from '../../feed/finding.js';
import { findingForm, plainText } from './form.js';
import { isReadAnyway } from './model/accept-read.js';
import type { FindingGroup, GroupedFinding } from './model/finding-groups.js';
import { FIRST_SHOWN, type View } from './page-state.js';
import { groupTitle } from './group-titles.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

function about({ record, finding, place }: GroupedFinding, view: View): TemplateResult {
  const { texts } = view;
  const where = place ? texts.cell(place) : finding.path;
  if (!record)
    return html`<p class="about"><strong>${where ? html`<code>${where}</code>` : texts.whole}</strong></p>`;
  return html`<p class="about">
    <span class="kind">${texts.record[record.collection]}</span>
    <strong dir="auto">${plainText(record.title, view) || texts.untitled}</strong>
    <code>${finding.path}</code>
  </p>`;
}

function item(entry: GroupedFinding, view: View): TemplateResult {
  const { state, texts, act } = view;
  const { what, todo } = describeFinding(entry.finding, state.language);
  const reason = entry.reason && describeFinding(entry.reason, state.language);
  const form = state.form?.index === entry.index ? state.form : undefined;
  const title = plainText(entry.record?.title, view) || entry.finding.path;
  return html`<li class="finding">
    ${about(entry, view)}
    <p>${what} ${reason ? reason.what : nothing} <span class="todo">${(reason ?? { todo }).todo}</span></p>
    ${
      entry.mendable
        ? html`<button
            type="button"
            class="open"
            data-finding=${entry.index}
            aria-expanded=${form ? 'true' : 'false'}
            aria-label=${form ? nothing : texts.changeIn(title)}
            @click=${() => act.toggleForm(entry.index)}
          >
            ${form ? texts.close : texts.change}
          </button>`
        : nothing
    }
    ${form ? findingForm(form, view) : nothing}
  </li>`;
}

function group({ code, items }: FindingGroup, view: View, open: boolean): TemplateResult {
  const { state, texts, act } = view;
  const first = items[0]!;
  const title = groupTitle(code, state.language) ?? describeFinding(first.finding, state.language).what;
  const shown = state.shown.get(code) ?? FIRST_SHOWN;
  const left = items.length - shown;
  return html`<details class="group" data-group=${code} ?open=${open}>
    <summary><span>${title}</span> <span class="count">${items.length}</span></summary>
    ${
      items.some(({ finding, record }) => record && isReadAnyway(finding))
        ? html`<p><button type="button" @click=${act.accept}>${texts.accept}</button></p>`
        : nothing
    }
    <ol>
      ${repeat(
        items.slice(0, shown),
        ({ finding }) => finding,
        (entry) => item(entry, view),
      )}
    </ol>
    ${
      left > 0
        ? html`<p>
            <button type="button" @click=${() => act.showMore(code, shown)}>
              ${texts.moreItems(Math.min(left, FIRST_SHOWN))}
            </button>
          </p>`
        : nothing
    }
  </details>`;
}

export function findingsSection(view: View): TemplateResult {
  const { state, texts } = view;
  const { groups, counts, dropped, merged } = state.overview!;
  const total = groups.reduce((sum, { items }) => sum + items.length, 0);
  const usable = (Object.keys(counts) as (keyof typeof counts)[]).filter((name) => counts[name] > 0);
  return html`<section aria-labelledby="findings">
    <h2 id="findings" tabindex="-1">${texts.resultHeading}</h2>
    <p>
      <strong>${total ? texts.total(total) : texts.none}</strong>
      ${dropped ? texts.dropped(dropped) : nothing}
      ${merged ? texts.merged(merged.added, merged.updated) : nothing}
    </p>
    ${
      usable.length
        ? html`<p>
            ${texts.usable}: ${usable.map((name) => `${texts.records[name]}: ${counts[name]}`).join(', ')}.
          </p>`
        : nothing
    }
    ${SEVERITIES.map((severity) => {
      const ofWeight = groups.filter((one) => one.severity === severity);
      return ofWeight.length
        ? html`<div class="weight ${severity}">
            <h3>${texts.severity[severity]}</h3>
            <p class="hint">${texts.severityHint[severity]}</p>
            ${repeat(
              ofWeight,
              ({ code }) => code,
              (one) => group(one, view, severity !== 'note' || groups.length < 4),
            )}
          </div>`
        : nothing;
    })}
  </section>`;
}
