/** Generated from src/feed/schema by scripts/generate-shape.ts, which explains the table. Do not edit. */
export const kinds: readonly string[] = ['version', 'url', 'email', 'moment', 'language', 'zone', 'ags', 'country', 'ars', 'time', 'date', 'level', 'currency', 'duration'];
