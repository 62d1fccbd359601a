// Schedules of HSDS: the rule for the days (`freq`, `byday`, `dtstart`) stands apart from the times of the clock (`opens_at`,
// `closes_at`), the zone is a number. Plain weeks become opening hours, everything else a rule or words.
import { weekdayOf, weekdays, type Weekday } from '../../time/civil.js';
import { parseRule } from '../../time/recurrence-rule.js';
import { offsetAt } from '../../time/zone.js';
import { kept } from '../systems/record-book.js';
import type { Reading } from '../systems/reading.js';
import type { SourceItem } from '../systems/source-item.js';
import { clockTime, wallMoment } from '../systems/wall-moment.js';
import { weekdayNamed, type SlotDraft } from '../systems/weekly-slots.js';

type Json = Record<string, unknown>;
export type Attendance = 'onsite' | 'online' | 'hybrid' | 'phone';

export interface ScheduleDraft {
  readonly weekly: (readonly [Weekday, SlotDraft])[];
  readonly special: Json[];
  /** Rounds with a rule that no week can hold. */
  readonly runs: Json[];
  /** What can only be said in words. */
  readonly words: string[];
  readonly links: Json[];
  readonly attending: string[];
}

export const noSchedules = (): ScheduleDraft => ({
  weekly: [],
  special: [],
  runs: [],
  words: [],
  links: [],
  attending: [],
});

const remote = /\b(online|virtual|video|remote|remotely|web|digital|zoom|teams)\b/i;
const present = /\b(in[- ]?person|physical|on[- ]?site|face[- ]to[- ]face|location|vor ort|präsenz)\b/i;
const byPhone = /\b(phone|telephone|telefon|telefonisch|call)\b/i;

/** How people take part, as far as free words tell. */
export function attendanceOf(words: readonly string[]): Attendance | undefined {
  const text = words.join(' ');
  if (remote.test(text)) return present.test(text) ? 'hybrid' : 'online';
  return present.test(text) ? 'onsite' : byPhone.test(text) ? 'phone' : undefined;
}

/** Hours ahead of UTC that the clocks of the feed may show. */
function usualOffsets(zone: string, today: string): readonly number[] {
  const year = Number(today.slice(0, 4)) || 2026;
  return [Date.UTC(year, 0, 15), Date.UTC(year, 6, 15)].map((at) => offsetAt(at, zone) / 3_600_000);
}

const offsetName = (hours: number): string => `UTC${hours < 0 ? '' : '+'}${hours}`;
const hoursOf = (offset: string): number => {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)$/.exec(offset) ?? [];
  return (Number(hours) + Number(minutes) / 60) * (sign === '-' ? -1 : 1);
};

export interface ScheduleReader {
  /** `title`: of the record, for the report; `note`: said with each slot, such as the place. */
  readonly read: (value: unknown, path: string, title: string, note: string, draft: ScheduleDraft) => void;
}

export function createScheduleReader(reading: Reading): ScheduleReader {
  const { report, zone, today } = reading;
  const usual = usualOffsets(zone, today);
  const told = new Set<string>();

  const noteZone = (hours: number): void => {
    if (usual.includes(hours) || told.has(offsetName(hours))) return;
    told.add(offsetName(hours));
    report('system-zone', '', { zone: offsetName(hours), read: zone });
  };

  const day = (item: SourceItem, key: string): string | undefined => {
    const text = item.line(key);
    const date = text === undefined ? undefined : wallMoment(text, zone)?.slice(0, 10);
    return text === undefined || date ? date : item.refuse(key);
  };
  const clock = (item: SourceItem, key: string): string | undefined => {
    const text = item.line(key);
    if (text === undefined) return undefined;
    const found = clockTime(text);
    if (!found) return item.refuse(key);
    if (found.offset) noteZone(/z/i.test(found.offset) ? 0 : hoursOf(found.offset));
    return found.time;
  };
  const words = (item: SourceItem, key: string): string => {
    const list = item.list(key).map((each) => (typeof each === 'object' ? '' : String(each as string)));
    return list.join(',').toUpperCase().replaceAll(/\s/g, '');
  };

  const ruleOf = (item: SourceItem, freq: string, byday: string, until?: string): readonly string[] => {
    const parts = [`FREQ=${freq || 'WEEKLY'}`];
    const add = (name: string, value: string | number | undefined): void => {
      if (value !== undefined && value !== '') parts.push(`${name}=${value}`);
    };
    const interval = item.amount('interval');
    add('INTERVAL', interval && interval > 1 ? interval : undefined);
    add('BYDAY', byday);
    add('BYWEEKNO', words(item, 'byweekno'));
    add('BYMONTHDAY', words(item, 'bymonthday'));
    add('BYYEARDAY', words(item, 'byyearday'));
    const count = item.amount('count');
    add('UNTIL', until?.replaceAll('-', ''));
    // One or the other (RFC 5545): the day is the surer one.
    if (!until) add('COUNT', count || undefined);
    else if (count) reading.lose('schedule.count');
    const wkst = item.line('wkst')?.toUpperCase();
    if (wkst && weekdayNamed(wkst) && wkst !== 'MO') parts.push(`WKST=${wkst}`);
    return parts;
  };

  const read = (item: SourceItem, title: string, note: string, draft: ScheduleDraft): void => {
    item.ignore('id');
    const from = day(item, 'valid_from');
    const to = day(item, 'valid_to');
    const until = day(item, 'until');
    if (today && ((to && to < today) || (until && until < today))) {
      reading.count('system-expired');
      item.ignoreAll();
      return;
    }
    const offset = item.number('timezone');
    if (offset !== undefined) noteZone(offset);
    const freq = (item.line('freq') ?? '').toUpperCase();
    const byday = words(item, 'byday');
    const start = day(item, 'dtstart');
    const opens = clock(item, 'opens_at');
    const closes = clock(item, 'closes_at');
    const link = item.address('schedule_link');
    if (link) draft.links.push({ url: link });
    const attending = item.line('attending_type');
    if (attending) draft.attending.push(attending);
    const span = (from && (!today || from > today)) || to ? `${from ?? '…'} – ${to ?? '…'}` : '';
    const said = [note, span, item.text('description'), item.text('notes')].filter(Boolean).join('\n');
    const times = kept({ from: opens, to: opens && closes !== opens ? closes : undefined });

    const rule = ruleOf(item, freq, byday, until);
    const days = byday.split(',').filter(Boolean);
    const named = days.map((each) => (/^[A-Z]{2}$/.test(each) ? weekdayNamed(each) : undefined));
    const isPlain = rule.length === (byday ? 2 : 1) || (rule.length === 3 && rule[2]!.startsWith('WKST'));
    if (isPlain && /^(WEEKLY|)$/.test(freq) && named.length && named.every(Boolean)) {
      for (const each of named) draft.weekly.push([each as Weekday, { ...times, note: said }]);
    } else if (isPlain && freq === 'WEEKLY' && !byday && start) {
      draft.weekly.push([weekdayOf(start)!, { ...times, note: said }]);
    } else if (isPlain && freq === 'DAILY' && !byday) {
      for (const each of weekdays) draft.weekly.push([each, { ...times, note: said }]);
    } else if (!freq && !byday && start && opens) {
      draft.special.push(kept({ date: start, slots: [times], note: said }));
    } else if (freq) {
      const text = rule.join(';');
      const fits = typeof parseRule(text) === 'object';
      if (!fits) report('system-rule', item.path, { title, rule: text.slice(0, 80) });
      draft.runs.push(
        kept({
          start: start ?? from,
          end: to && to > (start ?? from ?? '') ? to : undefined,
          schedule: kept({ rule: fits ? text : undefined, ...times, text: fits ? undefined : said || text }),
          note: fits ? said : undefined,
        }),
      );
    } else {
      const hours = [opens, closes].filter(Boolean).join(' – ');
      if (said || hours) {
        draft.words.push([hours, said].filter(Boolean).join('\n'));
        report('system-schedule', item.path, { title });
      }
    }
  };

  return {
    read: (value, path, title, note, draft) =>
      void reading.item(value, 'schedule', path, (item) => read(item, title, note, draft)),
  };
}
