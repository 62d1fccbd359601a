// The same offers as plain rows, the way the limit and the peers want them: every code already a word, every
// reference already a name, so that their pages need no work ours does not need either.
import { vocabularies } from './vocabularies.mjs';

const labels = Object.fromEntries(
  Object.entries(vocabularies).map(([name, terms]) => [
    name,
    new Map(terms.map(({ id, label }) => [id, label.de ?? label])),
  ]),
);
const languageNames = new Intl.DisplayNames('de', { type: 'language' });
const attendance = { onsite: 'vor Ort', online: 'online', hybrid: 'vor Ort und online', phone: 'am Telefon' };
const dayNames = {
  mo: 'Montag',
  tu: 'Dienstag',
  we: 'Mittwoch',
  th: 'Donnerstag',
  fr: 'Freitag',
  sa: 'Samstag',
  su: 'Sonntag',
};

const words = (vocabulary, codes = []) => codes.map((code) => labels[vocabulary].get(code) ?? code);

const when = ({ runs, hours }) => {
  const schedule = runs?.[0]?.schedule;
  const slot = hours?.weekly[0];
  const days = schedule ? schedule.rule.split('BYDAY=')[1].toLowerCase().split(',') : slot?.days;
  const { from, to } = schedule ?? slot ?? {};
  return days ? `${days.map((day) => dayNames[day]).join(', ')}, ${from} bis ${to} Uhr` : '';
};

const price = ({ type, min } = {}) =>
  type === 'free' ? 'kostenlos' : min ? `kostenpflichtig, ${min} €` : '';

/** Flat rows: strings and lists of strings only. */
export const rowsOf = (feed) => {
  const organizations = new Map(feed.organizations.map((organization) => [organization.id, organization]));
  const places = new Map(feed.places.map((place) => [place.id, place]));
  return feed.offers.map((offer) => {
    const place = places.get(offer.placeIds?.[0]);
    const provider = organizations.get(offer.organizationIds[0]);
    const { course = {}, audience = {}, access = {} } = offer;
    return {
      id: offer.id,
      title: offer.title.de ?? offer.title,
      ...(offer.title.en && { titleEnglish: offer.title.en }),
      kind: words('offerTypes', [offer.type])[0],
      summary: offer.summary,
      description: offer.description,
      fields: words('fieldsOfAction', offer.fieldsOfAction),
      provider: provider.name,
      town: place?.address.city ?? 'ganzer Kreis',
      ...(place && {
        place: place.name,
        address: `${place.address.street} ${place.address.houseNo}, ${place.address.postcode}`,
      }),
      attendance: attendance[offer.attendance],
      languages: (offer.languages ?? []).map(({ code }) => languageNames.of(code)),
      level: [course.levelFrom, course.levelTo].filter(Boolean).join(' bis '),
      courseType: words('courseTypes', course.type ? [course.type] : [])[0] ?? '',
      when: when(offer),
      starts: offer.runs?.[0]?.start ?? '',
      audience: words('audiences', audience.groups),
      residence: words('residence', audience.residence),
      ages: audience.ageMin === undefined ? '' : `${audience.ageMin} bis ${audience.ageMax} Jahre`,
      selfReferral: access.selfReferral ?? null,
      cost: price(offer.cost),
      childcare: course.childcare ?? null,
      wheelchair: place?.accessibility?.wheelchair ?? '',
      verified: offer.verifiedAt,
    };
  });
};
