// How to take part in one date: online, by registering in time, or just by coming. Nothing of it is offered for a date
// that does not take place, is over or is full.
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../language/intl-more.js';
import { msg, str } from '../../language/message.js';
import { defaultLabel } from '../../language/vocabulary-labels.js';
import { link, phoneLink } from '../../ui/links.js';
import { block } from '../../ui/prose.js';
import { pick, type RecordContext } from '../base/context.js';
import { isOff, momentText } from './card.js';
import type { Appointment } from './model.js';
import { registrationState } from './registration.js';
import { isOver } from './view.js';

const register = (one: Appointment, subject: string, context: RecordContext, now: string): unknown[] => {
  const { event } = one;
  const { language } = context;
  const { registration, capacity } = event;
  const state = registrationState(event, now);
  const isWaiting = capacity?.state === 'waitlist' || (capacity?.state === 'full' && capacity.waitlist);
  const isFull = capacity?.state === 'full' && !isWaiting;
  const parts: unknown[] = [];
  if (capacity?.state) parts.push(defaultLabel('capacity', capacity.state));
  if (capacity?.free && !isFull)
    parts.push(msg(str`Freie Plätze: ${formatNumber(language, capacity.free)}`, { id: 'run.free' }));
  if (!registration) return parts;
  const { required, url, email, phone, opens, closes, note } = registration;
  if (required === false) parts.push(msg('Sie brauchen keine Anmeldung.', { id: 'event.no-registration' }));
  if (state === 'soon')
    parts.push(msg(str`Anmelden ab ${momentText(opens!, language)}`, { id: 'event.register-from' }));
  if (closes)
    parts.push(
      state === 'closed'
        ? msg(str`Anmelden war bis ${momentText(closes, language)} möglich.`, {
            id: 'event.registered-until',
          })
        : msg(str`Anmelden bis ${momentText(closes, language)}`, { id: 'run.register-until' }),
    );
  if (state === 'open' && !isFull) {
    if (url)
      parts.unshift(
        link(
          url,
          isWaiting
            ? msg('Auf die Warteliste', { id: 'event.waitlist' })
            : msg('Anmelden', { id: 'run.register' }),
          'button main',
        ),
      );
    else if (required) parts.unshift(msg('Bitte melden Sie sich an.', { id: 'event.register' }));
    if (email)
      parts.push(
        link(`mailto:${email}?subject=${encodeURIComponent(subject)}`, html`<bdi dir="ltr">${email}</bdi>`),
      );
    if (phone) parts.push(phoneLink(phone));
  }
  if (note) parts.push(block(pick(context, note)));
  return parts;
};

/** The lines of "take part". `subject`: of a mail that registers; `now`: civil time in the feed's zone. */
export const joinLines = (
  one: Appointment,
  subject: string,
  context: RecordContext,
  now: string,
): TemplateResult | typeof nothing => {
  if (isOff(one) || isOver(one, now)) return nothing;
  const { joinUrl, joinNote } = one.event;
  const parts: unknown[] = [];
  if (joinUrl)
    parts.push(link(joinUrl, msg('Online teilnehmen', { id: 'event.join-online' }), 'button main'));
  if (joinNote) parts.push(block(pick(context, joinNote)));
  const all = parts.concat(register(one, subject, context, now));
  return all.length
    ? html`<ul class="lines">
        ${all.map((part) => html`<li>${part}</li>`)}
      </ul>`
    : nothing;
};
