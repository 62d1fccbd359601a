// `miteinander translate-status`: for each language of a feed what has it, and what is missing where.
import { translationStatus } from '../../exports/report/translation-status.js';
import { exitCodes, type Command } from '../command.js';
import { readFeed } from '../read-feed.js';
import { harmless } from '../terminal.js';

const shown = 20;

export const translateStatus: Command = {
  name: 'translate-status',
  atLeast: 1,
  atMost: 1,
  options: { to: { type: 'string', multiple: true }, all: { type: 'boolean' } },
  async run(call) {
    const { options, terminal, words } = call;
    const { feed } = await readFeed(call.files[0]!, call);
    const asked = options['to'] as readonly string[] | undefined;
    const status = translationStatus(feed, asked);
    const isMissing = status.some(({ missing }) => missing.length);
    if (options['json'] === true) terminal.say(JSON.stringify(status, undefined, 2));
    else
      for (const { language, translated, texts, complete, records, machine, missing } of status) {
        terminal.say(
          terminal.tone('bold', harmless(words.translations(language, translated, texts, complete, records))),
        );
        if (machine) terminal.say(`  ${words.machine(machine)}`);
        const listed = options['all'] === true ? missing : missing.slice(0, shown);
        for (const { collection, id, title, fields } of listed)
          terminal.say(harmless(`  ${words.collections[collection]} ${id} – ${title}: ${fields.join(', ')}`));
        if (missing.length > listed.length) terminal.say(`  ${words.moreOf(missing.length - listed.length)}`);
      }
    return isMissing ? exitCodes.found : exitCodes.ok;
  },
};
