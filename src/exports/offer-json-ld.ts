/** Offers as search engines read them: a Course with its rounds, or a Service. */
import type { CourseRun, Offer } from '../feed/types.js';
import { addDays } from '../time/civil.js';
import { isDate } from '../time/occurrence.js';
import {
  createExporter,
  pageOf,
  uidOf,
  feedDomain,
  type ExportContext,
  type Exporter,
} from './export-context.js';
import {
  audiencePart,
  compact,
  imagePart,
  isFree,
  offerPart,
  organizationParts,
  placePart,
  type JsonLd,
} from './json-ld-parts.js';
import { schedulePart } from './json-ld-schedule.js';
import { withOffset } from './zone-time.js';

const MODES: Readonly<Record<NonNullable<Offer['attendance']>, string>> = {
  onsite: 'Onsite',
  outreach: 'Onsite',
  online: 'Online',
  phone: 'Online',
  hybrid: 'Blended',
};

function placeParts(ids: readonly (string | undefined)[], exporter: Exporter): JsonLd[] {
  const found: JsonLd[] = [];
  for (const id of ids) {
    const place = exporter.lookup.place(id);
    const part = place && placePart(place, exporter);
    if (part) found.push(part);
  }
  return found;
}

/** One round. What is cancelled or over is none that anybody could take part in. */
function instance(run: CourseRun, offer: Offer, exporter: Exporter): JsonLd | undefined {
  if (run.status === 'cancelled' || run.status === 'ended') return undefined;
  const { feed } = exporter;
  const { start, schedule } = run;
  const moment = (civil: string | undefined): string | undefined => withOffset(civil, feed.timeZone);
  const day = start?.slice(0, 10);
  const from = day && schedule?.from ? `${day}T${schedule.from}` : start;
  const to = schedule?.to;
  const until =
    day && schedule?.from && to ? `${to > schedule.from ? day : addDays(day, 1)}T${to}` : undefined;
  return compact('CourseInstance', {
    courseMode: offer.attendance && MODES[offer.attendance],
    startDate: from === start ? moment(start) : start,
    endDate: run.end && isDate(run.end) ? run.end : moment(run.end),
    courseSchedule:
      from && schedule
        ? schedulePart({ start: from, end: until, recurrence: schedule }, exporter)
        : undefined,
    location: placeParts(run.placeId ? [run.placeId] : (offer.placeIds ?? []), exporter),
    offers: offerPart(run.price ?? offer.cost, run.registration, run.capacity, moment),
    remainingAttendeeCapacity: run.capacity?.free,
    maximumAttendeeCapacity: run.capacity?.total,
  });
}

/** An offer as a schema.org Course, if something is taught, else as a Service. Put it into a page with `jsonLdText`. */
export function offerToJsonLd(offer: Offer, context: ExportContext): JsonLd {
  const exporter = createExporter(context);
  const { feed, lookup, say, languageOf } = exporter;
  const { course, cost } = offer;
  const moment = (civil: string | undefined): string | undefined => withOffset(civil, feed.timeZone);
  const languages: string[] = [];
  for (const { code } of offer.languages ?? []) if (!languages.includes(code)) languages.push(code);
  const keywords: string[] = [];
  for (const code of offer.fieldsOfAction ?? [])
    keywords.push(say(lookup.term('fieldsOfAction', code)?.label) || code);
  for (const code of offer.tags ?? []) keywords.push(say(lookup.term('tags', code)?.label) || code);
  const same = {
    identifier: uidOf(offer, feedDomain(feed)),
    name: say(offer.title),
    description: say(offer.description) || say(offer.summary),
    provider: organizationParts(offer.organizationIds, exporter),
    audience: audiencePart(offer.audience, exporter),
    isAccessibleForFree: isFree(cost),
    offers: offerPart(cost, undefined, offer.capacity, moment),
    image: imagePart(offer.image, exporter),
    keywords,
    url: pageOf(offer, exporter),
  };
  if (!course && offer.type !== 'course') {
    const channel = placeParts(offer.placeIds ?? [], exporter);
    const { isAccessibleForFree: _free, keywords: _keywords, ...service } = same;
    const body = compact('Service', {
      ...service,
      serviceType: say(lookup.term('offerTypes', offer.type)?.label) || offer.type,
      areaServed: offer.serviceArea ?? [],
      availableChannel: compact('ServiceChannel', {
        serviceLocation: channel,
        availableLanguage: languages,
      }),
    });
    return { '@context': 'https://schema.org', ...body };
  }
  const runs: JsonLd[] = [];
  for (const run of offer.runs ?? []) {
    const part = instance(run, offer, exporter);
    if (part) runs.push(part);
  }
  const level = [course?.levelFrom, course?.levelTo].filter(
    (each, i, all) => each && all.indexOf(each) === i,
  );
  const body = compact('Course', {
    ...same,
    inLanguage: languages.length ? languages : languageOf(offer.title),
    teaches: course?.language,
    educationalLevel: level.join('–'),
    educationalCredentialAwarded: course?.certificate && say(course.certificate),
    timeRequired: course?.hoursTotal ? `PT${course.hoursTotal}H` : undefined,
    hasCourseInstance: runs,
  });
  return { '@context': 'https://schema.org', ...body };
}
