// Opening hours of the Integreat API: an array of seven days, Monday first, each closed, open all day, by appointment, or
// with times.
import { weekdays, type Weekday } from '../../time/civil.js';
import type { Reading } from '../systems/reading.js';
import type { SourceItem } from '../systems/source-item.js';
import { clockTime } from '../systems/wall-moment.js';
import { weeklySlots, type SlotDraft } from '../systems/weekly-slots.js';

type Json = Record<string, unknown>;

/** Hours of a place or a contact; undefined when nothing is said. */
export function readHours(owner: SourceItem, reading: Reading): Json | undefined {
  const drafts: (readonly [Weekday, SlotDraft])[] = [];
  let allDay = 0;
  let byAppointment = false;
  const time = (slot: SourceItem, key: string): string | undefined => {
    const text = slot.line(key);
    return text === undefined ? undefined : (clockTime(text)?.time ?? slot.refuse(key));
  };
  const days = owner.list('opening_hours');
  days.forEach((value, i) => {
    const day = weekdays[i];
    if (day === undefined) {
      reading.lose(`${owner.kind}.opening_hours`);
      return;
    }
    reading.item(value, 'opening_hours', `${owner.path}.opening_hours[${i}]`, (item) => {
      const [isAllDay, isClosed, isByAppointment] = [
        item.flag('allDay'),
        item.flag('closed'),
        item.flag('appointmentOnly'),
      ];
      const mode = isByAppointment ? ('byAppointment' as const) : undefined;
      if (mode) byAppointment = true;
      const slots = item.list('timeSlots');
      if (isClosed) {
        if (slots.length) reading.lose('opening_hours.timeSlots', slots.length);
        return;
      }
      if (isAllDay) {
        allDay++;
        drafts.push([day, { from: '00:00', to: '24:00', mode }]);
        return;
      }
      slots.forEach((slot, at) => {
        reading.item(slot, 'timeSlots', `${item.path}.timeSlots[${at}]`, (each) => {
          const zone = each.line('timezone');
          if (zone !== undefined && zone !== reading.zone)
            reading.report('system-zone', each.path, { zone: zone.slice(0, 60), read: reading.zone });
          const [from, to] = [time(each, 'start'), time(each, 'end')];
          if (from !== undefined) drafts.push([day, { from, to: to === '00:00' ? '24:00' : to, mode }]);
        });
      });
      if (!slots.length && mode) drafts.push([day, { mode }]);
    });
  });
  const hours: Json = {};
  if (allDay === 7 && !byAppointment) hours['always'] = true;
  else if (drafts.length) hours['weekly'] = weeklySlots(drafts);
  if (byAppointment) hours['byAppointment'] = true;
  if (owner.flag('temporarily_closed')) hours['temporarilyClosed'] = {};
  return Object.keys(hours).length ? hours : undefined;
}
