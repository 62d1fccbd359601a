// The filters on the screen, and what stands around the list once something is filtered.
import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../../language/language-names.js';
import type { InterfaceLanguage } from '../../language/locales.js';
import { msg, str } from '../../language/message.js';
import { plural } from '../../language/plural.js';
import { icon } from '../../ui/icons.js';
import { marked } from '../../ui/marked.js';
import { toolIcon } from '../../ui/tool-icons.js';
import { wordsFacet, type ActiveFilter } from '../base/filter-view.js';
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

/** The words by which an offer was found that stand in none of the texts of its card. */
const foundThrough = (
  { title, summary, provider, facts, offer }: OfferCard,
  { why }: OfferHits,
  language: InterfaceLanguage,
): TemplateResult | typeof nothing => {
  const shown = [title.text];
  for (const text of [summary?.text, provider?.text]) if (text) shown.push(text);
  for (const { text } of facts) shown.push(text);
  const found = why(offer, shown);
  return found.length
    ? html`<p class="why">
        ${msg('Gefunden über:', { id: 'search.why' })}
        ${found.map(({ word, lang }) => {
          if (lang === undefined) return html`<mark dir="auto">${word}</mark> `;
          const isOther = lang.split('-')[0] !== language.split('-')[0];
          return html`<mark lang=${lang} dir="auto">${word}</mark>
            ${isOther ? `(${languageName(language, lang)})` : nothing} `;
        })}
      </p>`
    : nothing;
};

/**
 * How the cards show what was searched: words marked in their texts and, once nobody types any more, why they are there
 * at all.
 */
export const finding = (found: OfferHits, language: InterfaceLanguage, rested: boolean): Finding => ({
  show: marked(found.matchesIn),
  why: (card) => (rested ? foundThrough(card, found, language) : nothing),
});

/** Nothing fits: what to do now. */
const nothingFound = (
  advice: ActiveFilter | undefined,
  nearest: string | undefined,
  on: Behaviour,
): TemplateResult =>
  html`<div class="empty" part="empty">
    <p>${msg('Dazu haben wir nichts gefunden.', { id: 'empty.filtered' })}</p>
    ${
      nearest
        ? html`<p>${msg('Meinten Sie:', { id: 'empty.nearest' })}</p>
            <button type="button" class="chip" @click=${() => on.searchFor(nearest)}>
              <bdi>${nearest}</bdi>
            </button>`
        : nothing
    }
    ${
      advice
        ? html`<p>
              ${
                advice.facet === wordsFacet
                  ? msg('Mehr finden Sie ohne diese Wörter:', { id: 'empty.advice-words' })
                  : msg('Mehr finden Sie ohne diesen Filter:', { id: 'empty.advice' })
              }
            </p>
            <button type="button" class="chip" @click=${() => on.remove(advice)}>
              <bdi>${advice.label}</bdi>${toolIcon('close')}
            </button>`
        : nothing
    }
    <p>
      <button type="button" class="button" @click=${on.clear}>
        ${msg('Alle Angebote zeigen', { id: 'empty.all' })}
      </button>
    </p>
  </div>`;

/** Offers that say nothing about what was asked are never dropped silently. */
const unstatedNote = (
  view: OfferView,
  shown: boolean,
  language: InterfaceLanguage,
  on: Behaviour,
): TemplateResult | typeof nothing => {
  const { unstated: count } = view;
  if (!count) return nothing;
  return html`<div class="unstated">
    <p>
      ${icon('info')}<span
        >${plural(language, count, {
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
        })}</span
      >
    </p>
    <button type="button" class="button" aria-expanded=${shown} @click=${() => on.unstated(!shown)}>
      ${shown ? msg('Ausblenden', { id: 'unstated.hide' }) : msg('Auch diese zeigen', { id: 'unstated.show' })}
    </button>
  </div>`;
};

/** Said below the list of what fits: nothing did, or there are offers that say nothing about it. */
export const below = (
  view: OfferView,
  unstated: boolean,
  language: InterfaceLanguage,
  on: Behaviour,
): TemplateResult =>
  html`${view.count ? nothing : nothingFound(view.filters?.advice, view.found?.nearest(), on)}
  ${unstatedNote(view, unstated, language, on)}`;

/** The feed holds no offers at all. */
export const nothingThere = (): TemplateResult =>
  html`<p class="empty" part="empty">${msg('Hier stehen noch keine Angebote.', { id: 'empty.feed' })}</p>`;
