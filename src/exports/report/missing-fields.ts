// What visitors look for in vain: fields that records of a list leave out, and how many of them do.
import type { FeedCollections, Organization } from '../../feed/types.js';
import { listed, type Listed, type ReportContext } from './report-context.js';

export type MissingName =
  | 'summary'
  | 'field'
  | 'provider'
  | 'reach'
  | 'place'
  | 'when'
  | 'end'
  | 'language'
  | 'cost'
  | 'audience'
  | 'hours'
  | 'topic'
  | 'verified'
  | 'alt';

export interface MissingField {
  readonly collection: Listed;
  readonly field: MissingName;
  /** Records without it. */
  readonly count: number;
  /** Records it would be expected of. */
  readonly of: number;
}

/** The name, what answers it, and of whom it is asked when not of all. */
type Question<T> = readonly [
  MissingName,
  (record: T, context: ReportContext) => unknown,
  ((record: T) => unknown)?,
];

const some = (list: readonly unknown[] | undefined): boolean => !!list?.length;
/** A card shows how to reach who is behind an offer. */
const isReached = (organization: Organization | undefined): boolean =>
  !!(organization?.url ?? organization?.email) || some(organization?.phones);
const isRemote = ({ attendance }: { readonly attendance?: string | undefined }): boolean =>
  attendance === 'online' || attendance === 'phone' || attendance === 'outreach';

const questions: { readonly [L in Listed]: readonly Question<FeedCollections[L][number]>[] } = {
  offers: [
    ['summary', ({ summary, description }) => summary ?? description],
    ['field', ({ fieldsOfAction }) => some(fieldsOfAction)],
    ['provider', ({ organizationIds }) => some(organizationIds)],
    [
      'reach',
      ({ contactIds, links, organizationIds }, { lookup }) =>
        some(contactIds) || some(links) || organizationIds?.some((id) => isReached(lookup.organization(id))),
    ],
    [
      'place',
      ({ placeIds, serviceArea, runs }) =>
        some(placeIds) || some(serviceArea) || runs?.some((run) => run.placeId),
      (offer) => !isRemote(offer),
    ],
    ['when', ({ hours, runs }) => hours ?? some(runs)],
    ['language', ({ languages }) => some(languages)],
    ['cost', ({ cost, runs }) => cost ?? runs?.some(({ price }) => price)],
    ['audience', ({ audience }) => audience],
    ['verified', ({ verifiedAt }) => verifiedAt],
    ['alt', ({ image }) => image?.alt ?? image?.decorative, ({ image }) => image],
  ],
  events: [
    ['summary', ({ summary, description }) => summary ?? description],
    ['field', ({ fieldsOfAction }) => some(fieldsOfAction)],
    ['provider', ({ organizationIds }) => some(organizationIds)],
    ['place', ({ placeId }) => placeId, (event) => !isRemote(event)],
    ['end', ({ end, duration, openEnd }) => end ?? duration ?? openEnd, ({ start }) => start.length > 10],
    ['cost', ({ cost }) => cost],
    ['verified', ({ verifiedAt }) => verifiedAt],
    ['alt', ({ image }) => image?.alt ?? image?.decorative, ({ image }) => image],
  ],
  contacts: [
    ['topic', ({ topics }) => some(topics)],
    [
      'reach',
      ({ phones, emails, links, onlineServices, contactFormUrl }) =>
        some(phones) || some(emails) || some(links) || some(onlineServices) || contactFormUrl,
    ],
    ['place', ({ placeId, serviceArea }) => placeId ?? some(serviceArea)],
    ['hours', ({ hours }) => hours],
    ['language', ({ languages }) => some(languages)],
    ['verified', ({ verifiedAt }) => verifiedAt],
  ],
};

const gaps = <L extends Listed>(collection: L, context: ReportContext): MissingField[] => {
  const records: readonly FeedCollections[L][number][] = context.feed[collection];
  return questions[collection].flatMap(([field, has, asks = () => true]) => {
    const asked = records.filter((record) => asks(record));
    const count = asked.filter((record) => !has(record, context)).length;
    return count ? [{ collection, field, count, of: asked.length }] : [];
  });
};

/** The worst first within each list. */
export const missingFields = (context: ReportContext): readonly MissingField[] =>
  listed.flatMap((name) => gaps(name, context).sort((a, b) => b.count / b.of - a.count / a.of));
