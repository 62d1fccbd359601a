/** Findings in the order in which they are dealt with: what costs most first, of one kind together, each with its record. */
import { isObject } from '../../../feed/check.js';
import { isCollection } from '../../../feed/collections.js';
import type { Finding, FindingCode, Severity } from '../../../feed/finding.js';
import type { CollectionName, LocalizedText } from '../../../feed/types.js';
import type { TablePlace } from '../../../sources/table/table.js';
import { recordPlace, valueAt } from './json-path.js';

/** The record a finding speaks of. */
export interface FoundRecord {
  readonly collection: CollectionName;
  readonly index: number;
  /** As it is written; the id when there is no name, nothing when there is neither. */
  readonly title: LocalizedText | undefined;
}

export interface GroupedFinding {
  readonly finding: Finding;
  /** Its place among all findings of this state of the document. */
  readonly index: number;
  readonly record?: FoundRecord;
  /** Where it stands in the table it came from. */
  readonly place?: TablePlace;
  /** Why a record was left out: the finding before. */
  readonly reason?: Finding;
  /** Something in the document can be changed about it. */
  readonly mendable: boolean;
}

export interface FindingGroup {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly items: readonly GroupedFinding[];
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** A name as it is written, for people: the first of its languages will do. */
const written = (value: unknown): LocalizedText | undefined => {
  if (isText(value)) return value;
  if (!isObject(value)) return undefined;
  const out: Record<string, string> = {};
  for (const key of Object.keys(value)) if (isText(value[key])) out[key] = value[key];
  return Object.keys(out).length ? out : undefined;
};

/** The record of the document as it is written, which may be anything. */
export function foundRecord(document: unknown, path: string): FoundRecord | undefined {
  const place = recordPlace(path);
  if (!place || !isCollection(place.collection)) return undefined;
  const record = valueAt(document, [place.collection, place.index]);
  if (record === undefined) return undefined;
  const named = isObject(record)
    ? (['title', 'role', 'name', 'id'] as const).map((key) => written(record[key])).find((name) => name)
    : undefined;
  return { collection: place.collection, index: place.index, title: named };
}

/** What costs a record stands before the word that it is lost. */
export function reasonOf(findings: readonly Finding[], index: number): Finding | undefined {
  const [finding, before] = [findings[index], findings[index - 1]];
  return finding?.code === 'record-dropped' && before?.path.startsWith(finding.path) ? before : undefined;
}

/** `isMendable` says whether a form can be made for a finding, `placeOf` where it stands in a table. */
export function groupFindings(
  findings: readonly Finding[],
  document: unknown,
  isMendable: (finding: Finding) => boolean,
  placeOf: (finding: Finding) => TablePlace | undefined = () => undefined,
): readonly FindingGroup[] {
  const groups = new Map<FindingCode, { code: FindingCode; severity: Severity; items: GroupedFinding[] }>();
  findings.forEach((finding, index) => {
    const { code, severity } = finding;
    let group = groups.get(code);
    if (!group) groups.set(code, (group = { code, severity, items: [] }));
    const record = foundRecord(document, finding.path);
    const reason = reasonOf(findings, index);
    const place = placeOf(reason ?? finding);
    group.items.push({
      finding,
      index,
      ...(record && { record }),
      ...(place && { place }),
      ...(reason && { reason }),
      mendable: isMendable(reason ?? finding),
    });
  });
  const all: FindingGroup[] = [];
  groups.forEach((group) => all.push(group));
  return all.sort((a, b) => weight[a.severity] - weight[b.severity] || last(a) - last(b));
}

/** These only say what follows from the others. */
const last = ({ code }: FindingGroup): number =>
  code === 'record-dropped' || code === 'more-findings' ? 1 : 0;
