/** Colours as numbers: contrast by WCAG 2.2, and OKLCH, in which a colour gets lighter or darker and keeps its hue. */

export interface Oklch {
  /** 0 to 1. */
  readonly lightness: number;
  /** 0 to about 0.4. */
  readonly chroma: number;
  /** In degrees. */
  readonly hue: number;
}

type Triple = readonly [number, number, number];

/** `#abc` or `#aabbcc` in any case, as `#aabbcc`; undefined for anything else. */
export const hexColour = (text: string): string | undefined => {
  const found = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (!found) return undefined;
  return `#${found.length === 3 ? found.replace(/./g, '$&$&') : found}`;
};

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const gamma = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** Linear light of `#rrggbb`, 0 to 1. */
const lightOf = (colour: string): Triple => {
  const part = (at: number): number => linear(parseInt(colour.slice(at, at + 2), 16) / 255);
  return [part(1), part(3), part(5)];
};

/** WCAG 2.2, from 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const luminance = (colour: string): number => {
    const [red, green, blue] = lightOf(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const a = luminance(one);
  const b = luminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

/** Björn Ottosson's OKLab as in CSS Color 4. */
export const toOklch = (colour: string): Oklch => {
  const [red, green, blue] = lightOf(colour);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
  };
};

const toLight = ({ lightness, chroma, hue }: Oklch): Triple => {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
};

const isShown = (light: Triple): boolean => light.every((value) => value >= -0.0001 && value <= 1.0001);

/** As `#rrggbb`. A colour that no screen can show loses chroma until it can; lightness and hue stay. */
export const fromOklch = (colour: Oklch): string => {
  let light = toLight(colour);
  if (!isShown(light)) {
    let from = 0;
    let to = colour.chroma;
    for (let step = 0; step < 16; step++) {
      const chroma = (from + to) / 2;
      if (isShown(toLight({ ...colour, chroma }))) from = chroma;
      else to = chroma;
    }
    light = toLight({ ...colour, chroma: from });
  }
  const part = (value: number): string =>
    Math.round(Math.min(1, Math.max(0, gamma(Math.max(0, value)))) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(light[0])}${part(light[1])}${part(light[2])}`;
};

/** How different two colours look, in OKLab. */
export const distance = (one: string, other: string): number => {
  const [a, b] = [toOklch(one), toOklch(other)];
  const angle = ((a.hue - b.hue) * Math.PI) / 180;
  const across = a.chroma ** 2 + b.chroma ** 2 - 2 * a.chroma * b.chroma * Math.cos(angle);
  return Math.hypot(a.lightness - b.lightness, Math.sqrt(Math.max(0, across)));
};

/** What a colour is seen against, and the contrast it needs there. */
export interface Against {
  readonly colour: string;
  readonly ratio: number;
}

/** Steps of lightness from black to white: finer ones nobody sees. */
const steps = 200;

/**
 * The nearest colour of the same hue that has all these contrasts: the colour itself if it has them, undefined if no
 * lightness does.
 */
export const mendColour = (colour: string, against: readonly Against[]): string | undefined => {
  const passes = (one: string): boolean => against.every((each) => contrast(one, each.colour) >= each.ratio);
  if (passes(colour)) return colour;
  const from = toOklch(colour);
  const search = (direction: 1 | -1): string | undefined => {
    for (let step = 1; step <= steps; step++) {
      const lightness = Math.min(1, Math.max(0, from.lightness + (direction * step) / steps));
      const one = fromOklch({ ...from, lightness });
      if (passes(one)) return one;
      if (lightness === 0 || lightness === 1) return undefined;
    }
    return undefined;
  };
  const [lighter, darker] = [search(1), search(-1)];
  if (!lighter || !darker) return lighter ?? darker;
  return distance(colour, lighter) < distance(colour, darker) ? lighter : darker;
};
