// The same events as plain rows: codes are words, references names, and a whole day ends where the next one begins, as
// calendars for programmers want it.
import { attendance, languageNames, placeWords, price, referencesOf, words } from './row-words.mjs';

const states = { cancelled: 'fällt aus', rescheduled: 'verlegt' };
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const dayAfter = (date) => new Date(Date.parse(date) + 864e5).toISOString().slice(0, 10);

/** What of a rule a program needs, Sunday being day 0. */
const ruleOf = ({ rule, exclude }) => {
  const part = (name) => new RegExp(`${name}=([^;]+)`).exec(rule)?.[1];
  const byDay = part('BYDAY').split(',');
  const until = part('UNTIL');
  return {
    rule,
    days: byDay.map((day) => weekdays.indexOf(day.slice(-2))),
    every: Number(part('INTERVAL') ?? 1),
    nth: Number.parseInt(byDay[0], 10) || 0,
    until: until ? `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}` : '',
    exclude,
  };
};

/** Flat rows; of a series `start` is its first date and `repeat` says when it comes back. */
export const eventRows = (feed) => {
  const { organizations, places } = referencesOf(feed);
  return feed.events.map((event) => {
    const { start, end = start, audience = {} } = event;
    const allDay = start.length === 10;
    return {
      id: event.id,
      title: event.title,
      start,
      end: allDay ? dayAfter(end) : end,
      allDay,
      ongoing: event.kind === 'ongoing',
      ...(event.recurrence && { repeat: ruleOf(event.recurrence) }),
      status: states[event.status] ?? '',
      note: event.statusNote ?? '',
      kind: words('eventTypes', event.types)[0],
      summary: event.summary,
      description: event.description,
      fields: words('fieldsOfAction', event.fieldsOfAction),
      provider: organizations.get(event.organizationIds[0]).name,
      ...placeWords(places.get(event.placeId)),
      attendance: attendance[event.attendance],
      languages: languageNames(event.languages),
      audience: words('audiences', audience.groups),
      cost: price(event.cost),
      registration: event.registration?.email ?? '',
      verified: event.verifiedAt,
    };
  });
};
