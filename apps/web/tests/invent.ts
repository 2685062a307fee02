import { chance } from './chance.ts';

const nouns =
  'harbour quay ferry minister fleet repair council storm bridge railway budget crew union tide crane island'.split(
    ' ',
  );
const deeds = ['was closed after', 'will be repaired before', 'depends on', 'was paid for by', 'is no match for'];

/** A made-up report of about so many words; the same number gives the same one, and neighbours share sentences. */
export function invent(number: number, words: number): string {
  const sentences: string[] = [`Report ${number}`];
  for (let i = 0; i < words / 10; i++) {
    // Every fourth sentence stands in other reports as well.
    const next = chance(i % 4 === 0 ? i : 1000 * number + i);
    const any = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
    sentences.push(
      `The ${any(nouns)} of section ${Math.floor(next() * 900)} ${any(deeds)} the ${any(nouns)} of ${any(nouns)} ${Math.floor(next() * 90)}.`,
    );
  }
  return sentences.map((sentence, i) => sentence + (i % 5 === 0 ? '\n\n' : ' ')).join('');
}
