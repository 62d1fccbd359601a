/** The colours of the widgets as a page may set them, which of them meet, and how a choice that cannot be read is mended. */
import { contrast, mendColour } from './colour.js';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** Our own colours, as in ui/tokens.ts and ui/late-styles.ts. */
export const ownColours = {
  accent: { light: '#0a5c5a', dark: '#7fd6cc' },
  'on-accent': { light: '#ffffff', dark: '#06302e' },
  link: { light: '#0a5c5a', dark: '#7fd6cc' },
  text: { light: '#1c2326', dark: '#eaefee' },
  surface: { light: '#ffffff', dark: '#1b2224' },
  'text-muted': { light: '#566166', dark: '#aab6b8' },
  'surface-sunken': { light: '#f4f6f5', dark: '#232c2e' },
  'accent-soft': { light: '#e3f1ef', dark: '#173a39' },
  mark: { light: '#ffe9a8', dark: '#6b5410' },
  'control-border': { light: '#7a878a', dark: '#8b999c' },
  focus: { light: '#b3420b', dark: '#ffb37a' },
} as const satisfies Readonly<Record<string, Readonly<Record<Scheme, string>>>>;

export type ColourName = keyof typeof ownColours;

export const colourNames = Object.keys(ownColours) as readonly ColourName[];

/** What the page asks for. */
export const askedColours = ['accent', 'on-accent', 'link', 'text', 'surface'] as const;

/** What a look may hold: the others come with a repair. What is only ever behind stays ours. */
export const lookNames = [...askedColours, 'text-muted', 'control-border', 'focus'] as const;

export type LookName = (typeof lookNames)[number];

/** Without `dark` the light colour holds in both. */
export interface ChosenColour {
  readonly light: string;
  readonly dark?: string | undefined;
}

export type Look = Readonly<
  Partial<Record<LookName, ChosenColour>> & {
    /** Pixels. */
    readonly radius?: number | undefined;
  }
>;

export interface ColourPair {
  readonly front: ColourName;
  readonly behind: ColourName;
  /** What WCAG 2.2 AA asks for. */
  readonly ratio: number;
}

/** The pairs of the guide on looks, without those of warnings and faults, which this page does not change. */
export const colourPairs: readonly ColourPair[] = [
  { front: 'text', behind: 'surface', ratio: 4.5 },
  { front: 'text-muted', behind: 'surface', ratio: 4.5 },
  { front: 'link', behind: 'surface', ratio: 4.5 },
  { front: 'text', behind: 'surface-sunken', ratio: 4.5 },
  { front: 'text-muted', behind: 'surface-sunken', ratio: 4.5 },
  { front: 'on-accent', behind: 'accent', ratio: 4.5 },
  { front: 'text', behind: 'accent-soft', ratio: 4.5 },
  { front: 'text', behind: 'mark', ratio: 4.5 },
  { front: 'control-border', behind: 'surface', ratio: 3 },
  { front: 'accent', behind: 'surface', ratio: 3 },
  { front: 'focus', behind: 'surface', ratio: 3 },
];

export const chosenColour = (look: Look, name: ColourName): ChosenColour | undefined =>
  look[name as LookName];

export const colourIn = (look: Look, name: ColourName, scheme: Scheme): string => {
  const chosen = chosenColour(look, name);
  return chosen ? ((scheme === 'dark' ? chosen.dark : undefined) ?? chosen.light) : ownColours[name][scheme];
};

export interface SeenPair extends ColourPair {
  readonly scheme: Scheme;
  /** The contrast it has. */
  readonly found: number;
  readonly passes: boolean;
}

/** The pairs in which a chosen colour takes part, in both schemes. */
export const seenPairs = (look: Look): readonly SeenPair[] =>
  schemes.flatMap((scheme) =>
    colourPairs
      .filter(({ front, behind }) => chosenColour(look, front) ?? chosenColour(look, behind))
      .map((pair) => {
        const found = contrast(colourIn(look, pair.front, scheme), colourIn(look, pair.behind, scheme));
        return { ...pair, scheme, found, passes: found >= pair.ratio };
      }),
  );

/** In an order in which no later repair spoils an earlier one: what is behind comes first. */
const mended: readonly LookName[] = [
  'text',
  'text-muted',
  'link',
  'control-border',
  'focus',
  'accent',
  'on-accent',
];

const setColour = (look: Look, name: LookName, scheme: Scheme, colour: string): Look => {
  const light = scheme === 'light' ? colour : colourIn(look, name, 'light');
  const dark = scheme === 'dark' ? colour : colourIn(look, name, 'dark');
  return { ...look, [name]: light === dark ? { light } : { light, dark } };
};

/** With a colour that somebody chose: while there is none for dark, the light one holds in both. */
export const withColour = (look: Look, name: LookName, scheme: Scheme, colour: string): Look => {
  const { light = ownColours[name].light, dark } = look[name] ?? {};
  const next = scheme === 'light' ? { light: colour, ...(dark && { dark }) } : { light, dark: colour };
  return { ...look, [name]: next };
};

/** Without a light colour there is none at all. */
export const withoutColour = (look: Look, name: LookName, scheme?: Scheme): Look => {
  const { [name]: chosen, ...rest } = look;
  return scheme === 'dark' && chosen ? { ...rest, [name]: { light: chosen.light } } : rest;
};

/**
 * A look in which every pair can be read: each colour moves as little as it must and keeps its hue. A surface on which
 * nothing can be read that must be read elsewhere, too, gives way to ours.
 */
export const mendLook = (look: Look): Look => {
  let next = look;
  for (const scheme of schemes)
    for (const name of mended) {
      const pairs = colourPairs.filter(({ front }) => front === name);
      const colour = colourIn(next, name, scheme);
      const better = mendColour(
        colour,
        pairs.map(({ behind, ratio }) => ({ colour: colourIn(next, behind, scheme), ratio })),
      );
      if (better === undefined) {
        const ours = setColour(look, 'surface', scheme, ownColours.surface[scheme]);
        return mendLook(ours);
      }
      if (better !== colour) next = setColour(next, name, scheme, better);
    }
  return next;
};

/** `light-dark()` only where the two differ; the shortest way to write a colour. */
export const cssColour = ({ light, dark }: ChosenColour): string => {
  const short = (colour: string): string =>
    /^#(.)\1(.)\2(.)\3$/.test(colour) ? `#${colour[1]!}${colour[3]!}${colour[5]!}` : colour;
  return dark === undefined || dark === light ? short(light) : `light-dark(${short(light)}, ${short(dark)})`;
};

/** Custom properties of a look, name and value, in a fixed order. */
export const lookProperties = (look: Look): readonly (readonly [name: string, value: string])[] => {
  const properties: [string, string][] = [];
  for (const name of lookNames) {
    const chosen = look[name];
    if (chosen) properties.push([`--mit-${name}`, cssColour(chosen)]);
  }
  if (look.radius !== undefined) properties.push(['--mit-radius', `${look.radius}px`]);
  return properties;
};
