/** What may stand in a frame's address: the attributes of a widget, and of these only what a stranger may choose. */

/** Everything else in the address is somebody else's, or the widget's own state. */
const plain =
  /^(heading|heading-level|hide-facets|page-size|max-megabytes|image-hosts|url-state|view|count|week-numbers|group-by|lang|(preset|lock)-[a-z]+)$/;
const links = ['map-url', 'offers-url', 'events-url', 'contacts-url'];

const isAddress = (text: string, base: string, protocols: RegExp): boolean => {
  try {
    const { protocol, username, password } = new URL(text, base);
    return protocols.test(protocol) && !username && !password;
  } catch {
    return false;
  }
};

/**
 * The value of an attribute as it may be set, or undefined. Anyone can write a link to a frame with any address in it:
 * an address with another scheme than those of the web, or with a password, is left out.
 */
export function frameAttribute(name: string, value: string, base: string): string | undefined {
  if (plain.test(name)) return value;
  if (name === 'feed')
    return value
      .split(/\s+/)
      .filter((part) => part && isAddress(part, base, /^(https?|webcal):$/))
      .join(' ');
  if (!links.includes(name)) return undefined;
  return value === 'none' || isAddress(value, base, /^https?:$/) ? value : undefined;
}
