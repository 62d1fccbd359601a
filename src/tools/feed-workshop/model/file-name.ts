/** What the files are called that people take home. */

/** `Angebote 2026.xlsx` becomes `Angebote-2026`; never empty, nothing a file system stumbles over. */
export const stemOf = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]{1,5}$/, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80) || 'feed';

export const feedFileName = (name: string): string => `${stemOf(name)}.json`;
