// The contact directory's bench: its pages, how it is measured, its goals and tables.
import { createContactFeed } from '../feeds/contacts.mjs';
import { contactRows } from '../feeds/contact-rows.mjs';
import { listReport } from '../lib/reports.mjs';
import { listSections } from '../lib/list-suite.mjs';
import { contenders } from './contenders.mjs';

export const directory = {
  name: 'directory',
  title: 'Contact directory',
  element: 'contact-directory',
  marker: 'bench-directory',
  heading: 'Kontakte',
  intro: 'Wen Sie im ganzen Kreis fragen können.',
  contenders,
  createFeed: (size) => createContactFeed(Number(size)),
  rowsOf: contactRows,
  /** A common word, the beginning of a compound, a town. */
  typed: ['deutschkurs', 'hebammen', 'linde'],
  kibibytes: 24,
  sections: listSections({ large: false }),
  report: listReport,
};
