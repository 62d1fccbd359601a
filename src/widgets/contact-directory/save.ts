// Contacts for a visitor's own address book: a file, or a QR code for the telephone beside the screen; made when somebody
// asks for it. Nothing leaves the device.
import { hoursOf } from '../../facets/hours-of.js';
import type { Contact } from '../../feed/types.js';
import { formatList } from '../../language/intl.js';
import { msg, str } from '../../language/message.js';
import { hint } from '../../sources/source-hint.js';
import type { QrPath } from '../../ui/qr-path.js';
import { saveFile } from '../base/save-file.js';
import type { RecordContext } from '../base/context.js';
import { hoursView, languageLines } from '../base/record-lines.js';
import type { Behaviour } from './behaviour.js';
import type { DirectoryHost } from './host.js';
import { weekRows } from './hours.js';

/** Hours and languages in the words of the page. */
const noteOf = (contact: Contact, context: RecordContext): readonly string[] => {
  const hours = hoursOf(contact, context.lookup);
  const spoken = languageLines(contact.languages, context);
  const lines: string[] = [];
  if (spoken.length)
    lines.push(msg(str`Wir sprechen: ${formatList(context.language, spoken)}`, { id: 'contact.languages' }));
  for (const { day, slots } of weekRows(hours, context, context.today))
    if (slots.length)
      lines.push(
        `${day}: ${slots.map(({ times, note }) => [times, note].filter(Boolean).join(' ')).join(', ')}`,
      );
  for (const line of hoursView(hours, context).lines) lines.push(typeof line === 'string' ? line : line.text);
  return lines;
};

/** The cards of these contacts as text; 3.0 is what telephones and Outlook read. */
const cards = async (
  host: DirectoryHost,
  contacts: readonly Contact[],
  on: Behaviour,
  brief: boolean,
): Promise<string> => {
  const { toVCard } = await import('../../exports/vcard.js');
  const { context } = host;
  return host.speak(() =>
    toVCard(contacts, {
      feed: host.snapshot!.feed,
      now: Date.now(),
      version: '3.0',
      languages: context!.languages,
      brief,
      pageOf: ({ id }) => on.address(id),
      noteOf: (contact) => noteOf(contact, context!),
    }),
  );
};

/** One file with a card for each of these contacts. */
export const download = async (
  host: DirectoryHost,
  contacts: readonly Contact[],
  title: string,
  on: Behaviour,
): Promise<void> => {
  if (!host.snapshot || !host.context) return;
  try {
    saveFile(await cards(host, contacts, on, false), 'text/vcard', title, 'vcf');
  } catch {
    void hint('E-PART', host.element.localName);
  }
};

/** The card as a QR code; when there is too much in it, the address of its page. */
export const drawCode = async (
  host: DirectoryHost,
  contact: Contact,
  on: Behaviour,
): Promise<QrPath | undefined> => {
  try {
    const { qrPath } = await import('../../ui/qr-path.js');
    return qrPath(await cards(host, [contact], on, true)) ?? qrPath(on.address(contact.id));
  } catch {
    void hint('E-PART', host.element.localName);
    return undefined;
  }
};
