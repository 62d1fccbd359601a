/**
 * The page of the workshop: keeps its state, passes what people do to the bench and draws again. One file because every
 * act needs the state, the bench and the way back of the focus.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Finding } from '../../feed/finding.js';
import { fetchBytes } from '../../sources/fetch-bytes.js';
import { mappingName } from '../../sources/table/saved-mapping.js';
import type { TableMapping } from '../../sources/table/table-mapping.js';
import { now } from '../../sources/timing.js';
import type { InputFile } from './bench.js';
import { chooseSection } from './choose.js';
import { columnsSection } from './columns.js';
import { exampleFeed } from './example.js';
import { faultData, faultOf, WorkshopFault } from './fault.js';
import { findingsSection } from './findings.js';
import type { FieldEdit, Overview } from './model/desk.js';
import { openBench } from './open-bench.js';
import { FIRST_SHOWN, type Busy, type PageActions, type PageState, type View } from './page-state.js';
import { previewSection } from './preview.js';
import { mappingFile, readMapping } from './mapping-file.js';
import { MOST_BYTES, tooBig } from './read-file.js';
import { saveBlob } from './save-blob.js';
import { takeSection } from './take.js';
import { faultText, pageTexts, type PageLanguage } from './texts.js';

export interface Workshop {
  setLanguage(language: PageLanguage): void;
}

export interface WorkshopOptions {
  readonly language: PageLanguage;
  /** Absolute address of the worker's script. */
  readonly workerUrl: string;
  /** Loads the widgets that stand under an element. */
  readonly upgrade: (root: Element) => void;
}

const silent = (): string => '';

/** Puts the workshop into `root`. */
export function startWorkshop(
  root: HTMLElement,
  { language, workerUrl, upgrade }: WorkshopOptions,
): Workshop {
  let state: PageState = { language, shown: new Map(), tab: 'offers', said: silent };
  /** The feed as it was last taken from the bench, and how many changes were in it when it was last downloaded. */
  let feed: Blob | undefined;
  let saved: Overview | undefined;
  /** Changes of a worker that had to be ended. */
  let earlier: Overview['changes'] = [];
  let leaving = 0;

  const bench = openBench(workerUrl, (done, total) => {
    if (state.busy) set({ busy: { ...state.busy, done, total } });
  });

  const set = (change: Partial<PageState>): void => {
    state = { ...state, ...change };
    render(page({ state, texts: pageTexts[state.language], act }), root);
  };

  const isUnsaved = (): boolean => !!state.overview?.changes.length && saved !== state.overview;

  const focus = (selector: string): void => root.querySelector<HTMLElement>(selector)?.focus();

  const withEarlier = (overview: Overview): Overview => ({
    ...overview,
    changes: earlier.concat(overview.changes),
  });

  /** The widgets get an address of their own for every state of the feed; the one before is of no use any more. */
  const show = async (overview: Overview): Promise<void> => {
    feed = await bench.feed();
    const old = state.feedUrl;
    const feedUrl = URL.createObjectURL(feed);
    set({ overview: withEarlier(overview), feedUrl, form: undefined, fault: undefined });
    upgradeShown();
    if (old) setTimeout(() => URL.revokeObjectURL(old), 1000);
  };

  /** A worker that was ended has forgotten everything: it gets the last good state back. */
  const restore = async (last: Overview | undefined): Promise<void> => {
    if (!last || !feed) return;
    earlier = last.changes;
    const back = await bench.open({ name: last.name, data: feed }, false).catch(() => undefined);
    if (back) set({ overview: withEarlier(back), form: undefined });
  };

  /** Runs one piece of work at a time; what goes wrong is said, and what was there before stays. */
  const work = async (label: Busy['label'], task: () => Promise<void>): Promise<void> => {
    if (state.busy) return;
    const since = state.overview;
    set({ busy: { label }, fault: undefined, said: silent });
    try {
      await task();
      set({ busy: undefined });
    } catch (error) {
      const fault = faultData(faultOf(error));
      if (fault.code === 'too-long' || fault.code === 'stopped') await restore(since);
      set({ busy: undefined, fault });
      focus('#fault');
    }
  };

  const tabFor = ({ counts }: Overview): PageState['tab'] =>
    counts.offers ? 'offers' : counts.events ? 'events' : counts.contacts ? 'contacts' : 'offers';

  const take = async (overview: Overview): Promise<void> => {
    const isNew = !state.overview;
    await show(overview);
    if (isNew) set({ tab: tabFor(overview) });
    upgradeShown();
    focus(overview.tables ? '#columns' : '#findings');
  };

  const upgradeShown = (): void => {
    const panel = root.querySelector('#panel');
    if (panel) upgrade(panel);
  };

  /** Of two files dropped together, `liste.csv` and `liste.csv.mapping.json`, one says how the other is read. */
  const openAll = async (files: readonly InputFile[], onTop: boolean): Promise<void> => {
    let top = onTop;
    const mappingOf = ({ name }: InputFile): InputFile | undefined =>
      files.find((other) => other.name === mappingName(name));
    const tables = files.filter((file) => !files.some((other) => mappingOf(other) === file));
    for (const file of tables) {
      set({ busy: { label: (texts) => texts.reading(file.name) } });
      const mapping = mappingOf(file);
      await take(await bench.open(file, top, mapping && (await readMapping(mapping.data))));
      top = true;
    }
  };

  const remap = (mapping: TableMapping): void => {
    if (state.overview?.changes.length && !confirm(pageTexts[state.language].remapSure)) {
      set({});
      return;
    }
    const { activeElement } = document;
    void work(
      (texts) => texts.rechecking,
      async () => {
        await show(await bench.remap(mapping));
        set({ said: (texts) => texts.stepped(total(state.overview)) });
        if (activeElement?.id) focus(`#${activeElement.id}`);
      },
    );
  };

  /** After an edit the next finding of its kind is at hand. */
  const nextFinding = (code: string | undefined, at: number): void => {
    const group = code && root.querySelector(`[data-group="${code}"]`);
    const buttons = group ? group.querySelectorAll<HTMLElement>('button.open') : undefined;
    const next =
      buttons?.[Math.min(at, buttons.length - 1)] ??
      (group || undefined)?.querySelector<HTMLElement>('summary');
    (next ?? root.querySelector<HTMLElement>('#findings'))?.focus();
  };

  const placeOf = (
    index: number,
  ): { readonly code?: string; readonly at: number; readonly finding?: Finding } => {
    for (const { code, items } of state.overview?.groups ?? []) {
      const mendable = items.filter((item) => item.mendable);
      const at = mendable.findIndex((item) => item.index === index);
      if (at >= 0) return { code, at, finding: mendable[at]!.finding };
    }
    return { at: 0 };
  };

  const total = (overview: Overview | undefined): number =>
    (overview?.groups ?? []).reduce((sum, { items }) => sum + items.length, 0);

  const isLeft = ({ code, path }: Finding): boolean =>
    !!state.overview?.groups.some(
      (group) => group.code === code && group.items.some((item) => item.finding.path === path),
    );

  /** `finding`: what was to be mended. */
  const changed = (call: () => Promise<Overview>, after: () => void, finding?: Finding): Promise<void> =>
    work(
      (texts) => texts.rechecking,
      async () => {
        await show(await call());
        const left = total(state.overview);
        set({ said: (texts) => (finding && isLeft(finding) ? texts.unsolved : texts.solved(left)) });
        after();
      },
    );

  const stepped = (call: () => Promise<Overview>, selector: string): Promise<void> =>
    changed(call, () => {
      set({ said: (texts) => texts.stepped(total(state.overview)) });
      focus(selector);
    });

  const act: PageActions = {
    openFiles(list, onTop) {
      const files: InputFile[] = [];
      for (const file of list) files.push({ name: file.name, data: file });
      if (files.length) void work(silent, () => openAll(files, onTop));
    },

    openAddress(address) {
      void work(
        (texts) => texts.reading(address),
        async () => {
          const url = new URL(address, document.baseURI);
          if (url.origin !== new URL(document.baseURI).origin) throw new WorkshopFault('elsewhere');
          const { bytes, fault, status } = await fetchBytes(url.href, { most: MOST_BYTES });
          if (fault === 'too-big') throw faultOf(tooBig(), address);
          if (!bytes) throw new WorkshopFault('unreachable', String(status ?? fault));
          const name = decodeURIComponent(url.pathname.split('/').pop() ?? '');
          await openAll([{ name, data: new Blob([bytes as Uint8Array<ArrayBuffer>]) }], false);
        },
      );
    },

    openExample() {
      const today = new Date(now()).toISOString().slice(0, 10);
      const data = new Blob([JSON.stringify(exampleFeed(today))]);
      void work(silent, () => openAll([{ name: 'beispiel.json', data }], false));
    },

    restart() {
      if (isUnsaved() && !confirm(pageTexts[state.language].restartSure)) return;
      if (state.feedUrl) URL.revokeObjectURL(state.feedUrl);
      feed = undefined;
      earlier = [];
      set({
        overview: undefined,
        feedUrl: undefined,
        form: undefined,
        fault: undefined,
        shown: new Map(),
        said: silent,
      });
      focus('#choose');
    },

    stop: () => bench.stop('stopped'),

    toggleForm(index) {
      if (state.form?.index === index) {
        set({ form: undefined });
        return;
      }
      void bench.fields(index).then((fields) => {
        set({ form: { index, fields } });
        focus('form.mend :is(input, select, textarea)');
      });
    },

    edit(edits: readonly FieldEdit[]) {
      const { form } = state;
      const { code, at, finding } = placeOf(form?.index ?? -1);
      const json = edits.find(({ input, text }) => input === 'json' && text.trim() && !isJson(text));
      if (json && form) {
        set({ form: { ...form, fault: 'broken-json' } });
        return;
      }
      void changed(
        () => bench.edit(edits),
        () => nextFinding(code, at),
        finding,
      );
    },

    accept: () =>
      void changed(
        () => bench.accept(),
        () => focus('#findings'),
      ),

    showMore(code, first) {
      const shown = new Map(state.shown);
      shown.set(code, first + FIRST_SHOWN);
      set({ shown });
      focus(`[data-group="${code}"] li:nth-child(${first + 1}) button`);
    },

    remap,

    saveMapping() {
      const { tables } = state.overview ?? {};
      if (tables) saveBlob(mappingName(tables.file), mappingFile(tables.mapping));
    },

    loadMapping(file) {
      void readMapping(file).then(remap, (error: unknown) =>
        set({ fault: faultData(faultOf(error, file.name)) }),
      );
    },

    undo: () => void stepped(() => bench.undo(), '#undo:enabled, #redo:enabled'),
    redo: () => void stepped(() => bench.redo(), '#redo:enabled, #undo:enabled'),

    download() {
      const { overview } = state;
      if (!overview || !feed) return;
      saved = overview;
      saveBlob(overview.fileName, feed);
    },

    showTab(tab) {
      set({ tab });
      upgradeShown();
    },
  };

  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  addEventListener('beforeunload', (event) => {
    if (isUnsaved()) event.preventDefault();
  });
  for (const type of ['dragover', 'dragenter', 'dragleave', 'drop'] as const)
    addEventListener(type, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      leaving += type === 'dragenter' ? 1 : type === 'dragleave' ? -1 : 0;
      if (type === 'drop') leaving = 0;
      root.classList.toggle('over', leaving > 0);
      if (type === 'drop') act.openFiles(event.dataTransfer.files, !!state.overview);
    });
  set({});

  return {
    setLanguage: (next) => set({ language: next }),
  };
}

function busyBar({ state, texts, act }: View): TemplateResult {
  const { label, done, total } = state.busy!;
  const text = total ? texts.checking(done ?? 0, total) : label(texts);
  return html`<div class="busy">
    <progress
      aria-label=${label(texts) || texts.rechecking}
      max=${total ?? nothing}
      value=${done ?? nothing}
    ></progress>
    <span>${text}</span>
    <button type="button" @click=${act.stop}>${texts.stop}</button>
  </div>`;
}

function page(view: View): TemplateResult {
  const { state, texts } = view;
  return html`<h1>${texts.title}</h1>
    <p class="lead">${texts.lead}</p>
    <p class="aside">${texts.privacy}</p>
    ${chooseSection(view)}
    <p role="status" class="said">${state.said(texts)}</p>
    ${state.busy ? busyBar(view) : nothing}
    ${
      state.fault
        ? html`<div class="fault" role="alert" id="fault" tabindex="-1">
            <strong>${texts.faultHeading}.</strong> ${faultText(state.fault, state.language)}
          </div>`
        : nothing
    }
    ${state.overview?.tables ? columnsSection(view) : nothing}
    ${state.overview ? html`${findingsSection(view)} ${previewSection(view)} ${takeSection(view)}` : nothing}`;
}
