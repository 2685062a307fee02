import type { Link } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import type { NumberedLink } from './numbered-links.ts';
import { otherSide, sideName, type Side } from './side.ts';

const quotedWords: Record<Link['quoted'], string> = {
  both: 'quoted in both',
  a: 'quoted in A, restated in B',
  b: 'quoted in B, restated in A',
  neither: '',
};

/** Below this a likeness is called unlikely to be chance: 1 in 100. */
const unlikely = 0.01;

/** A whole number to two digits, with commas. The browser's own formats take longer to wake than all the rest of a card. */
const roundly = (value: number): string => String(Number(value.toPrecision(2))).replace(/\B(?=(\d{3})+$)/g, ',');

/** Whether the reader made a link alone: of one that was found the chance is known, also where they added to it. */
function isMade({ byReader, chance }: Pick<Link, 'byReader' | 'chance'>): boolean {
  return byReader === true && chance === undefined;
}

/** Whether a link was found and the reader added to it. */
export function isAddedTo(link: Pick<Link, 'byReader' | 'chance'>): boolean {
  return link.byReader === true && !isMade(link);
}

/** How sure a link is, in words; nothing for one the reader made. */
export function likelihoodWords(link: Pick<Link, 'score' | 'byReader' | 'chance'>): string {
  if (isMade(link)) return '';
  const inTen = Math.min(9, Math.max(1, Math.round(link.score * 10)));
  return `About ${inTen} in 10 matches like this are right.`;
}

/** A link counts as the same words from three quarters of them on: the page promises no more than that. */
function alike({ strength }: Link): string {
  return strength === 'same words' ? `mostly the ${strength}` : strength;
}

/** How a link is alike, such as "reworded · quoted in A, restated in B", and what of it the reader made. */
export function strengthWords(link: Link): string {
  if (isMade(link)) return 'matched by you';
  const added = isAddedTo(link) && 'found, and added to by you';
  return [alike(link), quotedWords[link.quoted], added].filter(Boolean).join(' · ');
}

/** The same where a link leaves the page: with how it came about. */
export function foundWords(link: Link): string {
  return strengthWords(link) + (link.byReader ? '' : '; found by comparing the words');
}

/** How often sentences about different talks score as high, in words; empty where that is not known. */
export function chanceWords({ chance }: Link): string {
  if (chance === undefined) return '';
  const often =
    chance >= 0.1 ? `${Math.round(chance * 10)} times in 10` : `about 1 time in ${roundly(Math.round(1 / chance))}`;
  const times = chance < 1e-4 ? 'less than 1 time in 10,000' : often.replace(/^1 times/, '1 time');
  const said = chance < unlikely ? 'Unlikely to be chance' : 'It could be chance';
  return `${said}: sentences about different talks look as alike ${times}.`;
}

/** The name of a handle: its link, how it is alike, and in which paragraph of the other article its counterpart stands. */
export function handleName({ number, link }: NumberedLink, side: Side, paragraph: number): string {
  return `Match ${number}: ${isMade(link) ? strengthWords(link) : alike(link)}; counterpart in ${sideName[otherSide(side)]}, paragraph ${paragraph}`;
}

/** Tells of each sentence of an article in which paragraph of the report it stands, from 1. */
export function countParagraphs({ blocks, sentences }: Article): (sentence: number | undefined) => number {
  const numbers: number[] = [];
  let count = 0;
  for (const { kind } of blocks) {
    if (kind === 'paragraph') count += 1;
    numbers.push(count);
  }
  return (sentence = 0) => numbers[sentences[sentence]?.block ?? 0] ?? 0;
}
