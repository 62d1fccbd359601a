// Registers <mit-contact-directory>. The first definition on a page wins; a second copy of the script says so and stays quiet.
import { defineOnce } from '../base/define-once.js';
import '../base/events.js';
import { ContactDirectory } from './element.js';

defineOnce('mit-contact-directory', ContactDirectory);

declare global {
  interface HTMLElementTagNameMap {
    'mit-contact-directory': ContactDirectory;
  }
}
