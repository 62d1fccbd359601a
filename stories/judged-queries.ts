/** Every judged query with where each search has what was expected: numbers that people can look behind. */
import { html, render, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

/** As `npm run bench -- --section=search` writes it. */
export interface JudgedQueries {
  readonly engines: readonly string[];
  /** `language | kind | query | ranks`: a rank for each engine, 0 when not among the first ten. */
  readonly queries: readonly string[];
}

interface Row {
  readonly language: string;
  readonly kind: string;
  readonly query: string;
  readonly ranks: readonly number[];
}

const languages: Readonly<Record<string, string>> = {
  de: 'Deutsch',
  ar: 'Arabisch',
  tr: 'Türkisch',
  uk: 'Ukrainisch',
  en: 'Englisch',
};

const kinds: Readonly<Record<string, string>> = {
  word: 'Ganzes Wort',
  part: 'Teil eines Wortes',
  form: 'Andere Wortform',
  typo: 'Tippfehler',
  spelling: 'Andere Schreibweise',
  joined: 'Zusammen oder getrennt',
  several: 'Mehrere Wörter',
  less: 'Ein Wort kommt nicht vor',
  sentence: 'Ganzer Satz',
  prefix: 'Noch beim Tippen',
  number: 'Zahl',
  synonym: 'Anderes Wort, gleiche Sache',
};

const percent = new Intl.NumberFormat('de', { style: 'percent', maximumFractionDigits: 0 });

const readRow = (line: string): Row => {
  const [language, kind, query, ranks] = line.split(' | ') as [string, string, string, string];
  return { language, kind, query, ranks: ranks.split(' ').map(Number) };
};

const share = (rows: readonly Row[], engine: number, most: number): string => {
  const found = rows.filter(({ ranks }) => ranks[engine]! > 0 && ranks[engine]! <= most);
  return rows.length ? percent.format(found.length / rows.length) : 'keine';
};

const summary = (engines: readonly string[], rows: readonly Row[]): TemplateResult =>
  html`<table>
    <caption>
      Wie oft das Erwartete gefunden wird (${rows.length} Anfragen)
    </caption>
    <thead>
      <tr>
        <th scope="col">Suche</th>
        <th scope="col">an erster Stelle</th>
        <th scope="col">unter den ersten drei</th>
        <th scope="col">unter den ersten zehn</th>
      </tr>
    </thead>
    <tbody>
      ${engines.map(
        (engine, at) =>
          html`<tr>
            <th scope="row">${engine}</th>
            ${[1, 3, 10].map((most) => html`<td>${share(rows, at, most)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

const list = (engines: readonly string[], rows: readonly Row[]): TemplateResult =>
  html`<div class="scroller" role="region" aria-label="Anfragen" tabindex="0">
    <table>
      <caption>
        An welcher Stelle das erste Erwartete steht
      </caption>
      <thead>
        <tr>
          <th scope="col">Anfrage</th>
          <th scope="col">Art</th>
          ${engines.map((engine) => html`<th scope="col">${engine}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ language, kind, query, ranks }) =>
            html`<tr>
              <th scope="row" lang=${language} dir="auto">${query}</th>
              <td>${kinds[kind] ?? kind}</td>
              ${ranks.map((rank) => html`<td>${rank || 'fehlt'}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const choice = (
  label: string,
  name: string,
  options: readonly (readonly [string, string])[],
): TemplateResult =>
  html`<label>
    ${label}
    <select name=${name}>
      <option value="">alle</option>
      ${options.map(([value, text]) => html`<option value=${value}>${text}</option>`)}
    </select>
  </label>`;

const styles = html`<style>
  .judged {
    font:
      1em / 1.5 system-ui,
      sans-serif;
  }
  .judged form {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    margin-block-end: 1em;
  }
  .judged select {
    font: inherit;
    min-block-size: 2.75em;
  }
  .judged .scroller {
    overflow-x: auto;
  }
  .judged table {
    border-collapse: collapse;
    margin-block-end: 1.5em;
  }
  .judged caption {
    text-align: start;
    font-weight: bold;
    padding-block: 0.5em;
  }
  .judged :is(th, td) {
    border: 1px solid #767676;
    padding: 0.25em 0.5em;
    text-align: start;
    font-weight: normal;
  }
  .judged thead th {
    font-weight: bold;
  }
</style>`;

/** The whole page. */
export const judgedQueries = ({ engines, queries }: JudgedQueries): TemplateResult => {
  const rows = queries.map(readRow);
  const known = (key: 'kind' | 'language', names: Readonly<Record<string, string>>) =>
    Object.entries(names).filter(([value]) => rows.some((row) => row[key] === value));
  const shown = (kind: string, language: string) => {
    const some = rows.filter(
      (row) => (!kind || row.kind === kind) && (!language || row.language === language),
    );
    return html`${summary(engines, some)}${list(engines, some)}`;
  };
  const choose = (event: Event): void => {
    const form = event.currentTarget as HTMLFormElement;
    const chosen = new FormData(form);
    render(
      shown(chosen.get('kind') as string, chosen.get('language') as string),
      form.parentElement!.querySelector<HTMLElement>('.shown')!,
    );
  };
  const first = (element: Element | undefined): void => {
    if (element && !element.hasChildNodes()) render(shown('', ''), element as HTMLElement);
  };
  return html`${styles}
    <div class="judged">
      <h1>Bewertete Anfragen</h1>
      <p>
        Zu jeder Anfrage wurde aufgeschrieben, welche Angebote gemeint sind, bevor eine Suche sie gesehen hat.
        Hier steht, was jede Suche daraus macht. Bei der Hälfte der Anfragen wurde beim Bau unserer Suche
        nicht nachgesehen, was schiefgeht.
      </p>
      <form @change=${choose}>
        ${choice('Art der Anfrage', 'kind', known('kind', kinds))}
        ${choice('Sprache', 'language', known('language', languages))}
      </form>
      <div class="shown" ${ref(first)}></div>
    </div>`;
};
