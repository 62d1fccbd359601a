/** Which sheets a workbook has, in their order, and where its parts are (ECMA-376 part 1, 18.2, and part 2, 9.3). */
import { partName } from './zip-entries.js';
import type { XmlEvents } from './xml-reader.js';

export interface SheetEntry {
  readonly name: string;
  /** Id of the relationship that leads to it. */
  readonly relation: string;
  readonly isHidden: boolean;
}

export interface Relation {
  /** The last word of its type, which is the same in the strict and the transitional form. */
  readonly type: string;
  /** Name of the part; nothing when it leads out of the file. */
  readonly part: string | undefined;
  /** As it is written. */
  readonly target: string;
}

/** Sheets of a workbook that are read. */
const MOST = 500;

export const workbookReader = () => {
  const sheets: SheetEntry[] = [];
  const book = { sheets: sheets as readonly SheetEntry[], is1904: false };
  const events: XmlEvents = {
    open(name, attributes) {
      if (name === 'workbookPr') book.is1904 = /^(1|true|on)$/.test(attributes().get('date1904') ?? '');
      if (name !== 'sheet' || sheets.length >= MOST) return;
      const all = attributes();
      sheets.push({
        name: all.get('name') ?? '',
        relation: all.get('id') ?? '',
        isHidden: /hidden/i.test(all.get('state') ?? ''),
      });
    },
    close: () => undefined,
    text: () => undefined,
  };
  return { book, events };
};

/** `../a` and `/a` of a target, as seen from the folder of the part that names it. */
const resolved = (target: string, folder: string): string => {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part && part !== '.') parts.push(part);
  }
  return partName(parts.join('/'));
};

/** `folder`: that of the part whose relations these are. */
export const relationsReader = (folder: string) => {
  const relations = new Map<string, Relation>();
  const events: XmlEvents = {
    open(name, attributes) {
      if (name !== 'Relationship' || relations.size >= 10_000) return;
      const all = attributes();
      const target = all.get('Target') ?? '';
      relations.set(all.get('Id') ?? '', {
        target,
        type: (all.get('Type') ?? '').replace(/^.*\//, ''),
        part:
          all.get('TargetMode') === 'External' ? undefined : resolved(target.replaceAll('\\', '/'), folder),
      });
    },
    close: () => undefined,
    text: () => undefined,
  };
  return { relations: relations as ReadonlyMap<string, Relation>, events };
};
