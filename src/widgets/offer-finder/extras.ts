// What stands around the first cards and comes right behind them: filters, tools, what to say when nothing fits.
import { languageAliases, languageNameTable } from '../../language/language-name-table.js';
import * as templates from './filter-templates.js';
import { addLanguageNames } from '../../language/language-names.js';

export { Behaviour } from './behaviour.js';
export { extrasStyles as styles } from '../base/extras-styles.js';
export { createFilter, filterView } from './offer-filter.js';
export { faultNotice } from '../../ui/fault-notice.js';

addLanguageNames(languageNameTable, languageAliases);

export { templates };
