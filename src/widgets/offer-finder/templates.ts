// The offer finder on the screen. Functions from view to template; what happens on a click is the element's.
import { html, nothing, type TemplateResult } from 'lit';
import type { InterfaceLanguage } from '../../language/locales.js';
import { languageName } from '../../language/language-names.js';
import { msg, str } from '../../language/message.js';
import { plural } from '../../language/plural.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icons.js';
import { inline } from '../../ui/text.js';
import type { OfferCard } from './card.js';
import type { OfferView } from './view.js';

/** What can be done before anything else has been loaded. */
export interface CardHandlers {
  readonly open: (event: Event, id: string) => void;
  readonly shortlist: (id: string) => void;
  readonly original: (id: string) => void;
}

/** "12 Angebote" in the plural form of the language. */
export const countText = (language: InterfaceLanguage, count: number): string =>
  plural(language, count, {
    zero: msg('Keine Angebote', { id: 'count.zero' }),
    one: msg('1 Angebot', { id: 'count.one' }),
    two: msg('2 Angebote', { id: 'count.two' }),
    few: msg(str`${count} Angebote`, { id: 'count.few' }),
    many: msg(str`${count} Angebote`, { id: 'count.many' }),
    other: count
      ? msg(str`${count} Angebote`, { id: 'count.other' })
      : msg('Keine Angebote', { id: 'count.zero' }),
  });

/** Kind and state of an offer, above its title. */
export const kicker = ({ kind, status }: OfferCard): TemplateResult =>
  html`<div class="kicker">
    ${kind ? html`<bdi class="kind">${kind}</bdi>` : nothing}
    ${status ? html`<span class="badge warn">${status}</span>` : nothing}
  </div>`;

/** What a search adds to the cards. */
export interface Finding {
  /** A text with the searched words marked. */
  readonly show: (text: string) => unknown;
  /** Why an offer was found, when none of the texts of its card says it. */
  readonly why: (offer: OfferCard) => unknown;
}

/** Which offer a button is for, to those who do not see where it stands. */
const forWhom = ({ title }: OfferCard) =>
  html`<span class="away" lang=${title.lang}>${` – ${title.text}`}</span>`;

export const card = (
  offer: OfferCard,
  state: {
    readonly level: number;
    readonly href: string;
    readonly kept: boolean;
    readonly original: boolean;
    /** The feed's own language. */
    readonly feedLanguage: string;
    readonly finding: Finding | undefined;
  },
  on: CardHandlers,
): TemplateResult => {
  const { finding } = state;
  const show = finding?.show ?? ((text: string) => text);
  return html`<article class="card" part="card">
    ${kicker(offer)}
    ${heading(
      state.level,
      html`<a
        href=${state.href}
        lang=${offer.title.lang}
        dir=${offer.title.dir}
        @click=${(event: Event) => on.open(event, offer.id)}
        >${show(offer.title.text)}</a
      >`,
      'title',
    )}
    ${
      offer.summary
        ? html`<p class="summary" lang=${offer.summary.lang} dir=${offer.summary.dir}>
            ${show(offer.summary.text)}
          </p>`
        : nothing
    }
    ${
      offer.facts.length
        ? html`<ul class="facts">
            ${offer.facts.map(
              (fact) =>
                html`<li>
                  ${icon(fact.icon)}<span class="away">${fact.label}:&nbsp;</span>${show(fact.text)}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${finding?.why(offer)}
    ${offer.alert ? html`<p class="alert">${icon('info')}${inline(offer.alert)}</p>` : nothing}
    <footer class="foot">
      <p class="from">
        ${
          offer.provider
            ? html`<bdi class="provider" lang=${offer.provider.lang} dir=${offer.provider.dir}
                >${show(offer.provider.text)}</bdi
              >`
            : nothing
        }
        ${
          offer.freshness
            ? html`<span class="fresh ${offer.freshness.old ? 'old' : ''}">${offer.freshness.text}</span>`
            : nothing
        }
      </p>
      <span class="acts">
        ${
          offer.hasOriginal || state.original
            ? html`<button
                type="button"
                class="button plain small"
                aria-pressed=${state.original}
                @click=${() => on.original(offer.id)}
              >
                <span lang=${state.feedLanguage}>${languageName(state.feedLanguage, state.feedLanguage)}</span
                >${forWhom(offer)}
              </button>`
            : nothing
        }
        <button
          type="button"
          class="button plain small keep"
          aria-pressed=${state.kept}
          @click=${() => on.shortlist(offer.id)}
        >
          ${icon('bookmark')}${msg('Merken', { id: 'shortlist.keep' })}${forWhom(offer)}
        </button>
      </span>
    </footer>
  </article>`;
};

/** The list itself, with everything said above and below it. */
export const results = (
  view: OfferView,
  state: {
    readonly language: InterfaceLanguage;
    readonly level: number;
    readonly listed: boolean;
    /** What the filters say above and below the list. */
    readonly above: unknown;
    readonly below: unknown;
    readonly pageSize: number;
    readonly more: boolean;
    readonly card: (offer: OfferCard) => TemplateResult;
  },
  more: () => void,
): TemplateResult =>
  html`<div class="said">
      ${heading(
        state.level,
        view.waiting
          ? msg('Angebote werden gesucht …', { id: 'results.waiting' })
          : state.listed
            ? html`${msg('Merkliste', { id: 'shortlist.title' })}: ${countText(state.language, view.count)}`
            : countText(state.language, view.count),
        'counted',
      )}
    </div>
    ${state.above} ${list(view.cards, state.card)}
    ${
      state.more
        ? html`<button type="button" class="button more" @click=${more}>
            ${plural(state.language, Math.min(view.hidden, state.pageSize), {
              one: msg('1 weiteres zeigen', { id: 'more.one' }),
              two: msg('2 weitere zeigen', { id: 'more.two' }),
              few: msg(str`${Math.min(view.hidden, state.pageSize)} weitere zeigen`, { id: 'more.few' }),
              many: msg(str`${Math.min(view.hidden, state.pageSize)} weitere zeigen`, { id: 'more.many' }),
              other: msg(str`${Math.min(view.hidden, state.pageSize)} weitere zeigen`, { id: 'more.other' }),
            })}
          </button>`
        : nothing
    }
    ${state.below} ${view.unstatedCards.length ? list(view.unstatedCards, state.card) : nothing}`;

/** Not keyed: a card holds no state, and rewriting a row in place is cheaper than moving it. */
const list = (cards: readonly OfferCard[], card: (offer: OfferCard) => TemplateResult) =>
  cards.length
    ? html`<ul class="list">
        ${cards.map((offer) => html`<li class="item">${card(offer)}</li>`)}
      </ul>`
    : nothing;
