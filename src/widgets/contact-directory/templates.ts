// The contact directory on the screen. Functions from view to template; what happens on a click is the element's.
import { html, nothing, type TemplateResult } from 'lit';
import { dialable } from '../../exports/dialable.js';
import type { Contact } from '../../feed/types.js';
import { languageName } from '../../language/language-names.js';
import type { InterfaceLanguage } from '../../language/locales.js';
import { msg, str } from '../../language/message.js';
import { plural } from '../../language/plural.js';
import { heading } from '../../ui/heading.js';
import { drawing, icon } from '../../ui/icons.js';
import { inline } from '../../ui/text.js';
import type { ContactCard } from './card.js';
import type { HoursWords } from './hours.js';
import type { ContactGroup } from './view.js';

/** "12 Ansprechpartner" in the plural form of the language. */
export const countText = (language: InterfaceLanguage, count: number): string =>
  plural(language, count, {
    zero: msg('Keine Kontakte', { id: 'contacts.zero' }),
    one: msg('1 Kontakt', { id: 'contacts.one' }),
    two: msg('2 Kontakte', { id: 'contacts.two' }),
    few: msg(str`${count} Kontakte`, { id: 'contacts.few' }),
    many: msg(str`${count} Kontakte`, { id: 'contacts.many' }),
    other: count
      ? msg(str`${count} Kontakte`, { id: 'contacts.other' })
      : msg('Keine Kontakte', { id: 'contacts.zero' }),
  });

/** What a search adds to the cards. */
export interface Finding {
  /** A text with the searched words marked. */
  readonly show: (text: string) => unknown;
  /** Why a contact was found, when none of the texts of its card says it. */
  readonly why: (card: ContactCard) => unknown;
}

export interface ListState {
  readonly language: InterfaceLanguage;
  /** Of the heading above all groups. */
  readonly level: number;
  readonly card: (contact: Contact) => ContactCard;
  readonly href: (id: string) => string;
  readonly open: (event: Event, id: string) => void;
  readonly original: (id: string) => void;
  readonly isOriginal: (id: string) => boolean;
  readonly feedLanguage: string;
  readonly finding: Finding | undefined;
  /** Hours in words; undefined as long as these are being loaded. */
  readonly hours: ((contact: Contact) => HoursWords | undefined) | undefined;
  /** Where the office is that serves a town from outside of it. */
  readonly outside: ((contact: Contact, town: string | undefined) => string | undefined) | undefined;
}

const phone = drawing(
  'M6 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L16 13l5 2v4c0 1-1 2-2 2A16 16 0 0 1 4 6c0-1 1-2 2-2Z',
);
const mail = drawing('M3 6h18v12H3Zm0 0 9 7 9-7');

/** Room for the line is kept until its words have come. */
export const hoursLine = (words: HoursWords | undefined): TemplateResult =>
  html`<li class=${words?.open ? 'is-open' : ''}>
    ${icon('time')}${words ? words.text : '\u00a0'}
    ${words?.next ? html`<span class="hint">${words.next}</span>` : nothing}
  </li>`;

/** A number or mailbox that can be used at once; both are checked at the feed's door. */
const direct = (drawn: TemplateResult, label: string, address: string, text: string) =>
  html`<li>
    ${drawn}<span class="away">${label}:&nbsp;</span
    ><a class="direct" href=${address}><bdi dir="ltr">${text}</bdi></a>
  </li>`;

/** Whom a card is about, below its title: the name of the desk, a person. */
export const whoIs = ({ name, person }: ContactCard): readonly (TemplateResult | typeof nothing)[] => [
  name ? html`<p>${inline(name)}</p>` : nothing,
  person ? html`<p><bdi>${person}</bdi></p>` : nothing,
];

export const contactCard = (card: ContactCard, town: string | undefined, level: number, state: ListState) => {
  const { finding, hours } = state;
  const show = finding?.show ?? ((text: string) => text);
  const original = state.isOriginal(card.id);
  const outside = state.outside?.(card.contact, town);
  const words = card.hasHours ? hours?.(card.contact) : undefined;
  return html`<article class="card" part="card">
    <div class="kicker">
      ${card.kind ? html`<bdi class="kind">${card.kind}</bdi>` : nothing}
      ${
        outside
          ? html`<span class="badge warn"
              >${msg(str`Büro in ${`\u2068${outside}\u2069`}`, { id: 'contacts.outside' })}</span
            >`
          : nothing
      }
    </div>
    ${heading(
      level,
      html`<a
        href=${state.href(card.id)}
        lang=${card.title.lang}
        dir=${card.title.dir}
        @click=${(event: Event) => state.open(event, card.id)}
        >${show(card.title.text)}</a
      >`,
      'title',
    )}
    ${whoIs(card)}
    <ul class="facts">
      ${card.phone ? direct(phone, msg('Telefon', { id: 'contacts.phone' }), `tel:${dialable(card.phone)}`, card.phone) : nothing}
      ${card.mail ? direct(mail, msg('E-Mail', { id: 'contacts.mail' }), `mailto:${card.mail}`, card.mail) : nothing}
      ${card.hasHours && (!hours || words) ? hoursLine(words) : nothing}
      ${card.facts.map(
        (fact) =>
          html`<li>${icon(fact.icon)}<span class="away">${fact.label}:&nbsp;</span>${show(fact.text)}</li>`,
      )}
    </ul>
    ${finding?.why(card)}
    <footer class="foot">
      <p class="from">
        ${
          card.provider
            ? html`<bdi lang=${card.provider.lang} dir=${card.provider.dir}>${show(card.provider.text)}</bdi>`
            : nothing
        }
        ${card.freshness?.old ? html`<span class="fresh old">${card.freshness.text}</span>` : nothing}
      </p>
      ${
        card.hasOriginal || original
          ? html`<span class="acts"
              ><button
                type="button"
                class="button plain small"
                aria-pressed=${original}
                @click=${() => state.original(card.id)}
              >
                <span lang=${state.feedLanguage}>${languageName(state.feedLanguage, state.feedLanguage)}</span
                ><span class="away" lang=${card.title.lang}>${` – ${card.title.text}`}</span>
              </button></span
            >`
          : nothing
      }
    </footer>
  </article>`;
};

/** Groups under their headings, or one list without. */
export const groupList = (groups: readonly ContactGroup[], state: ListState): readonly TemplateResult[] =>
  groups.map(({ label, town, contacts }) => {
    const cards = html`<ul class="list">
      ${contacts.map(
        (contact) =>
          html`<li class="item">
            ${contactCard(state.card(contact), town, state.level + (label === undefined ? 0 : 1), state)}
          </li>`,
      )}
    </ul>`;
    return label === undefined
      ? cards
      : html`<section class="group">
          ${heading(state.level, html`<bdi>${label}</bdi>`, 'group-name')} ${cards}
        </section>`;
  });
