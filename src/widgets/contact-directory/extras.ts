// What stands around the first cards and comes right behind them: filters, tools, hours in words, what to say when nothing
// fits.
import { languageAliases, languageNameTable } from '../../language/language-name-table.js';
import { addLanguageNames } from '../../language/language-names.js';
import { extrasStyles } from '../base/extras-styles.js';
import * as templates from './extra-templates.js';
import { extraStyles } from './extra-styles.js';

export { Behaviour } from './behaviour.js';
export { createFilter, filtered } from './contact-filter.js';
export { describe } from './describe.js';
export { hoursWords } from './hours.js';
export { faultNotice } from '../../ui/fault-notice.js';

addLanguageNames(languageNameTable, languageAliases);

/** In the order in which they must be put on. */
export const styles = extrasStyles.concat(extraStyles);

export { templates };
