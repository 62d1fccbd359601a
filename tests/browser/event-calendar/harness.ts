// What a visitor can do with the calendar, beside what every widget can.
import { waitUntil } from '@open-wc/testing';
import '../../../src/widgets/event-calendar/define.js';
import type { EventCalendar } from '../../../src/widgets/event-calendar/element.js';
import { Harness, mounted, type Box, patient } from '../harness.js';

export { feedAddress, patient } from '../harness.js';

export class Calendar extends Harness<EventCalendar> {
  get titles(): string[] {
    return this.all('.event .title').map((title) => title.textContent.trim());
  }
}

/** The text of the file that `act` hands to the visitor. */
export const downloaded = async (act: () => void): Promise<string> => {
  let file: Blob | undefined;
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => createObjectURL.call(URL, (file = blob));
  HTMLAnchorElement.prototype.click = () => undefined;
  try {
    act();
    await waitUntil(() => file, 'a file', patient);
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return file!.text();
};

/** A calendar in a box of `width` pixels that has read its feed. */
export const calendar = (
  feed: unknown,
  attributes: Readonly<Record<string, string>> = {},
  box: Box = {},
): Promise<Calendar> =>
  mounted('mit-event-calendar', (element: EventCalendar) => new Calendar(element), feed, attributes, box);
