// The tools of the directory on the screen: grouping, filters, and what stands above and below the contacts.
import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../feed/types.js';
import { msg } from '../../language/message.js';
import { marked } from '../../ui/marked.js';
import { foundWords } from '../base/found-words.js';
import { nothingFound, unstatedNote } from '../base/nothing-found.js';
import { filterButton, tools } from '../base/toolbar-parts.js';
import type { Behaviour } from './behaviour.js';
import { townOf, type ContactCard } from './card.js';
import type { Filtered } from './contact-filter.js';
import type { ContactHits } from './contact-search.js';
import type { DirectoryHost } from './host.js';
import type { Grouping } from './query.js';
import { countText, type Finding } from './templates.js';
import type { DirectoryView } from './view.js';

export { activeFilters, droppedWords, facetPanel, filterDialog } from '../base/filter-parts.js';

const groupingName = (by: Grouping): string => {
  switch (by) {
    case 'topic':
      return msg('Thema', { id: 'facet.field' });
    case 'town':
      return msg('Ort', { id: 'facet.town' });
    case 'actor':
      return msg('Art der Stelle', { id: 'contacts.actor' });
    case 'name':
      return msg('A–Z', { id: 'contacts.alphabet' });
  }
};

/** `filters`: how many are chosen; undefined while none can be chosen yet. `ranked`: best first, so in no groups; the choice keeps its place. */
export const toolbar = (
  host: DirectoryHost,
  view: DirectoryView,
  narrow: boolean,
  ranked: boolean,
  filters: number | undefined,
  on: Behaviour,
): TemplateResult =>
  html`${filterButton(narrow, filters, on)}
  ${
    view.offered.length > 1
      ? html`<label class="by"
          >${msg('Ordnen nach', { id: 'contacts.by' })}
          <select
            ?disabled=${ranked}
            @change=${(event: Event) => on.group((event.target as HTMLSelectElement).value as Grouping)}
          >
            ${view.offered.map(
              (by) => html`<option value=${by} .selected=${by === view.by}>${groupingName(by)}</option>`,
            )}
          </select></label
        >`
      : nothing
  }
  ${tools(host.language, on)}`;

/** Closes the filters of a narrow page. */
export const done = ({ language }: DirectoryHost, { count }: DirectoryView): string =>
  `${msg('Anzeigen', { id: 'events.apply' })}: ${countText(language, count)}`;

/** The texts of a card. */
const textsOf = ({ title, name, person, provider, facts }: ContactCard): readonly string[] => {
  const shown = [title.text];
  for (const text of [name?.text, person, provider?.text]) if (text) shown.push(text);
  for (const { text } of facts) shown.push(text);
  return shown;
};

export const finding = (found: ContactHits, language: string, rested: boolean): Finding => ({
  show: marked(found.matchesIn),
  why: (card) => (rested ? foundWords(found.why(card.contact, textsOf(card)), language) : nothing),
});

/** Where the office is that serves a town from outside of it: that of the group, or the only one asked for. */
export const officeOf = (
  contact: Contact,
  group: string | undefined,
  { asked, context }: DirectoryHost,
): string | undefined => {
  const chosen = asked.selection['town'] ?? [];
  const town = group ?? (chosen.length === 1 ? chosen[0] : undefined);
  const ags = context!.lookup.place(contact.placeId)?.ags;
  return town && ags && !ags.startsWith(town) ? townOf(contact, context!) : undefined;
};

/** Nothing fits, and what to do; or how to take all of it along. */
export const below = (
  host: DirectoryHost,
  view: DirectoryView,
  filtered: Filtered | undefined,
  isAsked: boolean,
  saved: () => void,
  on: Behaviour,
): TemplateResult => {
  const { asked } = host;
  const nearest = view.count ? undefined : filtered?.found?.nearest();
  const advice = filtered?.filters.advice;
  const unstated = filtered?.filters.unstatedCount ?? 0;
  return html`${
    view.count
      ? html`<p class="acts">
          <button type="button" class="button plain" @click=${saved}>
            ${msg('Diese Kontakte speichern', { id: 'contacts.save-all' })}
          </button>
        </p>`
      : nothingFound(
          {
            said: isAsked
              ? msg('Dazu haben wir niemanden gefunden.', { id: 'contacts.none' })
              : msg('Hier stehen noch keine Kontakte.', { id: 'contacts.empty' }),
            all: isAsked ? msg('Alle Kontakte zeigen', { id: 'contacts.all' }) : undefined,
            nearest,
            advice,
          },
          on,
        )
  }
  ${
    unstated && isAsked
      ? unstatedNote(
          msg('Bei manchen Kontakten fehlen diese Angaben. Sie können trotzdem helfen.', {
            id: 'contacts.unstated',
          }),
          asked.unstated,
          on,
        )
      : nothing
  }`;
};
