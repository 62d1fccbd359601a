// The dates of rows between two days, by plain code: everything is looked at, rules are tried day by day inside the
// span.
export const dayAfter = (date) => new Date(Date.parse(date) + 864e5).toISOString().slice(0, 10);

const monday = (date) => {
  const day = Math.floor(Date.parse(date) / 864e5);
  return day - ((day + 3) % 7);
};

const comesOn = ({ days, every, nth, until, exclude }, begin, date, weekday) =>
  days.includes(weekday) &&
  date >= begin &&
  (!until || date <= until) &&
  (nth ? Math.ceil(Number(date.slice(8)) / 7) === nth : (monday(date) - monday(begin)) % (7 * every) === 0) &&
  !exclude.includes(date);

/** `{ row, start, end }` of each date that touches the days from `from` until before `to`, ascending. */
export const datesBetween = (rows, from, to) => {
  const days = [];
  for (let date = from; date < to; date = dayAfter(date)) days.push([date, new Date(date).getUTCDay()]);
  const dates = [];
  for (const row of rows) {
    const { start, end, repeat } = row;
    if (!repeat) {
      if (start < to && (end > from || start >= from)) dates.push({ row, start, end });
      continue;
    }
    const begin = start.slice(0, 10);
    for (const [date, weekday] of days)
      if (comesOn(repeat, begin, date, weekday))
        dates.push({ row, start: date + start.slice(10), end: date + end.slice(10) });
  }
  return dates.sort((a, b) => (a.start < b.start ? -1 : 1));
};
