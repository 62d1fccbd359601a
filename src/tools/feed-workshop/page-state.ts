/** What the page shows, as one value; everything a person can do makes a new one. */
import type { FaultCode, FaultData } from './fault.js';
import type { FieldEdit, Overview } from './model/desk.js';
import type { FormField } from './model/form-fields.js';
import type { FindingCode } from '../../feed/finding.js';
import type { TableMapping } from '../../sources/table/table-mapping.js';
import type { PageLanguage, PageTexts } from './texts.js';

export type TabName = 'offers' | 'events' | 'contacts';

/** Work that is going on. */
export interface Busy {
  readonly label: (texts: PageTexts) => string;
  readonly done?: number;
  readonly total?: number;
}

/** The form of one finding. */
export interface OpenForm {
  readonly index: number;
  readonly fields: readonly FormField[];
  readonly fault?: FaultCode;
}

export interface PageState {
  readonly language: PageLanguage;
  readonly busy?: Busy | undefined;
  readonly fault?: FaultData | undefined;
  readonly overview?: Overview | undefined;
  readonly form?: OpenForm | undefined;
  /** Findings shown of each kind. */
  readonly shown: ReadonlyMap<FindingCode, number>;
  readonly tab: TabName;
  /** Address of the feed inside the page. */
  readonly feedUrl?: string | undefined;
  /** What was just done, for everybody to read and hear. */
  readonly said: (texts: PageTexts) => string;
}

/** What the templates may ask for. */
export interface PageActions {
  readonly openFiles: (files: Iterable<File>, onTop: boolean) => void;
  readonly openAddress: (address: string) => void;
  readonly openExample: () => void;
  readonly restart: () => void;
  readonly stop: () => void;
  readonly toggleForm: (index: number) => void;
  readonly edit: (edits: readonly FieldEdit[]) => void;
  readonly accept: () => void;
  readonly showMore: (code: FindingCode, first: number) => void;
  /** Reads the last file again, its columns as told. */
  readonly remap: (mapping: TableMapping) => void;
  readonly saveMapping: () => void;
  readonly loadMapping: (file: File) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly download: () => void;
  readonly showTab: (tab: TabName) => void;
}

export interface View {
  readonly state: PageState;
  readonly texts: PageTexts;
  readonly act: PageActions;
}

export const FIRST_SHOWN = 20;
