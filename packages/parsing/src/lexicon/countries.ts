const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let countries: ReadonlySet<string> | undefined;

/** Whether a name in lower case is a country's or territory's, by the list of English names that every browser brings along. */
export function isCountry(name: string): boolean {
  countries ??= readCountries();
  return countries.has(name);
}

/** Every code of two letters is asked for: there is no way to ask which there are. */
function readCountries(): ReadonlySet<string> {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const names = letters.flatMap((first) => letters.map((second) => regions.of(first + second)?.toLowerCase()));
  return new Set(names.filter((name) => name !== undefined));
}
