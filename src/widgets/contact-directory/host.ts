// What the parts that are loaded behind the first cards may see and change of the directory.
import type { ListHost } from '../base/list-host.js';
import type { DirectoryModel } from './model.js';
import type { DirectoryQuery } from './query.js';

export interface DirectoryHost extends ListHost<DirectoryQuery> {
  readonly model: DirectoryModel | undefined;
  readonly locked: Readonly<Record<string, readonly string[]>>;
  readonly hiddenFacets: readonly string[];
  readonly mapUrl: string;
}
