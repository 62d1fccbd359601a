// The parts the details are made of: sections with their heading, lines, a place, a contact, an organization.
import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, Feed, Offer, Organization, Phone, Place } from '../../feed/types.js';
import { formatDate, formatList } from '../../language/intl.js';
import { languageName } from '../../language/language-names.js';
import { msg, str } from '../../language/message.js';
import { personName } from '../../language/person-name.js';
import { defaultLabel } from '../../language/vocabulary-labels.js';
import { hoursTable } from '../../ui/hours-table.js';
import { link, mailLink, pageLink, phoneLink, reportAddress } from '../../ui/links.js';
import { mapLink, postalAddress } from '../../ui/postal-address.js';
import { block } from '../../ui/prose.js';
import { inline } from '../../ui/text.js';
import { toolIcon } from '../../ui/tool-icons.js';
import { pick, termLabel, type RecordContext } from './context.js';
import * as view from './record-lines.js';
import { entryOf, showLink, type Showroom } from './showroom.js';

const isNothing = (part: unknown): boolean =>
  part === nothing || part === undefined || (Array.isArray(part) && part.every(isNothing));

/** The dialog around all about one record; `gone` says so when there is none instead of showing an empty sheet. */
export const detailsDialog = (
  content: TemplateResult | undefined,
  gone: string,
  on: { readonly close: () => void },
): TemplateResult =>
  html`<dialog
    id="details"
    class="details"
    part="details"
    aria-labelledby="details-title"
    @cancel=${(event: Event) => {
      event.preventDefault();
      on.close();
    }}
    @click=${(event: Event) => {
      if (event.target === event.currentTarget) on.close();
    }}
  >
    <div class="page">
      <button type="button" class="button plain shut" @click=${() => on.close()}>
        ${toolIcon('close')}<span class="away">${msg('Schließen', { id: 'dialog.close' })}</span>
      </button>
      ${content ?? html`<h2 id="details-title" tabindex="-1" autofocus>${gone}</h2>`}
    </div>
  </dialog>`;

/** A section with its heading; none when there is nothing to say. */
export const section = (
  drawing: TemplateResult,
  title: string,
  parts: readonly unknown[],
): TemplateResult | typeof nothing =>
  parts.every(isNothing)
    ? nothing
    : html`<section>
        <h3>${drawing}${title}</h3>
        ${parts}
      </section>`;

export const lines = (said: readonly view.Said[]): TemplateResult | typeof nothing =>
  said.length
    ? html`<ul class="lines">
        ${said.map((line) => html`<li>${typeof line === 'string' ? line : block(line)}</li>`)}
      </ul>`
    : nothing;

export const placeBlock = (place: Place, context: RecordContext, mapUrl: string): TemplateResult =>
  html`<div class="place">
    ${place.name ? html`<p><strong>${inline(pick(context, place.name))}</strong></p>` : nothing}
    ${postalAddress(place)}
    ${lines([pick(context, place.room), pick(context, place.meetingPoint), pick(context, place.transit)].filter((one) => one !== undefined))}
    ${mapLink(place, mapUrl)} ${lines(view.accessibilityLines(place, context))}
  </div>`;

const phones = (list: readonly Phone[] | undefined, context: RecordContext) =>
  (list ?? []).map(
    ({ number, type, label }) =>
      html`<li>
        <span class="hint"
          >${label ? inline(pick(context, label)) : defaultLabel('phone', type ?? 'voice')}:</span
        >
        ${type === 'fax' ? html`<bdi dir="ltr">${number}</bdi>` : phoneLink(number)}
      </li>`,
  );

/** `room`: where its card is. */
export const contactBlock = (
  contact: Contact,
  context: RecordContext,
  room: Showroom | undefined,
): TemplateResult => {
  const name = personName(contact);
  const hours = view.hoursView(contact.hours, context);
  const languages = view.languageLines(contact.languages, context);
  return html`<div class="contact">
    <p>
      <strong>${showLink(room, contact.id, inline(pick(context, contact.role ?? contact.name)))}</strong>
    </p>
    ${name ? html`<p><bdi>${name}</bdi></p>` : nothing}
    <ul class="lines">
      ${phones(contact.phones, context)}
      ${(contact.emails ?? []).map((mail) => html`<li>${mailLink(mail)}</li>`)}
      ${
        contact.appointmentUrl
          ? html`<li>
              ${link(contact.appointmentUrl, msg('Termin ausmachen', { id: 'contact.appointment' }))}
            </li>`
          : nothing
      }
      ${
        contact.contactFormUrl
          ? html`<li>${link(contact.contactFormUrl, msg('Kontaktformular', { id: 'contact.form' }))}</li>`
          : nothing
      }
      ${(contact.onlineServices ?? []).map(
        ({ url, kind, label }) =>
          html`<li>
            ${pageLink(url, label ? inline(pick(context, label)) : defaultLabel('onlineService', kind ?? 'other'))}
          </li>`,
      )}
      ${
        languages.length
          ? html`<li>
              ${msg(str`Wir sprechen: ${formatList(context.language, languages)}`, { id: 'contact.languages' })}
            </li>`
          : nothing
      }
    </ul>
    ${hoursTable(msg('Sprechzeiten', { id: 'contact.hours' }), hours.rows)} ${lines(hours.lines)}
  </div>`;
};

/** Its card in the directory: that of a contact who speaks for it, else its own. */
const cardOf = ({ id, phones, email, url }: Organization, { contacts }: Feed): string | undefined =>
  contacts.find(({ organizationId }) => organizationId === id)?.id ??
  (phones?.length || email || url ? entryOf(id) : undefined);

/** `speaks`: how to reach it is said too, because no contact is named. */
export const organizationBlock = (
  organization: Organization,
  context: RecordContext,
  speaks: { readonly feed: Feed; readonly room: Showroom | undefined } | undefined,
): TemplateResult => {
  const card = speaks && cardOf(organization, speaks.feed);
  const name = inline(pick(context, organization.name));
  return html`<div class="contact">
    <p><strong>${card === undefined ? name : showLink(speaks!.room, card, name)}</strong></p>
    ${organization.kind ? html`<p class="hint">${termLabel(context, 'actorTypes', organization.kind)}</p>` : nothing}
    <ul class="lines">
      ${speaks ? phones(organization.phones, context) : nothing}
      ${speaks && organization.email ? html`<li>${mailLink(organization.email)}</li>` : nothing}
      ${organization.url ? html`<li>${pageLink(organization.url, undefined)}</li>` : nothing}
    </ul>
  </div>`;
};

/** What every record says about itself. */
interface About {
  readonly id: string;
  readonly modifiedAt?: string | undefined;
  readonly source?: Offer['source'];
}

/** The end of all details: how fresh this is, where it comes from, whom to tell what is wrong. */
export const aboutFooter = (
  { id, modifiedAt, source }: About,
  title: string,
  fresh: { readonly text: string; readonly old: boolean } | undefined,
  { attribution, publisher }: Feed,
  context: RecordContext,
  address: string,
): TemplateResult =>
  html`<footer class="about hint">
    ${fresh ? html`<p class=${fresh.old ? 'fresh old' : ''}>${fresh.text}</p>` : nothing}
    ${
      modifiedAt
        ? html`<p>
            ${msg(str`Geändert: ${formatDate(context.language, modifiedAt)}`, { id: 'details.modified' })}
          </p>`
        : nothing
    }
    ${
      source?.url
        ? html`<p>
            ${msg('Quelle:', { id: 'details.source' })} ${pageLink(source.url, source.name ?? undefined)}
          </p>`
        : nothing
    }
    ${attribution ? html`<p>${inline(pick(context, attribution))}</p>` : nothing}
    ${
      publisher?.email
        ? html`<p>
            ${link(
              reportAddress(publisher.email, title, id, address),
              msg('Stimmt etwas nicht? Fehler melden', { id: 'details.report' }),
            )}
          </p>`
        : nothing
    }
  </footer>`;

/** Switches between the visitor's language and the feed's own. */
export const originalButton = (feedLanguage: string, pressed: boolean, toggle: () => void): TemplateResult =>
  html`<button type="button" class="button" aria-pressed=${pressed} @click=${toggle}>
    <span lang=${feedLanguage}>${languageName(feedLanguage, feedLanguage)}</span>
  </button>`;

/** The last of what can be done with a record. */
export const passOn = (
  id: string,
  on: { readonly share: (id: string) => unknown; readonly print: () => unknown },
): TemplateResult =>
  html`<button type="button" class="button plain" @click=${() => void on.share(id)}>
      ${toolIcon('share')}<span>${msg('Teilen', { id: 'tool.share' })}</span>
    </button>
    <button type="button" class="button plain" @click=${() => void on.print()}>
      ${toolIcon('print')}<span>${msg('Drucken', { id: 'tool.print' })}</span>
    </button>`;

/** Other pages about it. */
export const linkLines = (links: Offer['links'], context: RecordContext): readonly TemplateResult[] =>
  (links ?? []).map(
    ({ url, label, kind }) =>
      html`<p>
        ${pageLink(url, label ? inline(pick(context, label)) : kind && defaultLabel('link', kind))}
      </p>`,
  );
