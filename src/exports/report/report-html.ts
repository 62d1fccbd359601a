// The report as one page of HTML that needs nothing beside itself: tables a screen reader can read, drawings beside their
// numbers, no script. For the wall, the mail and the minutes of a working group.
import { escapeHtml, markup, type Markup, type MarkupValue } from '../markup.js';
import type { Report } from './build-report.js';
import type { ChangedRecord } from './compare-feeds.js';
import type { Coverage, CoverageRow } from './coverage.js';
import { bandNames, type Owner } from './freshness.js';
import { reportStyles } from './report-styles.js';
import { bar, head, stack, table } from './report-table.js';
import { reportWords, type ReportLanguage, type ReportWords } from './report-words.js';

interface Page {
  readonly language: ReportLanguage;
  readonly words: ReportWords;
  readonly number: (value: number) => string;
  readonly date: (date: string) => string;
}

const section = (id: string, title: string, ...content: readonly MarkupValue[]): Markup =>
  markup`<section><h2 id="${id}">${title}</h2>${content}</section>`;

const rowName = ({ id, label }: CoverageRow, words: ReportWords): string =>
  id === 'region' ? words.region : id === 'none' ? words.noTown : label;

const coverageTable = (
  title: string,
  { columns, rows }: Coverage,
  { words, number, language }: Page,
): Markup => {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const knows = rows.some(({ population }) => population);
  const serves = rows.some(({ served }) => served);
  const decimal = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const cell = (count: number, { total, served }: CoverageRow): Markup => {
    if (!count) return markup`<td class="${total || served ? 'zero' : 'gap'}">0</td>`;
    // By the root, so that one is seen beside twenty.
    const heat = Math.min(3, Math.ceil((Math.sqrt(count) / Math.sqrt(most)) * 3));
    return markup`<td class="h${heat}">${number(count)}</td>`;
  };
  return table(
    title,
    { hint: words.coverageHint, wide: true },
    markup`${head(
      words.town,
      ...columns.map(({ id, label }) => (id === 'none' ? words.noField : label)),
    )}<th scope="col" class="sum">${words.total}</th>${head(knows && words.per10000, serves && words.served)}`,
    rows.map(
      (row) =>
        markup`<tr><th scope="row">${rowName(row, words)}</th>${row.counts.map((count) =>
          cell(count, row),
        )}<td class="sum">${number(row.total)}</td>${
          knows && markup`<td>${row.per10000 === undefined ? '–' : decimal.format(row.per10000)}</td>`
        }${serves && markup`<td>${number(row.served)}</td>`}</tr>`,
    ),
  );
};

const coverage = (name: 'offers' | 'events', report: Report, page: Page): MarkupValue => {
  const { words } = page;
  const data = report.coverage[name];
  if (!report.counts[name]) return undefined;
  const towns = data.rows.filter(({ id }) => id.length === 8);
  const empty = data.columns
    .map(({ id, label }, at) => ({
      label: id === 'none' ? '' : label,
      towns: towns.filter(({ counts }) => !counts[at]).map((row) => row.label),
    }))
    .filter((column) => column.label && column.towns.length);
  return section(
    `coverage-${name}`,
    words.coverage[name],
    coverageTable(words.coverage[name], data, page),
    name === 'offers' &&
      empty.length > 0 &&
      markup`<h3>${words.gapHeading}</h3><ul class="records">${empty.map(
        ({ label, towns: names }) =>
          markup`<li><b>${label}</b>: ${names.length === towns.length ? words.of(towns.length, towns.length) : names.join(', ')}</li>`,
      )}</ul>`,
  );
};

const actors = ({ actors: kinds }: Report, { words, number }: Page): MarkupValue => {
  const most = Math.max(1, ...kinds.map(({ offers, events }) => offers + events));
  return (
    kinds.length > 0 &&
    section(
      'actors',
      words.actors,
      table(
        words.actors,
        {},
        head(words.actor, words.collections.offers, words.collections.events, ''),
        kinds.map(
          ({ id, label, offers, events }) =>
            markup`<tr><th scope="row">${id === 'none' ? words.noActor : label}</th><td>${number(
              offers,
            )}</td><td>${number(events)}</td><td class="bar">${bar(offers + events, most)}</td></tr>`,
        ),
      ),
    )
  );
};

const freshness = ({ ageing }: Report, { words, number }: Page): MarkupValue =>
  ageing.length > 0 &&
  section(
    'freshness',
    words.freshness,
    table(
      words.freshness,
      { hint: words.freshnessHint, wide: true },
      markup`${head(words.list)}${bandNames.map(
        (band, at) =>
          markup`<th scope="col"><svg class="key" viewBox="0 0 8 8" aria-hidden="true"><rect class="f${at}" width="8" height="8"/></svg>${words.bands[band]}</th>`,
      )}<td></td>`,
      ageing.map(
        ({ collection, counts }) =>
          markup`<tr><th scope="row">${words.collections[collection]}</th>${bandNames.map(
            (band) => markup`<td>${number(counts[band])}</td>`,
          )}<td class="stack">${stack(bandNames.map((band) => counts[band]))}</td></tr>`,
      ),
    ),
  );

const mostListed = 20;

const owner = ({ label, email, total, stale }: Owner, { words, date }: Page): Markup =>
  markup`<details><summary><b>${label || words.noOwner}</b>: ${words.of(stale.length, total)}</summary>${
    email && markup`<p><a href="mailto:${encodeURI(email)}">${email}</a></p>`
  }<ul class="records">${stale
    .slice(0, mostListed)
    .map(
      ({ title, verifiedAt }) =>
        markup`<li>${title} <span class="hint">(${verifiedAt ? `${words.lastChecked}: ${date(verifiedAt)}` : words.neverChecked})</span></li>`,
    )}${stale.length > mostListed && markup`<li>${words.more(stale.length - mostListed)}</li>`}</ul></details>`;

const owners = (report: Report, page: Page): MarkupValue => {
  const asked = report.owners.filter(({ stale }) => stale.length);
  const { words } = page;
  return (
    asked.length > 0 &&
    section(
      'owners',
      words.owners,
      markup`<p class="hint">${words.ownersHint}</p>`,
      asked.map((one) => owner(one, page)),
    )
  );
};

const percent = (language: string, part: number, all: number): string =>
  new Intl.NumberFormat(language, { style: 'percent' }).format(all ? part / all : 0);

const languages = (
  id: string,
  title: string,
  hint: string | undefined,
  counts: Report['spoken'],
  all: number,
  { words, number, language }: Page,
): MarkupValue =>
  counts.length > 0 &&
  section(
    id,
    title,
    table(
      title,
      { hint },
      head(words.language, words.records, words.share, ''),
      counts.map(
        ({ label, count }) =>
          markup`<tr><th scope="row">${label}</th><td>${number(count)}</td><td>${percent(
            language,
            count,
            all,
          )}</td><td class="bar">${bar(count, all)}</td></tr>`,
      ),
    ),
  );

const missing = ({ missing: gaps }: Report, { words, language }: Page): MarkupValue =>
  gaps.length > 0 &&
  section(
    'missing',
    words.missing,
    table(
      words.missing,
      { hint: words.missingHint },
      markup`${head(words.field)}<th scope="col" class="text">${words.list}</th>${head(words.missingCount, words.share, '')}`,
      gaps.map(
        ({ collection, field, count, of }) =>
          markup`<tr><th scope="row">${words.fields[field]}</th><td class="text">${
            words.collections[collection]
          }</td><td>${words.of(count, of)}</td><td>${percent(language, count, of)}</td><td class="bar">${bar(
            count,
            of,
            'lack',
          )}</td></tr>`,
      ),
    ),
  );

const changes = ({ changes: found }: Report, { words, date }: Page): MarkupValue => {
  if (!found) return undefined;
  const list = (
    title: string,
    records: readonly (ChangedRecord & { readonly fields?: readonly string[] })[],
  ): Markup =>
    markup`<h3>${title}: ${records.length || words.none}</h3>${
      records.length > 0 &&
      markup`<ul class="records">${records.map(
        ({ collection, title: name, fields }) =>
          markup`<li>${name} <span class="hint">(${words.collections[collection]}${fields && `: ${fields.join(', ')}`})</span></li>`,
      )}</ul>`
    }`;
  return section(
    'changes',
    words.changes,
    found.since && markup`<p class="hint">${words.changesSince(date(found.since.slice(0, 10)))}</p>`,
    list(words.added, found.added),
    list(words.removed, found.removed),
    list(words.changed, found.changed),
  );
};

const shownFirst = ['offers', 'events', 'contacts', 'organizations', 'places'] as const;

/** A whole document, German or English. */
export const reportToHtml = (report: Report, language: ReportLanguage): string => {
  const words = reportWords[language];
  const format = new Intl.NumberFormat(language);
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const page: Page = {
    language,
    words,
    number: (value) => format.format(value),
    date: (date) => days.format(new Date(`${date.slice(0, 10)}T00:00Z`)),
  };
  const parts: readonly (readonly [string, string, MarkupValue])[] = [
    ['coverage-offers', words.coverage.offers, coverage('offers', report, page)],
    ['coverage-events', words.coverage.events, coverage('events', report, page)],
    ['actors', words.actors, actors(report, page)],
    ['freshness', words.freshness, freshness(report, page)],
    ['owners', words.owners, owners(report, page)],
    [
      'spoken',
      words.spoken,
      languages(
        'spoken',
        words.spoken,
        words.spokenHint,
        report.spoken,
        report.counts.offers + report.counts.contacts,
        page,
      ),
    ],
    [
      'written',
      words.written,
      languages('written', words.written, undefined, report.written, report.texts, page),
    ],
    ['missing', words.missing, missing(report, page)],
    ['changes', words.changes, changes(report, page)],
  ];
  const there = parts.filter(([, , content]) => content);
  const title = `${words.heading}: ${report.title}`;
  const origin = report.publisher !== report.title && report.publisher;
  const body = markup`<header><p class="meta">${words.heading}</p><h1>${report.title}</h1><p class="meta">${
    origin && `${origin} · `
  }${words.asOf}: ${page.date(report.today)}</p></header><main><p class="caution">${
    words.caution
  }</p><ul class="numbers">${shownFirst.map(
    (name) => markup`<li><b>${page.number(report.counts[name])}</b> ${words.collections[name]}</li>`,
  )}</ul><nav aria-label="${words.contents}"><ul>${there.map(
    ([id, name]) => markup`<li><a href="#${id}">${name}</a></li>`,
  )}</ul></nav>${there.map(([, , content]) => content)}</main>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${reportStyles}</style></head><body>${body.toString()}</body></html>
`;
};
