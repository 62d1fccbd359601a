/** The lines to paste, for each way of embedding: one file, so that it is seen at once that all ways say the same. */
import { escapeHtml } from '../../../exports/markup.js';
import { feedAddresses } from './addresses.js';
import { attributeNames, type Choice, type Way } from './choice.js';
import { lookProperties } from './palette.js';
import { fallbackOf, feedOf, folderOf, settings, type Place, type Setting } from './settings.js';

/** What each block of lines is, for the words above it. */
export type SnippetId =
  | 'element'
  | 'placeholder'
  | 'script'
  | 'import-map'
  | 'room'
  | 'look'
  | 'frame'
  | 'frame-link'
  | 'frame-look'
  | 'shortcode'
  | 'typo3-settings'
  | 'typo3-script'
  | 'head'
  | 'list'
  | 'selection'
  | 'import'
  | 'npm-element';

export interface Snippet {
  readonly id: SnippetId;
  readonly language: 'html' | 'css' | 'text' | 'sh' | 'js';
  readonly code: string;
}

export interface SnippetContext extends Place {
  /** Absolute address of the folder this page came from, for systems that live elsewhere. */
  readonly base?: string;
  /** Name of a script in our folder → its hash (`sha384-…`); undefined while it is not known. */
  readonly hashes?: Readonly<Record<string, string>> | undefined;
}

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;

const written = (list: readonly Setting[], prefix = ''): string =>
  list.map(([name, value]) => attribute(prefix + name, value)).join('');

const linkIn = (choice: Choice, place: Place): string => {
  const { href, text } = fallbackOf(choice, place);
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
};

export const elementName = ({ widget }: Choice): string => `mit-${widget}`;

const elementLine = (choice: Choice, place: Place): string =>
  `<${elementName(choice)}${attribute('feed', feedOf(choice, place))}${written(settings(choice))}>` +
  `${linkIn(choice, place)}</${elementName(choice)}>`;

const placeholderLine = (choice: Choice, place: Place): string =>
  `<div data-mit="${choice.widget}"${attribute('data-feed', feedOf(choice, place))}` +
  `${written(settings(choice), 'data-')}>${linkIn(choice, place)}</div>`;

const scriptLine = (choice: Choice, place: Place): string =>
  `<script type="module" src="${escapeHtml(folderOf(choice, place))}miteinander.js"></script>`;

/** JSON that may stand inside a script of a page. */
const inScript = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');

const importMap = (choice: Choice, { hashes = {}, ...place }: SnippetContext): Snippet | undefined => {
  const folder = folderOf(choice, place);
  const integrity: [string, string][] = [];
  for (const name of Object.keys(hashes).sort())
    if (name.endsWith('.js') && !name.startsWith('tools/')) integrity.push([folder + name, hashes[name]!]);
  if (!choice.isChecked || !integrity.length) return undefined;
  return {
    id: 'import-map',
    language: 'html',
    code: `<script type="importmap">\n${inScript({ integrity: Object.fromEntries(integrity) })}\n</script>`,
  };
};

/** The height that is kept until the widget is there; a short list needs less. */
const height = ({ attributes }: Choice): string =>
  attributes['view'] === 'next' ? 'min-height: 20em;' : 'min-height: 100vh;';

const lookRule = (choice: Choice, selector: string): string => {
  const properties = lookProperties(choice.look);
  if (!properties.length) return '';
  return `${selector} {\n${properties.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;
};

const css = (id: SnippetId, code: string): readonly Snippet[] =>
  code ? [{ id, language: 'css', code }] : [];

const roomOf = (choice: Choice, way: 'element' | 'placeholder'): readonly Snippet[] => {
  const name = elementName(choice);
  return css(
    'room',
    way === 'element'
      ? `${name} { display: block; }\n${name}:not(:defined) { ${height(choice)} }`
      : `[data-mit] { ${height(choice)} }`,
  );
};

/** Readable, and still one value of a query: what means something there or in HTML is encoded. */
const inQuery = (value: string): string =>
  encodeURIComponent(value)
    .replace(/%(2F|3A|2C|40)/g, (code) => decodeURIComponent(code))
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** From frame.html a file beside it is called by its name. */
const feedFromFrame = (choice: Choice, place: Place): string => {
  const folder = folderOf(choice, place);
  return feedAddresses(feedOf(choice, place))
    .map((one) =>
      one.startsWith(folder) && /^[\w-][^:]*$/.test(one.slice(folder.length))
        ? one.slice(folder.length)
        : one,
    )
    .join(' ');
};

/** In a frame there is one widget only, and nobody who would read structured data. */
const notInFrames = ['group', 'json-ld'];

export const frameAddress = (choice: Choice, place: Place): string => {
  const pairs: Setting[] = [
    ['widget', choice.widget],
    ['feed', feedFromFrame(choice, place)],
    ...settings(choice).filter(([name]) => !notInFrames.includes(name)),
  ];
  const isList = (name: string): boolean => /^(preset|lock|hide)-/.test(name);
  const query = pairs.map(
    ([name, value = 'true']) => `${name}=${inQuery(isList(name) ? value.replaceAll(', ', ',') : value)}`,
  );
  return `${folderOf(choice, place)}frame.html?${query.join('&')}`;
};

const wholeAddress = (address: string, { base }: SnippetContext): string =>
  base === undefined ? address : new URL(address, base).href;

/** Titles of frames, by what the guides call it. */
const frameTitles: Readonly<Record<Choice['widget'], string>> = {
  'offer-finder': 'Angebote suchen',
  'event-calendar': 'Termine',
  'contact-directory': 'Ansprechpartner',
};

const frameLines = (choice: Choice, place: Place): string =>
  `<iframe src="${escapeHtml(frameAddress(choice, place))}" ` +
  `title="${escapeHtml(choice.attributes['heading'] ?? frameTitles[choice.widget])}" ` +
  `width="100%" height="800" allow="clipboard-write"></iframe>\n` +
  `<script src="${escapeHtml(folderOf(choice, place))}frame.js" defer></script>`;

/** Brackets would end a shortcode: WordPress and browsers read them as these entities. */
const inShortcode = (value: string): string =>
  escapeHtml(value).replaceAll('[', '&#91;').replaceAll(']', '&#93;');

const shortcode = (choice: Choice, place: Place): string => {
  const own = settings(choice).map(([name, value]) => ` ${name}="${inShortcode(value ?? 'true')}"`);
  const opening = `[miteinander widget="${choice.widget}" feed="${inShortcode(feedOf(choice, place))}"${own.join('')}]`;
  if (!choice.link) return opening;
  const link = linkIn(choice, place).replaceAll('[', '&#91;').replaceAll(']', '&#93;');
  return `${opening}${link}[/miteinander]`;
};

/** The extension's field: one attribute a line. */
const typo3Settings = (choice: Choice): string =>
  settings(choice)
    .map(([name, value]) => (value === undefined ? name : `${name}: ${value}`))
    .join('\n');

/** A word for a shell: plain ones stay readable, in all others nothing means anything. */
export const inShell = (word: string): string =>
  /^[\w./:@%+=,-]+$/.test(word) && !word.startsWith('-')
    ? word
    : /^[\w ./:@%+=,&?#;()äöüÄÖÜß-]+$/.test(word) && !word.startsWith('-')
      ? `"${word}"`
      : `'${word.replaceAll("'", "'\\''")}'`;

/** The pages on which the guides have the widgets. */
const examplePages: Readonly<Record<Choice['widget'], string>> = {
  'offer-finder': '/angebote',
  'event-calendar': '/termine',
  'contact-directory': '/kontakte',
};

/** The command reads one feed: of several the first, until they are merged. */
const fallbackLines = (choice: Choice, place: Place): readonly Snippet[] => {
  const feed = inShell(fileOf(feedAddresses(feedOf(choice, place))[0]!));
  const language = choice.language && choice.language !== 'de' ? ` --in ${choice.language}` : '';
  const command = (options: string): string =>
    `npx miteinander fallback ${feed} ${options}${language} --write`;
  const selection = { ...choice.preset, ...choice.lock };
  const filters = Object.keys(selection).map(
    (facet) => `${facet}=${selection[facet]!.map(encodeURIComponent).join(',')}`,
  );
  const list = command(`--out fallback --page ${examplePages[choice.widget]}`);
  return [
    { id: 'list', language: 'sh', code: list },
    ...(filters.length
      ? [
          {
            id: 'selection',
            language: 'sh',
            code: command(`--filter ${inShell(`auswahl=${filters.join('&')}`)}`),
          } as const,
        ]
      : []),
  ];
};

/** On the machine of who runs the command a path of the website is nothing; the file's own name may be. */
const fileOf = (feed: string): string =>
  /^(https?|webcal):/i.test(feed)
    ? feed
    : feed
        .replace(/[?#].*$/, '')
        .split('/')
        .pop() || feed;

const part = (id: SnippetId, code: string, language: Snippet['language'] = 'html'): Snippet => ({
  id,
  language,
  code,
});

const isSnippet = (one: Snippet | undefined): one is Snippet => one !== undefined;

/** The blocks of one way, in the order in which they are used. */
export const snippets = (choice: Choice, way: Way, context: SnippetContext): readonly Snippet[] => {
  const map = [importMap(choice, context)].filter(isSnippet);
  const inPlaceholder = (): readonly Snippet[] => [
    part('placeholder', placeholderLine(choice, context)),
    ...roomOf(choice, 'placeholder'),
    ...css('look', lookRule(choice, '[data-mit]')),
  ];
  const name = elementName(choice);
  switch (way) {
    case 'placeholder':
      return [
        ...map,
        part('placeholder', `${placeholderLine(choice, context)}\n${scriptLine(choice, context)}`),
        ...inPlaceholder().slice(1),
      ];
    case 'element':
      return [
        ...map,
        part('element', `${elementLine(choice, context)}\n${scriptLine(choice, context)}`),
        ...roomOf(choice, 'element'),
        ...css('look', lookRule(choice, name)),
      ];
    case 'frame':
      return [part('frame', frameLines(choice, context)), ...css('frame-look', lookRule(choice, name))];
    case 'wordpress':
      return [
        part('shortcode', shortcode(choice, context), 'text'),
        ...css('look', lookRule(choice, '[data-mit]')),
      ];
    case 'typo3': {
      const lines = typo3Settings(choice);
      return [
        ...(lines ? [part('typo3-settings', lines, 'text')] : []),
        part(
          'typo3-script',
          `page.headerData.4711 = TEXT\npage.headerData.4711.value = ${scriptLine(choice, context)}`,
          'text',
        ),
        ...inPlaceholder(),
      ];
    }
    case 'joomla':
      return [...map, part('script', scriptLine(choice, context)), ...inPlaceholder()];
    case 'contao':
      return [...map, part('head', scriptLine(choice, context)), ...inPlaceholder()];
    case 'wix':
      return [
        part('frame-link', wholeAddress(frameAddress(choice, context), context), 'text'),
        ...css('frame-look', lookRule(choice, name)),
      ];
    case 'fallback':
      return fallbackLines(choice, context);
    case 'npm':
      return [
        part('import', `import 'miteinander/${choice.widget}';`, 'js'),
        part('npm-element', elementLine(choice, context)),
        ...css('look', lookRule(choice, name)),
      ];
  }
};

/** Attributes of the widget that a frame leaves out although they are chosen. */
export const lostInFrame = ({ attributes, widget }: Choice): readonly string[] =>
  attributeNames(widget).filter((name) => notInFrames.includes(name) && attributes[name] !== undefined);
