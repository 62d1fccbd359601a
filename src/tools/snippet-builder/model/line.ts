/** What a person may type into one line. */

export const maxText = 2000;

/** One line of bounded length, without control characters and without lone halves of characters. */
export const isLine = (value: string): boolean =>
  value.length <= maxText &&
  !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value) &&
  value === value.trim() &&
  !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(value);
