// The dialog with all about one contact. Loaded when the first one is opened.
import { html, nothing, type TemplateResult } from 'lit';
import { hoursOf } from '../../facets/hours-of.js';
import type { Contact, Phone } from '../../feed/types.js';
import { languageName } from '../../language/language-names.js';
import { msg, str } from '../../language/message.js';
import { defaultLabel } from '../../language/vocabulary-labels.js';
import { icon } from '../../ui/icons.js';
import { hoursTable } from '../../ui/hours-table.js';
import { link, mailLink, pageLink, phoneLink } from '../../ui/links.js';
import { picture } from '../../ui/picture.js';
import { block, fallbackNote } from '../../ui/prose.js';
import { qrDrawing } from '../../ui/qr-drawing.js';
import { inline } from '../../ui/text.js';
import { weekTable } from '../../ui/week-table.js';
import { areaName } from '../base/brief.js';
import { inFeedLanguage, pick, termLabel, type RecordContext } from '../base/context.js';
import {
  aboutFooter,
  detailsDialog,
  lines,
  linkLines,
  originalButton,
  passOn,
  placeBlock,
  section,
} from '../base/details-parts.js';
import * as record from '../base/record-lines.js';
import { eventsSection, offersSection, tiesOf } from '../base/related.js';
import type { Behaviour } from './behaviour.js';
import { contactCard } from './card.js';
import { entriesOf } from './entries.js';
import type { DirectoryHost } from './host.js';
import { hoursWords, weekRows } from './hours.js';
import { whoIs } from './templates.js';

export { detailsStyles } from '../base/details-styles.js';

/** The open dialog; an id that nothing has says so instead of showing an empty sheet. */
export const contactDetails = (host: DirectoryHost, on: Behaviour): TemplateResult => {
  const { feed, complete } = host.snapshot!;
  const contact = entriesOf(feed).find(({ id }) => id === host.asked.record);
  return detailsDialog(
    contact && content(contact, host, on),
    complete
      ? msg('Diesen Kontakt gibt es nicht mehr.', { id: 'contacts.gone' })
      : msg('Der Kontakt wird geladen …', { id: 'contacts.loading' }),
    on,
  );
};

const phoneLine = ({ number, type = 'voice', label, languages }: Phone, context: RecordContext) =>
  html`<li>
    <span class="hint">${label ? inline(pick(context, label)) : defaultLabel('phone', type)}:</span>
    ${type === 'fax' ? html`<bdi dir="ltr">${number}</bdi>` : phoneLink(number)}
    ${
      languages?.length
        ? html`<span class="hint"
            >(${languages.map((code) => languageName(context.language, code)).join(', ')})</span
          >`
        : nothing
    }
  </li>`;

/** Telephone, mail, form, chat; the organization's own where the contact has none. */
const reach = (contact: Contact, context: RecordContext): readonly unknown[] => {
  const organization = context.lookup.organization(contact.organizationId);
  const isBare = !contact.phones?.length && !contact.emails?.length;
  const phones = contact.phones ?? (isBare ? organization?.phones : undefined) ?? [];
  const mails = contact.emails ?? (isBare && organization?.email ? [organization.email] : []);
  const services = contact.onlineServices ?? [];
  const list = phones.length + mails.length + services.length;
  return [
    contact.appointmentUrl
      ? html`<p>
          ${link(contact.appointmentUrl, msg('Termin ausmachen', { id: 'contact.appointment' }), 'button main')}
        </p>`
      : nothing,
    list
      ? html`<ul class="lines">
          ${phones.map((phone) => phoneLine(phone, context))}
          ${mails.map((mail) => html`<li>${mailLink(mail)}</li>`)}
          ${services.map(
            ({ url, kind, label }) =>
              html`<li>
                ${pageLink(url, label ? inline(pick(context, label)) : defaultLabel('onlineService', kind ?? 'other'))}
              </li>`,
          )}
        </ul>`
      : nothing,
    contact.contactFormUrl
      ? html`<p>${link(contact.contactFormUrl, msg('Kontaktformular', { id: 'contact.form' }))}</p>`
      : nothing,
  ];
};

const hoursPart = (contact: Contact, host: DirectoryHost, context: RecordContext, on: Behaviour) => {
  const hours = hoursOf(contact, context.lookup);
  if (!hours) return [];
  const { timeZone, closures } = host.snapshot!.feed;
  const words = hoursWords(hours, { now: on.now, timeZone, closures }, context);
  const { weekly, ...others } = hours;
  const rows = weekRows(hours, context, context.today);
  const rest = record.hoursView(rows.length ? others : { ...others, weekly }, context);
  return [
    words
      ? html`<p class=${words.open ? 'is-open' : ''}>
          ${words.text}${words.next ? html`<br /><span class="hint">${words.next}</span>` : nothing}
        </p>`
      : nothing,
    weekTable(msg('Öffnungszeiten', { id: 'details.hours' }), rows),
    rest.rows.length
      ? hoursTable(msg('Besondere Tage', { id: 'contacts.special-days' }), rest.rows)
      : nothing,
    lines(rest.lines),
  ];
};

const content = (contact: Contact, host: DirectoryHost, on: Behaviour): TemplateResult => {
  const { feed } = host.snapshot!;
  const shown = host.context!;
  const isOriginal = host.originals.includes(contact.id);
  const context = isOriginal ? inFeedLanguage(shown) : shown;
  const card = contactCard(contact, context);
  const canShowOriginal = isOriginal || contactCard(contact, shown).hasOriginal;
  const feedLanguage = feed.defaultLanguage;
  const { lookup } = context;
  const organization = lookup.organization(contact.organizationId);
  const place = lookup.place(contact.placeId);
  const parent = lookup.organization(organization?.parentId);
  const substitute = lookup.contact(contact.substituteId);
  const ties = tiesOf(contact);
  const topics = (contact.topics ?? []).map((code) => termLabel(context, 'fieldsOfAction', code));
  const areas = record.known((contact.serviceArea ?? []).map((key) => areaName(key, context)));
  const audiences = (contact.audiences ?? []).map((code) => termLabel(context, 'audiences', code));
  const code = on.codeOf(contact.id);
  return html`<header>
      <div class="kicker">${card.kind ? html`<bdi class="kind">${card.kind}</bdi>` : nothing}</div>
      <h2 id="details-title" tabindex="-1" autofocus>${inline(card.title)}</h2>
      ${whoIs(card)}
      <p class="acts">
        ${canShowOriginal ? originalButton(feedLanguage, isOriginal, () => on.original(contact.id)) : nothing}
        <button type="button" class="button" @click=${() => on.save([contact], card.title.text)}>
          ${msg('Kontakt speichern', { id: 'contacts.save' })}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded=${code !== undefined}
          @click=${() => on.toggleCode(contact)}
        >
          ${msg('QR-Code', { id: 'contacts.qr' })}
        </button>
        ${passOn(contact.id, on)}
      </p>
      ${
        code
          ? html`<figure class="code">
              ${qrDrawing(code, msg(str`QR-Code mit den Kontaktdaten: ${card.title.text}`, { id: 'contacts.qr-label' }))}
              <figcaption class="hint">
                ${msg('Mit der Kamera des Telefons lesen und als Kontakt speichern', { id: 'contacts.qr-hint' })}
              </figcaption>
            </figure>`
          : nothing
      }
    </header>
    ${card.title.fallback && !isOriginal ? fallbackNote(languageName(context.language, card.title.lang)) : nothing}
    ${picture(contact.image, pick(context, contact.image?.alt), pick(context, contact.image?.credit), host.imageHosts)}
    <div class="sections">
      ${section(icon('info'), msg('Kontakt', { id: 'details.contact' }), reach(contact, context))}
      ${section(
        icon('time'),
        msg('Öffnungszeiten', { id: 'details.hours' }),
        hoursPart(contact, host, context, on),
      )}
      ${section(icon('place'), msg('Wo', { id: 'details.where' }), [
        place ? placeBlock(place, context, host.mapUrl) : nothing,
      ])}
      ${section(icon('language'), msg('Sprachen', { id: 'fact.languages' }), [
        lines(record.languageLines(contact.languages, context)),
      ])}
      ${section(icon('people'), msg('Zuständig für', { id: 'contacts.area' }), [
        lines(topics),
        lines(audiences),
        lines(areas),
      ])}
      ${section(icon('people'), msg('Wer dahintersteht', { id: 'contacts.organization' }), [
        organization ? html`<p><strong>${inline(pick(context, organization.name))}</strong></p>` : nothing,
        contact.department ? html`<p>${inline(pick(context, contact.department))}</p>` : nothing,
        parent ? html`<p class="hint">${inline(pick(context, parent.name))}</p>` : nothing,
        organization?.description ? block(pick(context, organization.description)) : nothing,
        organization?.url ? html`<p>${pageLink(organization.url, undefined)}</p>` : nothing,
        substitute
          ? html`<p>
              ${msg('Vertretung:', { id: 'contacts.substitute' })}
              <a href=${on.address(substitute.id)} @click=${(event: Event) => on.turnTo(event, substitute.id)}
                >${inline(pick(context, substitute.role ?? substitute.name))}</a
              >
            </p>`
          : nothing,
      ])}
      ${offersSection(ties, host, context)} ${eventsSection(ties, host, context)}
      ${section(icon('info'), msg('Mehr dazu', { id: 'details.links' }), [linkLines(contact.links, context)])}
    </div>
    ${aboutFooter(contact, card.title.text, card.freshness, feed, context, on.address(contact.id))}`;
};
