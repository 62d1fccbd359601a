// Codes and references as the words that stand in plain rows.
import { vocabularies } from './vocabularies.mjs';

const labels = Object.fromEntries(
  Object.entries(vocabularies).map(([name, terms]) => [
    name,
    new Map(terms.map(({ id, label }) => [id, label.de ?? label])),
  ]),
);
const names = new Intl.DisplayNames('de', { type: 'language' });

export const attendance = {
  onsite: 'vor Ort',
  online: 'online',
  hybrid: 'vor Ort und online',
  phone: 'am Telefon',
};

export const dayNames = {
  mo: 'Montag',
  tu: 'Dienstag',
  we: 'Mittwoch',
  th: 'Donnerstag',
  fr: 'Freitag',
  sa: 'Samstag',
  su: 'Sonntag',
};

export const words = (vocabulary, codes = []) => codes.map((code) => labels[vocabulary].get(code) ?? code);

export const languageNames = (languages = []) => languages.map(({ code }) => names.of(code));

export const price = ({ type, min } = {}) =>
  type === 'free' ? 'kostenlos' : min ? `kostenpflichtig, ${min} €` : '';

/** "Montag, Dienstag, 9:00 bis 17:00 Uhr"; nothing without days. */
export const slot = (days, { from, to } = {}) =>
  days ? `${days.map((day) => dayNames[day]).join(', ')}, ${from} bis ${to} Uhr` : '';

/** The two most rows need, by id. */
export const referencesOf = (feed) => ({
  organizations: new Map(feed.organizations.map((organization) => [organization.id, organization])),
  places: new Map(feed.places.map((place) => [place.id, place])),
});

/** Town, name and address of a place, where there is one. */
export const placeWords = (place) => ({
  town: place?.address.city ?? 'ganzer Kreis',
  ...(place && {
    place: place.name,
    address: `${place.address.street} ${place.address.houseNo}, ${place.address.postcode}`,
  }),
});
