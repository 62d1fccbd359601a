// Typed arrays that grow: documents come in slices, and nobody knows how many.

/** The array, or a bigger one with its contents, so that `index` lies within; a quarter is left for more. */
export const grown = <T extends Uint16Array | Uint32Array | Float32Array>(array: T, index: number): T => {
  if (index < array.length) return array;
  const bigger = new (array.constructor as new (size: number) => T)((index * 1.25 + 64) | 0);
  bigger.set(array);
  return bigger;
};
