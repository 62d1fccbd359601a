// The parts the details are made of: sections with their heading, lines, a place, a contact, an organization.
import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, Organization, Phone, Place } from '../../feed/types.js';
import { formatList } from '../../language/intl.js';
import { msg, str } from '../../language/message.js';
import { personName } from '../../language/person-name.js';
import { defaultLabel } from '../../language/vocabulary-labels.js';
import { hoursTable } from '../../ui/hours-table.js';
import { link, mailLink, pageLink, phoneLink } from '../../ui/links.js';
import { mapLink, postalAddress } from '../../ui/postal-address.js';
import { block } from '../../ui/prose.js';
import { inline } from '../../ui/text.js';
import { toolIcon } from '../../ui/tool-icons.js';
import { pick, termLabel, type RecordContext } from './context.js';
import * as view from './record-lines.js';
import { showLink, showroom } from './showroom.js';

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

export const contactBlock = (contact: Contact, context: RecordContext): TemplateResult => {
  const name = personName(contact);
  const hours = view.hoursView(contact.hours, context);
  const languages = view.languageLines(contact.languages, context);
  return html`<div class="contact">
    <p>
      <strong
        >${showLink(showroom('contacts'), contact.id, inline(pick(context, contact.role ?? contact.name)))}</strong
      >
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

export const organizationBlock = (
  organization: Organization,
  context: RecordContext,
  withContact: boolean,
): TemplateResult =>
  html`<div class="contact">
    <p><strong>${inline(pick(context, organization.name))}</strong></p>
    ${organization.kind ? html`<p class="hint">${termLabel(context, 'actorTypes', organization.kind)}</p>` : nothing}
    <ul class="lines">
      ${withContact ? phones(organization.phones, context) : nothing}
      ${withContact && organization.email ? html`<li>${mailLink(organization.email)}</li>` : nothing}
      ${organization.url ? html`<li>${pageLink(organization.url, undefined)}</li>` : nothing}
    </ul>
  </div>`;
