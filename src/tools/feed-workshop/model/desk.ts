/**
 * The desk of the workshop: one document with its findings, what was changed by hand and the way back. It knows neither
 * page nor worker; whoever keeps it passes its answers on.
 */
import { isObject } from '../../../feed/check.js';
import { collectionNames } from '../../../feed/collections.js';
import type { Finding } from '../../../feed/finding.js';
import type { CollectionName, Feed, LocalizedText } from '../../../feed/types.js';
import type { RowMerger } from '../../../sources/table/merge-rows.js';
import type { TablePlace } from '../../../sources/table/table.js';
import { acceptRead } from './accept-read.js';
import { checkDocument, type OnProgress } from './check-document.js';
import { feedFileName } from './file-name.js';
import { foundRecord, groupFindings, reasonOf, type FindingGroup } from './finding-groups.js';
import { formFields, isMendable, textOf, valueOf, type FieldInput, type FormField } from './form-fields.js';
import { pathOf, stepsOf, valueAt, withValue } from './json-path.js';
import { movedPath, recordIndexes } from './record-indexes.js';
import type { TablesOutline } from './table-outline.js';
import { upsertDocument } from './upsert-document.js';

/** What a form says about one field. */
export interface FieldEdit {
  readonly path: string;
  readonly input: FieldInput;
  readonly text: string;
}

/** One thing changed by hand; `before` and `after` are short. */
export interface Change {
  readonly path: string;
  readonly title: LocalizedText | undefined;
  readonly before: string;
  readonly after: string;
}

/** Everything the page shows of the desk. Plain data: it crosses to another thread. */
export interface Overview {
  readonly name: string;
  readonly groups: readonly FindingGroup[];
  /** Records that can be shown, by list. */
  readonly counts: Readonly<Record<CollectionName, number>>;
  /** Records left out. */
  readonly dropped: number;
  readonly changes: readonly Change[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly language: string;
  readonly fileName: string;
  /** Of the last file laid on top. */
  readonly merged?: { readonly added: number; readonly updated: number };
  /** Of the last file, when it was a table. */
  readonly tables?: TablesOutline;
}

interface State {
  readonly document: unknown;
  readonly changes: readonly Change[];
}

/** Files that came, from the first to the last. */
interface Arrivals {
  readonly name: string;
  /** Does not change with the document. */
  readonly findings: readonly Finding[];
  readonly placeOf: (document: unknown, finding: Finding) => TablePlace | undefined;
  readonly merged?: Overview['merged'];
  readonly tables?: TablesOutline | undefined;
}

const nowhere = (): undefined => undefined;

/** Finds the row of a record by its id: records may have moved since the file was read. */
const originOf = ({ document, placeOf }: Incoming, before: Arrivals['placeOf']): Arrivals['placeOf'] => {
  if (!placeOf) return before;
  const indexes = recordIndexes(document);
  return (whole, finding) => {
    const path = movedPath(finding.path, whole, indexes);
    return path === undefined ? before(whole, finding) : placeOf(path);
  };
};

/** A file as it was read. */
export interface Incoming {
  readonly document: unknown;
  readonly name: string;
  /** Said by whoever read it. */
  readonly findings: readonly Finding[];
  /** Where the value at a path of the document stands in a table. */
  readonly placeOf?: ((path: string) => TablePlace | undefined) | undefined;
  readonly tables?: TablesOutline | undefined;
  /** How a record of it goes onto one that is there; all its fields over the old ones when absent. */
  readonly merge?: RowMerger | undefined;
}

export interface Desk {
  /** What lies on the desk; `beneath`: what lay there before the last file came, if it was laid on something. */
  document(beneath: boolean): unknown;
  open(file: Incoming, onProgress?: OnProgress): Promise<Overview>;
  /** Another file on top of it. */
  add(file: Incoming, onProgress?: OnProgress): Promise<Overview>;
  /** The last file read in another way; what was changed by hand since it came is gone. */
  again(file: Incoming, onProgress?: OnProgress): Promise<Overview>;
  /** What can be filled in about a finding, by its index. */
  fields(index: number): readonly FormField[];
  /** Throws a `SyntaxError` for JSON that is none, and changes nothing then. */
  edit(edits: readonly FieldEdit[], onProgress?: OnProgress): Promise<Overview>;
  /** Writes as it was read what was read all the same, wherever nothing else is wrong. */
  accept(onProgress?: OnProgress): Promise<Overview>;
  undo(): Promise<Overview>;
  redo(): Promise<Overview>;
  /** The document as text, ready to be published. */
  text(): string;
}

const SHORT = 80;
const brief = (value: unknown): string => {
  const text = textOf(value, 'line').replace(/\s+/g, ' ');
  return text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text;
};

const countsOf = (feed: Feed): Record<CollectionName, number> => {
  const counts = {} as Record<CollectionName, number>;
  for (const name of collectionNames) counts[name] = feed[name].length;
  return counts;
};

export function createDesk(): Desk {
  let here: Arrivals = { name: '', findings: [], placeOf: nowhere };
  /** How things stood before the last file came. */
  let before: { readonly here: Arrivals; readonly states: readonly State[]; readonly at: number } | undefined;
  let states: readonly State[] = [{ document: {}, changes: [] }];
  let at = 0;
  let feed: Feed | undefined;
  let findings: readonly Finding[] = [];

  const state = (): State => states[at]!;

  const check = async (onProgress?: OnProgress): Promise<Overview> => {
    const { document, changes } = state();
    const parsed = await checkDocument(document, onProgress);
    feed = parsed.feed;
    findings = [...parsed.findings, ...here.findings];
    return {
      name: here.name,
      groups: groupFindings(
        findings,
        document,
        (finding) => isObject(document) && isMendable(finding, document),
        (finding) => here.placeOf(document, finding),
      ),
      counts: countsOf(feed),
      dropped: parsed.dropped,
      changes,
      canUndo: at > 0,
      canRedo: at < states.length - 1,
      language: feed.defaultLanguage,
      fileName: feedFileName(here.name),
      ...(here.merged && { merged: here.merged }),
      ...(here.tables && { tables: here.tables }),
    };
  };

  const push = (next: State): void => {
    states = [...states.slice(0, at + 1), next];
    at = states.length - 1;
  };

  const lay = (file: Incoming, onProgress?: OnProgress): Promise<Overview> => {
    const { document, name, findings: said } = file;
    if (before) {
      const { document: first, changes } = state();
      const { document: both, ...merged } = upsertDocument(
        first as Readonly<Record<string, unknown>>,
        document as Readonly<Record<string, unknown>>,
        file.merge,
      );
      here = {
        ...here,
        findings: [...here.findings, ...said],
        placeOf: originOf(file, here.placeOf),
        merged,
        tables: file.tables,
      };
      push({ document: both, changes });
    } else {
      here = { name, findings: said, placeOf: originOf(file, nowhere), tables: file.tables };
      states = [{ document, changes: [] }];
      at = 0;
    }
    return check(onProgress);
  };

  const edited = (document: unknown, { path, input, text }: FieldEdit): unknown => {
    const steps = stepsOf(path, document);
    if (input !== 'key') return withValue(document, steps, valueOf(input, text)) ?? {};
    const value = valueAt(document, steps);
    const without = withValue(document, steps, undefined) ?? {};
    return text ? withValue(without, [...steps.slice(0, -1), text], value) : without;
  };

  return {
    document: (beneath) => (beneath ? before?.states[before.at]?.document : state().document),

    open(file, onProgress) {
      before = undefined;
      return lay(file, onProgress);
    },

    add(file, onProgress) {
      if (!isObject(state().document) || !isObject(file.document)) throw new TypeError('not a feed');
      before = { here, states, at };
      return lay(file, onProgress);
    },

    again(file, onProgress) {
      if (before) ({ here, states, at } = before);
      return lay(file, onProgress);
    },

    fields(index) {
      const finding = reasonOf(findings, index) ?? findings[index];
      const { document } = state();
      return finding && feed && isObject(document) ? formFields(finding, document, feed) : [];
    },

    edit(edits, onProgress) {
      let { document } = state();
      const before = document;
      const changes: Change[] = [];
      for (const edit of edits) {
        const path = pathOf(stepsOf(edit.path, before));
        const old = valueAt(before, stepsOf(edit.path, before));
        if (edit.input !== 'key' && textOf(old, edit.input) === edit.text) continue;
        if (edit.input === 'key' && path.endsWith(edit.text) && edit.text) continue;
        document = edited(document, edit);
        changes.push({
          path,
          title: foundRecord(before, path)?.title,
          before: edit.input === 'key' ? path : brief(old),
          after: edit.text.trim().slice(0, SHORT),
        });
      }
      if (changes.length) push({ document, changes: [...state().changes, ...changes] });
      return check(onProgress);
    },

    accept(onProgress) {
      const before = state().document;
      const { document, steps } = acceptRead(before, feed!, findings);
      const changes = steps.map((one): Change => {
        const path = pathOf(one);
        return {
          path,
          title: foundRecord(before, path)?.title,
          before: brief(valueAt(before, one)),
          after: brief(valueAt(document, one)),
        };
      });
      if (changes.length) push({ document, changes: [...state().changes, ...changes] });
      return check(onProgress);
    },

    undo() {
      at = Math.max(0, at - 1);
      return check();
    },
    redo() {
      at = Math.min(states.length - 1, at + 1);
      return check();
    },

    text: () => `${JSON.stringify(state().document, null, 2)}\n`,
  };
}
