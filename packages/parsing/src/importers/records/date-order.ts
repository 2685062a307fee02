const slashed = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/.-])/;

/**
 * Dates of one file in ISO 8601 where they are two numbers and a year and the file's other dates show which number is the day; all
 * others as they are.
 */
export function orderDates(dates: readonly (string | undefined)[]): (string | undefined)[] {
  const pairs = dates.map((date) => slashed.exec(date ?? ''));
  const has = (which: 1 | 3) => pairs.some((pair) => Number(pair?.[which]) > 12);
  const [isDayFirst, isMonthFirst] = [has(1), has(3)];
  if (isDayFirst === isMonthFirst) return [...dates];
  return dates.map((date, at) => {
    const [, first = '', mark, second = '', year = ''] = pairs[at] ?? [];
    if (mark === undefined || mark === '.') return date;
    const [month, day] = isDayFirst ? [second, first] : [first, second];
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  });
}
