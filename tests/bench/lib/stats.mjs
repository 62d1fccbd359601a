// The few numbers a table needs out of many measurements.

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

/** The value below which `share` of the numbers lie; undefined of none. */
export const quantile = (numbers, share) => {
  const list = sorted(numbers);
  return list[Math.min(list.length - 1, Math.ceil(list.length * share) - 1)];
};

export const median = (numbers) => {
  const list = sorted(numbers);
  const middle = list.length >> 1;
  return list.length % 2 ? list[middle] : (list[middle - 1] + list[middle]) / 2;
};

/** Medians of every number of equal-shaped records. */
export const medians = (records) =>
  Object.fromEntries(
    Object.keys(records[0]).map((key) => [key, median(records.map((record) => record[key]))]),
  );

export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
