let countries: Set<string | undefined> | undefined;

/** Whether a name in lower case is a country's or territory's, by the list of English names that every browser brings along. */
export function isCountry(name: string): boolean {
  if (!countries) {
    countries = new Set();
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    // Every code of two letters.
    for (let i = 0; i < 676; i++)
      countries.add(regions.of(String.fromCharCode(65 + i / 26, 65 + (i % 26)))?.toLowerCase());
  }
  return countries.has(name);
}
