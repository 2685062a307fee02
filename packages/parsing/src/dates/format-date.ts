const months = 'January February March April May June July August September October November December'.split(' ');
const orders = ['first', 'second', 'third', 'fourth'];

/** `2013-09-12` or `2013-09` as "September 2013", `2013-Q3` as "third quarter of 2013"; what is not known is left out. */
export function formatMonth(iso: string | undefined): string {
  if (!iso) return 'date not stated';
  const [year, month] = iso.split('-');
  const [, part, which = 0] = /^([QH])([1-4])$/.exec(month ?? '') ?? [];
  if (part) return `${orders[Number(which) - 1]} ${part === 'Q' ? 'quarter' : 'half'} of ${year}`;
  return [months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** `2013-09-12` as "12 September 2013"; a shorter date as far as it is known. */
export function formatDay(iso: string | undefined): string {
  const day = Number(iso?.split('-')[2]);
  return day ? `${day} ${formatMonth(iso)}` : formatMonth(iso);
}
