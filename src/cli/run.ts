// The frame of the tool: which command, with which options, in which language; and what a failure is worth.
import { parseArgs } from 'node:util';
import {
  AccessError,
  exitCodes,
  UsageError,
  type Command,
  type ExitCode,
  type OptionValues,
} from './command.js';
import { confirm } from './commands/confirm.js';
import { fallback } from './commands/fallback.js';
import { importFile } from './commands/import.js';
import { merge } from './commands/merge.js';
import { report } from './commands/report.js';
import { template } from './commands/template.js';
import { translateStatus } from './commands/translate-status.js';
import { validate } from './commands/validate.js';
import { createDocuments, type Documents } from './documents.js';
import { createTerminal, harmless, type Stream } from './terminal.js';
import { languageOf, words as allWords, type ToolLanguage } from './words.js';

export const commands: readonly Command[] = [
  validate,
  importFile,
  template,
  report,
  merge,
  confirm,
  translateStatus,
  fallback,
];

export interface Surroundings {
  readonly out: Stream;
  readonly error: Stream;
  readonly input: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Epoch ms. */
  readonly now: number;
  readonly version: string;
  readonly documents?: Documents;
}

const common = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** The language asked for anywhere in the call, since even its mistakes are told in it. */
const languageIn = (args: readonly string[], env: Surroundings['env']): ToolLanguage => {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at < 0 ? undefined : args[at]!.includes('=') ? args[at]!.split('=')[1] : args[at + 1];
  return asked === 'de' || asked === 'en' ? asked : languageOf(env);
};

/** Runs one call, `args` without node and script. Never rejects. */
export const run = async (args: readonly string[], surroundings: Surroundings): Promise<ExitCode> => {
  const { out, error, env, input, now, version } = surroundings;
  const language = languageIn(args, env);
  const words = allWords[language];
  const terminal = createTerminal(out, error, env);
  const name = args.find((arg) => !arg.startsWith('-'));
  const command = commands.find((one) => one.name === name);
  const wrong = (message: string): ExitCode => {
    terminal.note(harmless(message));
    terminal.note(words.seeHelp(command?.name));
    return exitCodes.usage;
  };
  try {
    if (!command) {
      if (args.includes('--version')) terminal.say(version);
      else if (!args.length || args.includes('--help') || args.includes('-h') || name === 'help')
        terminal.say(words.help);
      else return wrong(name === undefined ? words.badOption(args.join(' ')) : words.unknownCommand(name));
      return exitCodes.ok;
    }
    const rest = args.slice();
    rest.splice(args.indexOf(command.name), 1);
    let parsed: { values: OptionValues; positionals: readonly string[] };
    try {
      parsed = parseArgs({ args: rest, options: { ...command.options, ...common }, allowPositionals: true });
    } catch (fault) {
      return wrong(words.badOption((fault as Error).message));
    }
    const { values: options, positionals: files } = parsed;
    if (options['help'] === true) {
      terminal.say(words.commandHelp[command.name]);
      return exitCodes.ok;
    }
    if (options['lang'] !== undefined && options['lang'] !== language)
      return wrong(words.notOneOf('lang', String(options['lang']), ['de', 'en']));
    if (files.length < command.atLeast) return wrong(words.tooFew(command.name));
    if (files.length > (command.atMost ?? Infinity)) return wrong(words.tooMany(command.name));
    const documents = surroundings.documents ?? createDocuments(words, input);
    return await command.run({ files, options, language, words, terminal, documents, now });
  } catch (fault) {
    if (fault instanceof UsageError) return wrong(fault.message);
    terminal.note(
      harmless(
        fault instanceof AccessError
          ? fault.message
          : words.internal((fault as Error).stack ?? String(fault)),
      ),
    );
    return fault instanceof AccessError ? exitCodes.unreadable : exitCodes.internal;
  } finally {
    terminal.done();
  }
};
