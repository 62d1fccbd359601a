// The lists as HTML that needs nothing: they stand inside a widget's element until it takes over, or for ever. Words and
// facts are those of the widget's own cards.
import { dialable } from '../../exports/dialable.js';
import { markup, type Markup } from '../../exports/markup.js';
import { directionOf } from '../../language/direction.js';
import type { PickedText } from '../../language/localized-text.js';
import type { Fact } from '../../widgets/base/brief.js';
import type { RecordContext } from '../../widgets/base/context.js';
import { contactCard } from '../../widgets/contact-directory/card.js';
import { eventCard } from '../../widgets/event-calendar/card.js';
import { whenLine } from '../../widgets/event-calendar/when-line.js';
import { offerCard } from '../../widgets/offer-finder/card.js';
import type { Chosen } from './records.js';

export type WidgetName = 'offer-finder' | 'event-calendar' | 'contact-directory';
export const widgetNames: readonly WidgetName[] = ['offer-finder', 'event-calendar', 'contact-directory'];

/** What parameters of the address begin with, as the widgets have it. */
const prefixes: Readonly<Record<WidgetName, string>> = {
  'offer-finder': 'offers',
  'event-calendar': 'events',
  'contact-directory': 'contacts',
};

/** A text that says its language where that is not the one of the list. */
const said = ({ text, lang, dir }: PickedText, { language }: RecordContext): Markup =>
  lang === language ? markup`${text}` : markup`<span lang="${lang}" dir="${dir}">${text}</span>`;

const lines = (parts: readonly (Markup | string | undefined | false)[]): Markup =>
  markup`${parts.filter(Boolean).map((part, at) => markup`${at > 0 && markup`<br>`}${part}`)}`;

const factLine = (facts: readonly Fact[]): Markup | undefined =>
  facts.length
    ? markup`${facts.map(({ label, text }, at) => `${at ? ' · ' : ''}${label}: ${text}`)}`
    : undefined;

/** With a page, the title leads to the record in the widget there. */
const linked = (
  content: Markup,
  widget: WidgetName,
  id: string,
  page: string | undefined,
  date?: string,
): Markup => {
  if (page === undefined) return content;
  const prefix = prefixes[widget];
  const params = new URLSearchParams({
    [`${prefix}-id`]: id,
    ...(date !== undefined && { [`${prefix}-date`]: date }),
  });
  const [address = '', hash] = page.split('#');
  const href = `${address}${address.includes('?') ? '&' : '?'}${params.toString()}${hash === undefined ? '' : `#${hash}`}`;
  return markup`<a href="${href}">${content}</a>`;
};

const list = (items: readonly Markup[], { language }: RecordContext): Markup =>
  markup`<ul lang="${language}" dir="${directionOf(language)}">\n${items.map((item) => markup`<li>${item}</li>\n`)}</ul>\n`;

const phoneLink = (number: string): Markup => {
  const uri = dialable(number);
  const shown = markup`<bdi dir="ltr">${number}</bdi>`;
  return uri === undefined ? shown : markup`<a href="tel:${uri}">${shown}</a>`;
};

const items: Readonly<
  Record<WidgetName, (chosen: Chosen, context: RecordContext, page: string | undefined) => readonly Markup[]>
> = {
  'offer-finder': ({ offers }, context, page) =>
    offers.map((offer) => {
      const { id, title, kind, summary, provider, facts, alert, status } = offerCard(offer, context);
      return lines([
        markup`<strong>${linked(said(title, context), 'offer-finder', id, page)}</strong>${kind && ` (${kind})`}${status && ` – ${status}`}`,
        alert && said(alert, context),
        summary && said(summary, context),
        factLine(facts),
        provider && said(provider, context),
      ]);
    }),
  'event-calendar': ({ dates }, context, page) =>
    dates.map((one) => {
      const { id, title, kind, summary, facts, status, note } = eventCard(one, context);
      const date = one.when.seriesDate;
      return lines([
        markup`<time datetime="${one.when.start}">${whenLine(one, context)}</time>${status && ` – ${status}`}`,
        markup`<strong>${linked(said(title, context), 'event-calendar', id, page, one.event.recurrence && date)}</strong>${kind && ` (${kind})`}`,
        note && said(note, context),
        summary && said(summary, context),
        factLine(facts),
      ]);
    }),
  'contact-directory': ({ contacts }, context, page) =>
    contacts.map((contact) => {
      const { id, title, kind, name, person, provider, phone, mail, facts } = contactCard(contact, context);
      return lines([
        markup`<strong>${linked(said(title, context), 'contact-directory', id, page)}</strong>${kind && ` (${kind})`}`,
        name && said(name, context),
        person,
        provider && said(provider, context),
        phone !== undefined && phoneLink(phone),
        mail !== undefined && markup`<a href="mailto:${encodeURI(mail)}"><bdi dir="ltr">${mail}</bdi></a>`,
        factLine(facts),
      ]);
    }),
};

/** The list of one widget; undefined when there is nothing in it. The texts of the language are in force. */
export const fallbackList = (
  widget: WidgetName,
  chosen: Chosen,
  context: RecordContext,
  page?: string,
): Markup | undefined => {
  const found = items[widget](chosen, context, page);
  return found.length ? list(found, context) : undefined;
};
