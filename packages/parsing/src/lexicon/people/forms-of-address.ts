import { wordSet } from '../word-set.ts';

const mens = wordSet('mr sir lord king prince father brother uncle pope baron count duke');
const womens = wordSet(
  'mrs ms miss lady dame queen princess sister madam madame mother aunt baroness countess duchess',
);

/** Who is addressed so: the pronoun of a form of address or of an office that tells it (`Mrs`, `congresswoman`). */
export function genderOfTitle(title: string): 'he' | 'she' | undefined {
  if (womens.has(title) || title.endsWith('woman')) return 'she';
  return mens.has(title) || title === 'congressman' ? 'he' : undefined;
}

/** Forms of address that anybody has, so that two bearers of a name are not told apart by them. */
export const sharedTitles = wordSet(
  'mr mrs ms miss dr former then acting the of first us u.s. united states american british french german chinese russian',
);

/** Words for kin: a name they stand before or behind is of somebody else than the one who has the kin. */
export const kin = wordSet(`
  father mother son daughter brother sister husband wife widow widower uncle aunt nephew niece cousin grandfather
  grandmother grandson granddaughter stepson stepdaughter stepfather stepmother namesake elder younger parents sons
  daughters twin dad mom
`);

/** Written after a name and its comma, and no group: degrees, honours, seats. Own list. */
export const degrees = wordSet(
  'md phd esq jd dds mba cpa rn obe cbe mbe qc kc mp mep msp dsc dphil llb llm bsc msc faia',
);
