const day = 86_400_000;

/**
 * How many days two dates (ISO 8601; only the year or the month may be known) lie apart, at least and at most; undefined for what is no date.
 */
export function daysApart(left: string, right: string): { least: number; most: number } | undefined {
  const [x, y] = [left, right].map(readSpan);
  if (!x || !y) return undefined;
  const least = Math.max(0, x.from - y.to, y.from - x.to) / day;
  const most = Math.max(x.to - y.from, y.to - x.from) / day;
  return Number.isNaN(most) ? undefined : { least, most };
}

function readSpan(date: string): { from: number; to: number } | undefined {
  const [, year, month, monthDay] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(date) ?? [];
  if (!year) return undefined;
  const [first, last] = month ? [Number(month) - 1, Number(month)] : [0, 12];
  if (monthDay) {
    const at = Date.UTC(Number(year), first, Number(monthDay));
    return { from: at, to: at };
  }
  return { from: Date.UTC(Number(year), first, 1), to: Date.UTC(Number(year), last, 0) };
}
