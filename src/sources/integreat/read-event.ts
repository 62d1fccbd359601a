// Events of the Integreat API, each with all its dates and languages.
import { kept } from '../systems/record-book.js';
import type { SourceItem } from '../systems/source-item.js';
import { eventDates } from './event-dates.js';
import type { EntryGroup } from './group-entries.js';
import { readLocation, readOrganization } from './read-place.js';
import { readTexts, type IntegreatContext } from './read-texts.js';

type Json = Record<string, unknown>;

/** Longer is no summary. */
const MOST_SUMMARY = 160;

export function readEvent(group: EntryGroup, context: IntegreatContext): void {
  const { reading } = context;
  const { book } = reading;
  let fields: Json | undefined;
  let number: string | undefined;
  let path = '';
  const texts = readTexts(group, context, (item: SourceItem, language, isMain) => {
    if (!isMain) {
      item.ignoreAll();
      return;
    }
    path = item.path;
    const title = item.line('title') ?? '?';
    const dates = group.byLanguage.get(language)!.map(({ value }) => value['event']);
    const times = reading.item(item.value('event'), 'event.event', `${item.path}.event`, (event) => {
      number = event.line('id');
      event.ignore(
        'start',
        'start_date',
        'start_time',
        'end',
        'end_date',
        'end_time',
        'all_day',
        'recurrence_id',
      );
      return eventDates(dates, item.value('recurrence_rule'), event, title, reading);
    });
    item.ignore('recurrence_rule', 'location_path', 'hash', 'published_at');
    const organizationId = readOrganization(item, reading);
    const place = readLocation(item, reading);
    if (place) book.put('places', { id: place.id, name: place.name, ...place.fields });
    const joinUrl = item.address('meeting_url');
    if (!times) {
      reading.report('system-no-start', item.path, { title: title.slice(0, 60) });
      return;
    }
    fields = {
      ...times,
      placeId: place?.id,
      joinUrl,
      attendance: joinUrl === undefined ? undefined : place ? 'hybrid' : 'online',
      organizationIds: organizationId === undefined ? [] : [organizationId],
    };
  });
  if (!texts || !fields) return;
  if (texts.title === undefined) {
    reading.report('system-no-name', path, { kind: 'event' });
    return;
  }
  const isShort = JSON.stringify(texts.summary ?? '').length <= MOST_SUMMARY;
  if (!isShort && texts.description !== undefined) reading.lose('event.excerpt');
  book.put('events', {
    id: `integreat-event-${number ?? texts.id ?? '?'}`,
    title: texts.title,
    summary: isShort ? texts.summary : undefined,
    description: texts.description ?? (isShort ? undefined : texts.summary),
    ...fields,
    source: kept({ name: 'Integreat', url: texts.url, id: texts.id }),
    modifiedAt: texts.modifiedAt,
  });
}
