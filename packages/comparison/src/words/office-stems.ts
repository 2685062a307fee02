/** Titles of office, as stems: everybody holds one in news of talks, so they join no two sentences. Our own list. */
const office = new Set(
  (
    'secretari secretary-gener state foreign minist minister presid prime vice deputi spokesman spokeswoman spokesperson ' +
    'offici senat senior envoy ambassador leader chief gener govern depart white hous mr mrs ms sir'
  ).split(' '),
);

/** Whether a stem is a title of office. */
export function isOfficeStem(stem: string): boolean {
  return office.has(stem);
}
