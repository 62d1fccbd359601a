// `miteinander confirm`: writes down that somebody has looked and records are still right, for many at once.
import { isObject } from '../../feed/check.js';
import { collectionNames, isCollection } from '../../feed/collections.js';
import { exitCodes, textOption, UsageError, AccessError, type Call, type Command } from '../command.js';
import { isAddress } from '../documents.js';
import { feedText } from '../feed-text.js';
import { readFeed } from '../read-feed.js';
import { harmless } from '../terminal.js';
import { dayOption } from './report.js';

const many = ({ options }: Call, name: string): readonly string[] => {
  const value = options[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

/** Whose it is: its provider, or the organization a contact belongs to; an organization is its own. */
const ownersOf = (record: Readonly<Record<string, unknown>>, collection: string): readonly unknown[] => {
  const { organizationIds, organizationId, id } = record;
  if (collection === 'organizations') return [id];
  return Array.isArray(organizationIds)
    ? (organizationIds as readonly unknown[])
    : [organizationIds, organizationId];
};

export const confirm: Command = {
  name: 'confirm',
  atLeast: 1,
  atMost: 1,
  options: {
    id: { type: 'string', multiple: true },
    owner: { type: 'string', multiple: true },
    list: { type: 'string', multiple: true },
    by: { type: 'string' },
    date: { type: 'string' },
    write: { type: 'boolean' },
  },
  async run(call) {
    const { options, terminal, words, documents } = call;
    const [file] = call.files as [string];
    const ids = many(call, 'id');
    const owners = many(call, 'owner');
    const lists = many(call, 'list');
    if (!ids.length && !owners.length && !lists.length) throw new UsageError(words.chooseSome);
    for (const list of lists)
      if (!isCollection(list)) throw new UsageError(words.notOneOf('list', list, collectionNames));
    const { document, isCalendar, feed } = await readFeed(file, call);
    if (isCalendar || !isObject(document) || isAddress(file)) throw new AccessError(words.onlyJson(file));
    const verifiedAt = dayOption(call, 'date', feed.timeZone);
    const verifiedBy = textOption(call, 'by');
    const missing = new Set([...ids, ...owners]);
    const marked: { collection: string; id: string }[] = [];
    const next: Record<string, unknown> = {};
    // The document as it is written stays as it is but for these two fields.
    for (const key of Object.keys(document)) {
      const list = document[key];
      next[key] =
        !isCollection(key) || !Array.isArray(list)
          ? list
          : list.map((record: unknown) => {
              if (!isObject(record)) return record;
              const id = String(record['id']);
              const owner = ownersOf(record, key).find((one) => owners.includes(String(one)));
              if (!ids.includes(id) && owner === undefined && !lists.includes(key)) return record;
              missing.delete(id);
              missing.delete(String(owner));
              marked.push({ collection: key, id });
              return { ...record, verifiedAt, ...(verifiedBy !== undefined && { verifiedBy }) };
            });
    }
    let kept: string | undefined;
    if (marked.length && options['write'] === true) kept = await documents.write(file, feedText(next));
    if (options['json'] === true)
      terminal.say(
        JSON.stringify(
          { marked, missing: [...missing], written: options['write'] === true, kept },
          undefined,
          2,
        ),
      );
    else {
      for (const { collection, id } of marked)
        if (isCollection(collection)) terminal.say(harmless(`${words.collections[collection]}  ${id}`));
      terminal.note(words.confirmed(marked.length, verifiedAt));
      if (missing.size) terminal.note(harmless(words.notThere([...missing].join(', '))));
      terminal.note(options['write'] === true && marked.length ? words.written(file, kept) : words.dryRun);
    }
    return missing.size ? exitCodes.found : exitCodes.ok;
  },
};
