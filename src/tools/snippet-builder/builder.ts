/**
 * The page of the snippet builder: keeps its state, passes what people do to it and draws again. One file because every
 * act needs the state, the preview and the address.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import { fetchBytes } from '../../sources/fetch-bytes.js';
import { now } from '../../sources/timing.js';
import { copyText } from '../base/copy-text.js';
import type { PageLanguage } from '../base/page-language.js';
import { onHash, readHash, writeHash } from '../base/url-hash.js';
import { chooseSection } from './choose.js';
import { factsSection } from './facts.js';
import { exampleAddress, followFeed, ownAddresses } from './follow-feed.js';
import { foreignOrigins } from './model/addresses.js';
import { defaultChoice, withWidget, type Choice } from './model/choice.js';
import { fromHash, toHash } from './model/codec.js';
import { lookNames, mendLook, withColour, withoutColour, type Look } from './model/palette.js';
import { readWeights } from './model/weights.js';
import { moreSection } from './more.js';
import type { FeedState, PageActions, PageState, View } from './page-state.js';
import { pasteSection } from './paste.js';
import { previewSection, startPreview, type Preview } from './preview.js';
import { readFacets } from './read-facets.js';
import { pageTexts } from './texts.js';

export interface Builder {
  setLanguage(language: PageLanguage): void;
}

const silent = (): string => '';

const MOST_BYTES = 1_000_000;

/** Plain JSON of the folder; undefined when it is not there. */
async function readJson(url: string): Promise<unknown> {
  const { bytes } = await fetchBytes(url, { most: MOST_BYTES });
  try {
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as unknown);
  } catch {
    return undefined;
  }
}

const isHashes = (json: unknown): json is Readonly<Record<string, string>> =>
  typeof json === 'object' &&
  json !== null &&
  Object.values(json).every((hash) => typeof hash === 'string' && /^sha\d+-[\w+/=]+$/.test(hash));

/** How the snippets name the folder this page came from. */
const ownFolder = (folder: string): string => {
  const { protocol, pathname } = new URL(folder);
  return /^https?:$/.test(protocol) ? pathname : '/miteinander/';
};

/** `folder`: absolute address of the folder with our files. */
export function startBuilder(root: HTMLElement, language: PageLanguage, folder: string): Builder {
  const today = new Date(now()).toISOString().slice(0, 10);
  const example = exampleAddress(today);
  let copy: { readonly name: string; readonly url: string } | undefined;

  const first = fromHash(readHash());
  let state: PageState = {
    language,
    choice: first.choice,
    isBroken: first.isBroken,
    drafts: {},
    feed: { kind: 'none' },
    facets: [],
    context: { folder: ownFolder(folder), base: folder },
    weights: undefined,
    measured: { own: [], foreign: 0 },
    said: silent,
  };
  /** What the preview shows, and what is followed for the filters. */
  let shownFeed = example;
  let followed = '';
  let leave: (() => void) | undefined;
  let facetsFor = 0;
  /** What a field held before somebody began to type: half of an address may be one, too. */
  const origins = new Map<string, string>();
  let preview: Preview | undefined = undefined;
  let later: ReturnType<typeof setTimeout> | undefined;

  const draw = (): void => {
    render(page({ state, texts: pageTexts[state.language], act }), root);
    preview?.show(state.choice, shownFeed, state.context);
  };

  const set = (change: Partial<PageState>): void => {
    state = { ...state, ...change };
    draw();
  };

  /** The address follows a moment later: browsers count how often it changes. */
  const setChoice = (choice: Choice, change: Partial<PageState> = {}): void => {
    const isOther = choice.feed !== state.choice.feed || choice.widget !== state.choice.widget;
    set({ isBroken: false, said: silent, ...change, choice });
    clearTimeout(later);
    later = setTimeout(() => writeHash(toHash(state.choice)), 150);
    if (isOther) follow();
  };

  const recordsOf = (feed: Parameters<typeof readFacets>[0]): number => {
    switch (state.choice.widget) {
      case 'offer-finder':
        return feed.offers.length;
      case 'event-calendar':
        return feed.events.length;
      case 'contact-directory':
        return feed.contacts.length;
    }
  };

  /** Follows what the preview shows; `told` is what to say of it when it is not the named data. */
  const read = (urls: readonly string[], told?: FeedState): void => {
    const key = urls.join(' ');
    leave?.();
    followed = key;
    leave = followFeed(urls, (found) => {
      if (followed !== key) return;
      if (found.kind === 'loading') {
        set({ feed: told ?? { kind: 'loading' } });
        return;
      }
      if (found.kind === 'failed') {
        showExample({ kind: 'failed', code: found.code });
        return;
      }
      shownFeed = key;
      set({ feed: told ?? { kind: 'ready', records: recordsOf(found.feed) } });
      const { facets, facetValues: values } = pageTexts[state.language];
      const asked = ++facetsFor;
      void readFacets(found.feed, state.choice.widget, state.language, now(), { facets, values }).then(
        (list) => {
          if (asked === facetsFor) set({ facets: list });
        },
      );
    });
  };

  const showExample = (told: FeedState): void => {
    shownFeed = example;
    read([example], told);
  };

  const follow = (): void => {
    if (copy) {
      shownFeed = copy.url;
      read([copy.url], { kind: 'copy', name: copy.name });
      return;
    }
    const urls = ownAddresses(state.choice.feed, folder);
    if (!urls) showExample({ kind: 'foreign' });
    else if (urls.length) read(urls);
    else showExample({ kind: 'none' });
  };

  const namesOf = (look: Look): string =>
    lookNames
      .filter((name) => look[name] !== state.choice.look[name])
      .map((name) => pageTexts[state.language].colours[name])
      .join(', ');

  const dropCopy = (): void => {
    if (copy) URL.revokeObjectURL(copy.url);
    copy = undefined;
  };

  const act: PageActions = {
    type(field, typed, isDone) {
      const value = typed.trim();
      if (!origins.has(field.id)) origins.set(field.id, field.value);
      const typedChoice = field.put(state.choice, value);
      const choice = typedChoice ?? field.put(state.choice, origins.get(field.id)!);
      const isKept = !typedChoice || (!isDone && typed !== value);
      const drafts = {
        ...state.drafts,
        [field.id]: isKept ? { typed, fault: isDone ? field.fault : undefined } : undefined,
      };
      if (isDone) origins.delete(field.id);
      if (choice && field.id === 'feed' && choice.feed !== state.choice.feed) dropCopy();
      if (choice) setChoice(choice, { drafts });
      else set({ drafts });
    },

    choose: (change) => setChoice({ ...state.choice, ...change }),
    chooseWidget: (widget) => setChoice(withWidget(state.choice, widget), { facets: [] }),
    chooseWay: (way) => setChoice({ ...state.choice, way }),
    turnPage: (change) => setChoice({ ...state.choice, page: { ...state.choice.page, ...change } }),

    setFilter(facet, mode, codes) {
      const { choice } = state;
      const preset = { ...choice.preset };
      const lock = { ...choice.lock };
      delete preset[facet];
      delete lock[facet];
      if (codes.length && mode === 'preset') preset[facet] = codes;
      if (codes.length && mode === 'lock') lock[facet] = codes;
      const hide = choice.hide.filter((one) => one !== facet);
      setChoice({ ...choice, preset, lock, hide: mode === 'hide' ? [...hide, facet] : hide });
    },

    setColour(name, scheme, colour) {
      const drafts = { ...state.drafts, [`look-${name}-${scheme}`]: undefined };
      const look = withColour(state.choice.look, name, scheme, colour);
      setChoice({ ...state.choice, look }, { drafts });
    },

    dropColour(name) {
      const look = withoutColour(state.choice.look, name);
      const drafts = {
        ...state.drafts,
        [`look-${name}-light`]: undefined,
        [`look-${name}-dark`]: undefined,
      };
      setChoice({ ...state.choice, look }, { drafts });
      root.querySelector<HTMLElement>(`#look-${name}-light`)?.focus();
    },

    mend() {
      const look = mendLook(state.choice.look);
      const names = namesOf(look);
      setChoice({ ...state.choice, look }, { said: (texts) => texts.mended(names) });
      root.querySelector<HTMLElement>('#look-accent-light')?.focus();
    },

    openCopy(file) {
      dropCopy();
      copy = { name: file.name, url: URL.createObjectURL(file) };
      follow();
    },

    copy(text, id) {
      const source = root.querySelector(`#${id}`);
      // The same word once more is heard only when it was gone.
      set({ said: silent });
      void copyText(text, source).then((isCopied) =>
        set({ said: (texts) => (isCopied ? texts.copied : texts.selected) }),
      );
    },

    reset() {
      const hadCopy = copy !== undefined;
      dropCopy();
      setChoice(defaultChoice, { drafts: {}, said: (texts) => texts.resetDone });
      if (hadCopy) follow();
      root.querySelector<HTMLElement>('#choose')?.focus();
    },
  };

  draw();
  preview = startPreview(root.querySelector<HTMLIFrameElement>('#preview-frame')!, folder, (measured) =>
    set({ measured }),
  );
  follow();
  onHash((hash) => {
    const { choice, isBroken } = fromHash(hash);
    set({ choice, isBroken, drafts: {} });
    follow();
  });
  void readJson(new URL('integrity.json', folder).href).then((hashes) => {
    if (isHashes(hashes)) set({ context: { ...state.context, hashes } });
  });
  void readJson(new URL('weights.json', folder).href).then((json) => set({ weights: readWeights(json) }));

  return {
    setLanguage(next) {
      set({ language: next });
      follow();
    },
  };
}

function page(view: View): TemplateResult {
  const { state, texts, act } = view;
  const own = new URL(state.context.base ?? '', document.baseURI).origin;
  const script = foreignOrigins([state.choice.folder]).find((origin) => origin !== own);
  return html`<h1>${texts.title}</h1>
    <p class="lead">${texts.lead}</p>
    <p class="aside">${texts.privacy}</p>
    <p role="status" class="said">${state.said(texts)}</p>
    ${state.isBroken ? html`<p class="fault" role="alert" id="broken">${texts.broken}</p>` : nothing}
    <div class="desk">
      <div class="choices">
        ${chooseSection(view)} ${moreSection(view)}
        <p><button type="button" id="reset" @click=${act.reset}>${texts.reset}</button></p>
      </div>
      <div class="result">
        ${
          script
            ? html`<p class="fault" id="foreign-script">
                ${texts.foreignScript(script.replace(/^https?:\/\//, ''))}
              </p>`
            : nothing
        }
        ${pasteSection(view)} ${previewSection(view)}
      </div>
    </div>
    ${factsSection(view)}`;
}
