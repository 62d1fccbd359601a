// Registers <mit-event-calendar>. The first definition on a page wins; a second copy of the script says so and stays quiet.
import { defineOnce } from '../base/define-once.js';
import '../base/events.js';
import { EventCalendar } from './element.js';

defineOnce('mit-event-calendar', EventCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'mit-event-calendar': EventCalendar;
  }
}
