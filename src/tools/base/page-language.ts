/** The languages of the pages for people who keep or embed a feed. */
export type PageLanguage = 'de' | 'en';

export const pageLanguages: readonly PageLanguage[] = ['de', 'en'];

/** By the languages a browser asks for; who wants something else gets English. */
export const pageLanguageOf = (wanted: string): PageLanguage => (/^de\b/i.test(wanted) ? 'de' : 'en');
