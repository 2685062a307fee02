const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const two = (value: string | number) => String(value).padStart(2, '0');

/**
 * A date as files write it (`2013-09-12T10:00`, `20130912`, `September 12, 2013`, `12 Sept 2013`) in ISO 8601; `undefined` for what
 * can be read in two ways or not at all.
 */
export function statedDate(words: string): string | undefined {
  const iso =
    /^\s*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?![\d/])/.exec(words) ?? /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/.exec(words);
  if (iso) return [iso[1], ...iso.slice(2).flatMap((part) => (part ? [two(part)] : []))].join('-');
  const named =
    /\b(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3})[a-z]*\.?,?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})\b/i.exec(
      words,
    );
  const month = months.indexOf(named?.[2]?.toLowerCase() ?? '') + 1;
  if (!named || month === 0) return undefined;
  const day = named[1] ?? named[3];
  return [named[4], two(month), ...(day ? [two(day)] : [])].join('-');
}
