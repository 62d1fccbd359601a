// Countries as other systems write them, as ISO 3166 has them.

const names: ReadonlyMap<string, string> = new Map([
  ['deutschland', 'DE'],
  ['germany', 'DE'],
  ['deu', 'DE'],
  ['österreich', 'AT'],
  ['austria', 'AT'],
  ['aut', 'AT'],
  ['schweiz', 'CH'],
  ['switzerland', 'CH'],
  ['che', 'CH'],
  ['usa', 'US'],
  ['united states', 'US'],
  ['canada', 'CA'],
  ['france', 'FR'],
  ['frankreich', 'FR'],
  ['italy', 'IT'],
  ['uk', 'GB'],
  ['united kingdom', 'GB'],
  ['gbr', 'GB'],
]);

/** Undefined for a name nobody here knows. */
export function countryCode(text: string): string | undefined {
  const name = text.trim().slice(0, 60);
  return names.get(name.toLowerCase()) ?? (/^[a-z]{2}$/i.test(name) ? name.toUpperCase() : undefined);
}
