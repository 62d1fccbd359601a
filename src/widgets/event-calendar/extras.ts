// What stands around the first dates and comes right behind them: filters, tools, days, the month, and what to say when
// nothing fits.
import { addLanguageNames } from '../../language/language-names.js';
import { languageAliases, languageNameTable } from '../../language/language-name-table.js';
import { extrasStyles } from '../base/extras-styles.js';
import * as templates from './extra-templates.js';
import { extraStyles } from './extra-styles.js';

export { Behaviour } from './behaviour.js';
export { createFilter, filtered } from './event-filter.js';
export { describe } from './describe.js';
export { faultNotice } from '../../ui/fault-notice.js';

addLanguageNames(languageNameTable, languageAliases);

/** In the order in which they must be put on. */
export const styles = extrasStyles.concat(extraStyles);

export { templates };
