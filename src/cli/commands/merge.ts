// `miteinander merge`: the feeds of many towns and clubs as the one of the county, with a report of what was decided.
import { joinFeeds } from '../../sources/join-feeds.js';
import { exitCodes, textOption, type Command } from '../command.js';
import { readFeed } from '../read-feed.js';
import { harmless } from '../terminal.js';
import { feedText } from '../feed-text.js';

export const merge: Command = {
  name: 'merge',
  atLeast: 1,
  options: { out: { type: 'string' }, write: { type: 'boolean' } },
  async run(call) {
    const { options, terminal, words, documents } = call;
    const parts = [];
    for (const from of call.files) parts.push({ from, feed: (await readFeed(from, call)).feed });
    const { feed, conflicts, twins } = joinFeeds(parts);
    const out = textOption(call, 'out');
    if (options['json'] === true)
      terminal.say(JSON.stringify({ conflicts, twins, ...(out === undefined && { feed }) }, undefined, 2));
    else if (out === undefined) terminal.put(feedText(feed));
    const say = (line: string): void => {
      if (options['json'] !== true) terminal.note(harmless(line));
    };
    for (const { collection, id, title, kept, dropped, rule, fields } of conflicts) {
      say(`${words.collections[collection]} ${id} – ${title}`);
      say(
        `  ${words.conflict(kept, dropped.join(', '), rule)}; ${fields.length ? words.differs(fields.join(', ')) : words.sameFields}`,
      );
    }
    for (const { collection, title, records } of twins) {
      say(`${words.collections[collection]} – ${title}`);
      say(`  ${words.twins(records.map(({ id, from }) => `${id} (${from})`).join(', '))}`);
    }
    if (conflicts.length) say(words.conflicts(conflicts.length));
    if (twins.length) say(words.twinsFound(twins.length));
    if (out !== undefined) {
      if (options['write'] === true) say(words.written(out, await documents.write(out, feedText(feed))));
      else say(words.dryRun);
    }
    return exitCodes.ok;
  },
};
