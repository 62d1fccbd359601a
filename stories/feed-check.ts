/** A page for people who keep a feed or a calendar: paste it, read what is wrong and what to do. Nothing leaves the browser. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { parseFeed } from '../src/feed/parse.js';
import type { Feed } from '../src/feed/types.js';
import type { Finding } from '../src/feed/finding.js';
import { describeFinding } from '../src/language/finding-texts.js';
import { readICalendar } from '../src/sources/icalendar/read-icalendar.js';
import { civilNow } from '../src/time/zone.js';

const weights = { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' } as const;

const row = (finding: Finding): TemplateResult => {
  const { what, todo } = describeFinding(finding, 'de');
  return html`<tr>
    <td>${weights[finding.severity]}</td>
    <td><code>${finding.path || 'Feed'}</code></td>
    <td>${what} ${todo}</td>
  </tr>`;
};

interface Checked {
  readonly feed: Feed;
  readonly findings: readonly Finding[];
}

/** Throws what the browser says of a text that is no JSON. */
const check = (text: string): Checked => {
  const toWallTime = (moment: string, zone: string) => civilNow(Date.parse(moment), zone);
  if (!/^\s*BEGIN:VCALENDAR/i.test(text)) return parseFeed(JSON.parse(text), { toWallTime });
  const calendar = readICalendar(text, { today: civilNow(Date.now(), 'Europe/Berlin').slice(0, 10) });
  const { feed, findings } = parseFeed(calendar.feed, { toWallTime });
  return { feed, findings: [...calendar.findings, ...findings] };
};

const verdict = (text: string): TemplateResult => {
  let checked: Checked;
  try {
    checked = check(text);
  } catch (error) {
    return html`<p>
      <strong>Das ist weder eine Kalenderdatei noch gültiges JSON.</strong> Der Browser sagt:
      ${(error as Error).message}
    </p>`;
  }
  const { feed, findings } = checked;
  return html`<p>
      <strong>${findings.length ? `${findings.length} Meldungen.` : 'Alles in Ordnung.'}</strong>
      Brauchbar sind: ${feed.offers.length} Angebot(e), ${feed.events.length} Termin(e) oder Reihe(n),
      ${feed.organizations.length} Organisation(en), ${feed.places.length} Ort(e), ${feed.contacts.length}
      Kontakt(e).
    </p>
    ${
      findings.length
        ? html`<table>
            <thead>
              <tr>
                <th scope="col">Gewicht</th>
                <th scope="col">Stelle</th>
                <th scope="col">Was los ist und was zu tun ist</th>
              </tr>
            </thead>
            <tbody>
              ${findings.map(row)}
            </tbody>
          </table>`
        : nothing
    }`;
};

/** The whole page, with `example` in its field. */
export const feedCheck = (example: string): TemplateResult => {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    render(
      verdict(new FormData(form).get('feed') as string),
      form.querySelector<HTMLElement>('[role=status]')!,
    );
  };
  return html`<style>
      .feed-check textarea {
        width: 100%;
        box-sizing: border-box;
        font:
          14px/1.5 ui-monospace,
          monospace;
      }
      .feed-check td,
      .feed-check th {
        text-align: start;
        vertical-align: top;
        padding: 6px 12px 6px 0;
      }
    </style>
    <form class="feed-check" @submit=${submit}>
      <p>
        <label for="feed-text"
          >Feed oder Kalenderdatei hier einfügen. Der Text bleibt in Ihrem Browser.</label
        >
      </p>
      <textarea id="feed-text" name="feed" rows="14" spellcheck="false" .defaultValue=${example}></textarea>
      <p><button type="submit">Prüfen</button></p>
      <div role="status"></div>
    </form>`;
};
