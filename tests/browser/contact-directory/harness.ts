// What a visitor can do with the directory, beside what every widget can.
import '../../../src/widgets/contact-directory/define.js';
import type { ContactDirectory } from '../../../src/widgets/contact-directory/element.js';
import { Harness, mounted, type Box } from '../harness.js';

export { feedAddress, patient } from '../harness.js';

export class Directory extends Harness<ContactDirectory> {
  get titles(): string[] {
    return this.all('.card .title').map((title) => title.textContent.trim());
  }

  /** The headings of the groups. */
  get groups(): string[] {
    return this.all('.group-name').map((name) => name.textContent.trim());
  }
}

/** A directory in a box of `width` pixels that has read its feed. */
export const directory = (
  feed: unknown,
  attributes: Readonly<Record<string, string>> = {},
  box: Box = {},
): Promise<Directory> =>
  mounted(
    'mit-contact-directory',
    (element: ContactDirectory) => new Directory(element),
    feed,
    attributes,
    box,
  );
