// Who stands in the directory: the contacts of the feed, and organizations and open houses that no contact speaks for.
import type { Contact, Feed, Organization, Place } from '../../feed/types.js';

const whole = new WeakMap<Feed, readonly Contact[]>();

/** The contacts that have arrived; of a feed that is known to be complete also the others. */
export const entriesOf = (feed: Feed): readonly Contact[] => whole.get(feed) ?? feed.contacts;

const lifetime = ({ modifiedAt, verifiedAt, validUntil, publishFrom, source }: Organization | Place) => ({
  ...{ modifiedAt, verifiedAt, validUntil, publishFrom, source },
});

const fromOrganization = (organization: Organization): Contact => {
  const { id, name, phones, email } = organization;
  return {
    ...lifetime(organization),
    id: `organization:${id}`,
    kind: 'organization',
    name,
    organizationId: id,
    phones,
    ...(email && { emails: [email] }),
  };
};

const fromPlace = (place: Place): Contact => ({
  ...lifetime(place),
  id: `place:${place.id}`,
  kind: 'organization',
  name: place.name,
  placeId: place.id,
});

/** Called when a feed has come to its end: only then is it known for whom nobody speaks. */
export const completeEntries = (feed: Feed): void => {
  if (whole.has(feed)) return;
  const organizations = new Set<string | undefined>();
  const places = new Set<string | undefined>();
  for (const { organizationId, placeId } of feed.contacts) {
    organizations.add(organizationId);
    places.add(placeId);
  }
  const found = feed.contacts.slice();
  for (const one of feed.organizations)
    if (!organizations.has(one.id) && (one.phones?.length || one.email || one.url))
      found.push(fromOrganization(one));
  // A hall that is named by events only is nobody to turn to; a house with hours of its own is.
  for (const one of feed.places) if (!places.has(one.id) && one.name && one.hours) found.push(fromPlace(one));
  whole.set(feed, found);
};
