// The same offers as plain rows, the way the limit and the peers want them: every code already a word, every
// reference already a name, so that their pages need no work ours does not need either.
import { attendance, languageNames, placeWords, price, referencesOf, slot, words } from './row-words.mjs';

const when = ({ runs, hours }) => {
  const schedule = runs?.[0]?.schedule;
  const weekly = hours?.weekly[0];
  const days = schedule ? schedule.rule.split('BYDAY=')[1].toLowerCase().split(',') : weekly?.days;
  return slot(days, schedule ?? weekly);
};

/** Flat rows: strings and lists of strings only. */
export const rowsOf = (feed) => {
  const { organizations, places } = referencesOf(feed);
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
      ...placeWords(place),
      attendance: attendance[offer.attendance],
      languages: languageNames(offer.languages),
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
