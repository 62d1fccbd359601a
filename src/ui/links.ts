// Links out of the widget: only addresses of known kinds become links, everything else stays text.
import { html, type TemplateResult } from 'lit';
import { dialable } from '../exports/dialable.js';
import { msg } from '../language/message.js';

/** `https http mailto tel geo`, without credentials: the rest of what a feed may hold is not followed. */
export const isSafeAddress = (address: string): boolean => {
  try {
    const { protocol, username, password } = new URL(address);
    return /^(https?|mailto|tel|geo):$/.test(protocol) && !username && !password;
  } catch {
    return false;
  }
};

/** A link whose text may be anything; printed with its address. */
export const link = (address: string, content: unknown, className = ''): TemplateResult =>
  isSafeAddress(address)
    ? html`<a class="out ${className}" href=${address} rel="noopener noreferrer">${content}</a>`
    : html`<span class=${className}>${content}</span>`;

/** A phone number that can be dialled and reads left to right everywhere. */
export const phoneLink = (number: string): TemplateResult =>
  link(`tel:${dialable(number)}`, html`<bdi dir="ltr">${number}</bdi>`, 'phone');

export const mailLink = (address: string): TemplateResult =>
  link(`mailto:${address}`, html`<bdi dir="ltr">${address}</bdi>`);

/** A page, named by its host when nobody has named it. */
export const pageLink = (address: string, label: unknown): TemplateResult => {
  let host = address;
  try {
    host = new URL(address).hostname.replace(/^www\./, '');
  } catch {
    // Shown as it is.
  }
  return link(address, label ?? html`<bdi dir="ltr">${host}</bdi>`);
};

/** `mailto:` to the publisher of the feed about one record: its id is in the subject, so that it can be found. */
export const reportAddress = (mailbox: string, title: string, id: string, address: string): string => {
  const subject = msg('Fehler melden', { id: 'report.subject' });
  const body = msg('Was stimmt nicht?', { id: 'report.body' });
  return `mailto:${mailbox}?subject=${encodeURIComponent(`${subject}: ${title} [${id}]`)}&body=${encodeURIComponent(`${body}\n\n\n${address}`)}`;
};
