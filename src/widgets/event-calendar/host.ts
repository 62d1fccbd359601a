// What the parts that are loaded behind the first dates may see and change of the calendar.
import type { ActiveFilter, FilterView } from '../base/filter-view.js';
import type { ListHost } from '../base/list-host.js';
import type { CalendarModel } from './model.js';
import type { CalendarForm, CalendarQuery } from './query.js';
import type { Fits } from './view.js';

export interface CalendarHost extends ListHost<CalendarQuery> {
  readonly model: CalendarModel | undefined;
  readonly form: CalendarForm;
  readonly locked: Readonly<Record<string, readonly string[]>>;
  readonly hiddenFacets: readonly string[];
  readonly mapUrl: string;
  readonly weekNumbers: boolean;
  /** What words and filters leave; undefined until everything for it has come. */
  readonly filtered: Filtered | undefined;
}

/** What words and filters leave. */
export interface Filtered {
  readonly fits: Fits;
  /** Dates that fit in the days of a month or programme; of a list the list itself knows. */
  readonly count: number | undefined;
  readonly filters: FilterView | undefined;
  /** A text with the searched words marked. */
  readonly show: ((text: string) => unknown) | undefined;
  /** Events that say nothing about what was asked. */
  readonly unstated: number;
  readonly dropped: readonly string[];
  readonly nearest: (() => string | undefined) | undefined;
}

export type { ActiveFilter };
