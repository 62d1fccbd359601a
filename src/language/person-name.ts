// How a person is named: never without having agreed to it.
import type { Contact } from '../feed/types.js';

/** `Dr. Jana Öz` of a person who agreed to be named. */
export const personName = ({ person }: Pick<Contact, 'person'>): string | undefined =>
  person?.consent
    ? [person.prefix, person.given, person.family].filter(Boolean).join(' ') || undefined
    : undefined;
