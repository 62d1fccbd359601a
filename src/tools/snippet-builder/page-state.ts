/** What the page shows, as one value; everything a person can do makes a new one. */
import type { PageLanguage } from '../base/page-language.js';
import type { Choice, PreviewPage, Way, WidgetName } from './model/choice.js';
import type { LookName, Scheme } from './model/palette.js';
import type { SnippetContext } from './model/snippets.js';
import type { Weights } from './model/weights.js';
import type { FoundFacet } from './read-facets.js';
import type { PageTexts } from './texts.js';

/** What is wrong with what was typed. */
export type PageFault = 'feed' | 'folder' | 'link' | 'attribute' | 'colour';

export type FilterMode = 'free' | 'preset' | 'lock' | 'hide';

/** Where the data of the preview and of the filters come from. */
export type FeedState =
  | { readonly kind: 'none' | 'loading' | 'foreign' }
  | { readonly kind: 'ready'; readonly records: number }
  | { readonly kind: 'failed'; readonly code: string }
  | { readonly kind: 'copy'; readonly name: string };

/** What was typed and is not (yet) a value. */
export interface Draft {
  readonly typed: string;
  /** Told once the field is left. */
  readonly fault?: PageFault | undefined;
}

/** What the preview has loaded. */
export interface Measured {
  /** Names in our folder. */
  readonly own: readonly string[];
  readonly foreign: number;
}

export interface PageState {
  readonly language: PageLanguage;
  readonly choice: Choice;
  readonly isBroken: boolean;
  readonly drafts: Readonly<Record<string, Draft | undefined>>;
  readonly feed: FeedState;
  readonly facets: readonly FoundFacet[];
  readonly context: SnippetContext;
  readonly weights: Weights | undefined;
  readonly measured: Measured;
  /** What was just done, for everybody to read and hear. */
  readonly said: (texts: PageTexts) => string;
}

/** A field that is typed into: what it is called, and how a value gets into the choice. */
export interface Field {
  readonly id: string;
  readonly fault: PageFault;
  /** What the choice has now. */
  readonly value: string;
  /** Undefined for what is no value; an empty text takes the value away. */
  readonly put: (choice: Choice, value: string) => Choice | undefined;
}

/** What the templates may ask for. */
export interface PageActions {
  readonly type: (field: Field, typed: string, isDone: boolean) => void;
  readonly choose: (change: Partial<Choice>) => void;
  readonly chooseWidget: (widget: WidgetName) => void;
  readonly chooseWay: (way: Way) => void;
  readonly turnPage: (change: Partial<PreviewPage>) => void;
  readonly setFilter: (facet: string, mode: FilterMode, codes: readonly string[]) => void;
  readonly setColour: (name: LookName, scheme: Scheme, colour: string) => void;
  readonly dropColour: (name: LookName) => void;
  readonly mend: () => void;
  readonly openCopy: (file: File) => void;
  readonly copy: (text: string, id: string) => void;
  readonly reset: () => void;
}

export interface View {
  readonly state: PageState;
  readonly texts: PageTexts;
  readonly act: PageActions;
}
