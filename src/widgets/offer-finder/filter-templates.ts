// The filters on the screen, and what stands around the list once something is filtered.
import { html, nothing, type TemplateResult } from 'lit';
import type { InterfaceLanguage } from '../../language/locales.js';
import { msg, str } from '../../language/message.js';
import { plural } from '../../language/plural.js';
import { marked } from '../../ui/marked.js';
import { foundWords } from '../base/found-words.js';
import { nothingFound, unstatedNote } from '../base/nothing-found.js';
import type { Behaviour } from './behaviour.js';
import type { OfferCard } from './card.js';
import type { OfferHits } from './offer-search.js';
import type { Finding } from './templates.js';
import type { OfferView } from './view.js';

export { activeFilters, droppedWords, facetPanel, filterDialog } from '../base/filter-parts.js';
export { toolbar } from './toolbar.js';

/** Closes the filters of a narrow page. */
export const done = (count: number, language: InterfaceLanguage): string =>
  plural(language, count, {
    one: msg('1 Angebot zeigen', { id: 'filters.show.one' }),
    two: msg('2 Angebote zeigen', { id: 'filters.show.two' }),
    few: msg(str`${count} Angebote zeigen`, { id: 'filters.show.few' }),
    many: msg(str`${count} Angebote zeigen`, { id: 'filters.show.many' }),
    other: msg(str`${count} Angebote zeigen`, { id: 'filters.show.other' }),
  });

/** The texts of a card. */
const textsOf = ({ title, summary, provider, facts }: OfferCard): readonly string[] => {
  const shown = [title.text];
  for (const text of [summary?.text, provider?.text]) if (text) shown.push(text);
  for (const { text } of facts) shown.push(text);
  return shown;
};

/**
 * How the cards show what was searched: words marked in their texts and, once nobody types any more, why they are there
 * at all.
 */
export const finding = (found: OfferHits, language: InterfaceLanguage, rested: boolean): Finding => ({
  show: marked(found.matchesIn),
  why: (card) => (rested ? foundWords(found.why(card.offer, textsOf(card)), language) : nothing),
});

/** Offers that say nothing about what was asked are never dropped silently. */
const unstatedText = (count: number, language: InterfaceLanguage): string =>
  plural(language, count, {
    one: msg('Bei 1 weiteren Angebot fehlt diese Angabe. Es kann trotzdem passen.', {
      id: 'unstated.one',
    }),
    two: msg('Bei 2 weiteren Angeboten fehlen diese Angaben. Sie können trotzdem passen.', {
      id: 'unstated.two',
    }),
    few: msg(str`Bei ${count} weiteren Angeboten fehlen diese Angaben. Sie können trotzdem passen.`, {
      id: 'unstated.few',
    }),
    many: msg(str`Bei ${count} weiteren Angeboten fehlen diese Angaben. Sie können trotzdem passen.`, {
      id: 'unstated.many',
    }),
    other: msg(str`Bei ${count} weiteren Angeboten fehlen diese Angaben. Sie können trotzdem passen.`, {
      id: 'unstated.other',
    }),
  });

/** Said below the list of what fits: nothing did, or there are offers that say nothing about it. */
export const below = (
  view: OfferView,
  unstated: boolean,
  language: InterfaceLanguage,
  on: Behaviour,
): TemplateResult =>
  html`${
    view.count
      ? nothing
      : nothingFound(
          {
            said: msg('Dazu haben wir nichts gefunden.', { id: 'empty.filtered' }),
            all: msg('Alle Angebote zeigen', { id: 'empty.all' }),
            nearest: view.found?.nearest(),
            advice: view.filters?.advice,
          },
          on,
        )
  }
  ${view.unstated ? unstatedNote(unstatedText(view.unstated, language), unstated, on) : nothing}`;

/** The feed holds no offers at all. */
export const nothingThere = (): TemplateResult =>
  html`<p class="empty" part="empty">${msg('Hier stehen noch keine Angebote.', { id: 'empty.feed' })}</p>`;
