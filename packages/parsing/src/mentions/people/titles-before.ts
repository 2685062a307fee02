import { adjectives, roleNouns } from '../../lexicon/names.ts';
import { genderOfTitle, kin, sharedTitles } from '../../lexicon/people/forms-of-address.ts';
import { titleWords } from '../../lexicon/titles.ts';
import { gapBefore, termOf, type View } from '../../tokens/view.ts';

/** What a name is called by where it stands: its titles without those anybody has, the pronoun they tell, and whether it is somebody's kin. */
export type Address = { titles: string[]; gender?: 'he' | 'she'; form?: string; isKin: boolean };

/** Words looked back from a name for its titles, and for kin beyond them. Chosen by hand. */
const reach = { titles: 6, kin: 4 };

/** How the name of tokens `first` to `end` is addressed. */
export function addressOf(view: View, first: number, end: number): Address {
  const address: Address = { titles: [], isKin: false };
  let at = first;
  while (at > first - reach.titles && isTitle(termOf(view, at - 1)) && /^\.?\s{1,2}$/.test(gapBefore(view, at))) {
    at -= 1;
    const term = termOf(view, at);
    const gender = genderOfTitle(term);
    if (gender) address.gender ??= gender;
    if (gender) address.form ??= term;
    if (!sharedTitles.has(term) && !adjectives.has(term)) address.titles.push(term);
  }
  address.isKin = address.titles.some((title) => kin.has(title)) || (hasKinNear(view, at, end) && isKin(view, at, end));
  return address;
}

const isTitle = (term: string) => titleWords.has(term) || adjectives.has(term) || roleNouns.has(term) || term === 'of';

/** Told at a glance: most names have no word for kin near them. */
function hasKinNear(view: View, first: number, end: number): boolean {
  for (let at = first - reach.kin; at < first; at++) if (kin.has(termOf(view, at))) return true;
  for (let at = end; at < end + reach.kin; at++) if (kin.has(termOf(view, at))) return true;
  return false;
}

/** `his father, the Rev. Jesse Roe`, `her brother Peter Roe`; `Jesse Roe, the congressman's father`. */
function isKin(view: View, first: number, end: number): boolean {
  for (let at = first - 1; at >= first - reach.kin; at--) {
    if (kin.has(termOf(view, at))) return true;
    if (/[.;:!?"”]\s/.test(gapBefore(view, at + 1)) && !/^(?:rev|sen|rep|gov|mr|mrs|ms|dr)$/.test(termOf(view, at)))
      break;
    if (/^(?:and|with|told|met|said|by|is|was)$/.test(termOf(view, at))) break;
  }
  if (!/^,\s$/.test(gapBefore(view, end))) return false;
  for (let at = end; at < end + reach.kin; at++) {
    if (at > end && gapBefore(view, at) !== ' ') return false;
    if (kin.has(termOf(view, at))) return true;
  }
  return false;
}
