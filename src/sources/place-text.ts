// A place that other systems write in one line, as name and address.

type Json = Record<string, unknown>;

const town = /^(?:D[ -]{1,3})?(\d{5})\s+(\D.{0,80})$/;
const street = /^\D.{1,80}\s\d{1,4}\s?[a-z]?(?:\s?[-/]\s?\d{1,4}\s?[a-z]?)?$/i;
const nation = /^(deutschland|germany|de)$/i;

/** `Treff am Markt, Markt 1, 50000 Muster` as name and address; what is no address stays in the name. */
export function readPlace(location: string): Json {
  const parts = location
    .split(/,|\n/)
    .map((part) => part.trim())
    .filter(Boolean);
  const found: Record<string, string> = {};
  const names: string[] = [];
  let nextIsTown = false;
  for (const part of parts) {
    const match = town.exec(part);
    if (match && !found['postcode']) {
      found['postcode'] = match[1]!;
      found['city'] = match[2]!.trim();
    } else if (/^\d{5}$/.test(part) && !found['postcode']) {
      found['postcode'] = part;
      nextIsTown = true;
    } else if (nextIsTown && !found['city']) found['city'] = part;
    else if (street.test(part) && !found['street']) found['street'] = part;
    else if (!nation.test(part) && !names.includes(part)) names.push(part);
  }
  // A number alone is a room as well as a house.
  if (found['street'] && !found['city']) {
    return { name: parts.join(', ') };
  }
  const name = names.join(', ');
  return { ...(name && { name }), ...(Object.keys(found).length && { address: found }) };
}
