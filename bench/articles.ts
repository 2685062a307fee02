/** Made-up news for the benches: seeded, so that every run measures the same texts. */

/** A generator of numbers in 0..1 (mulberry32); the same seed gives the same numbers. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const common =
  'the of and to in a that is was for on with as it by at from are were has had been would will have not be this which but they ' +
  'said after new more year people government state country first also other two into over';
const commonWords = common.split(' ');
const onsets = 'b br c ch d dr f fl g gr h j k l m n p pl r s st t tr v w'.split(' ');
const vowels = 'a e i o u ea ou'.split(' ');
const codas = 'n r l t m ck nd rt st ss ng'.split(' ');

/** Words that no dictionary holds, numbered: the lower the number the oftener a text uses them. */
const contentWords = (() => {
  const random = seededRandom(7);
  const words = new Set<string>();
  while (words.size < 8000) {
    const syllables = 1 + Math.floor(random() * 2.4);
    let word = '';
    for (let k = 0; k < syllables; k++) word += pick(onsets, random) + pick(vowels, random);
    words.add(word + pick(codas, random));
  }
  return [...words];
})();

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** One sentence of about 20 words: half of them common, half from a vocabulary in which low numbers are the likelier. */
export function makeSentence(random: () => number, vocabulary: readonly string[] = contentWords): string[] {
  const length = 12 + Math.floor(random() * 16);
  return Array.from({ length }, () =>
    random() < 0.5
      ? pick(commonWords, random)
      : (vocabulary[Math.floor(random() ** 2.5 * vocabulary.length)] ?? 'word'),
  );
}

/** The same sentence with a share of its words exchanged. */
export function editSentence(words: readonly string[], share: number, random: () => number): string[] {
  return words.map((word) => (random() < share ? pick(contentWords, random) : word));
}

/** Sentences as text, four to a paragraph. */
export function writeText(sentences: readonly (readonly string[])[]): string {
  return sentences
    .map((words, k) => {
      const text = words.join(' ');
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.${k % 4 === 3 ? '\n\n' : ' '}`;
    })
    .join('');
}

/** The same things in another order, which `random` (numbers in 0..1) decides; the list stays as it is. */
export function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const shuffled = [...list];
  for (let k = shuffled.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [shuffled[k], shuffled[other]] = [shuffled[other] as T, shuffled[k] as T];
  }
  return shuffled;
}

/** Two texts of so many words each: the second is the first edited, reordered, half rewritten, or another text altogether. */
export function articlePairs(words: number): { name: string; a: string; b: string }[] {
  const random = seededRandom(words);
  const write = () => {
    const sentences: string[][] = [];
    for (let count = 0; count < words;) {
      const sentence = makeSentence(random);
      count += sentence.length;
      sentences.push(sentence);
    }
    return sentences;
  };
  const first = write();
  const a = writeText(first);
  const others = {
    edited: first.map((sentence) => editSentence(sentence, 0.1, random)),
    reordered: shuffle(first, random),
    'half rewritten': first.map((sentence) => (random() < 0.5 ? makeSentence(random) : sentence)),
    unrelated: write(),
  };
  return Object.entries(others).map(([name, sentences]) => ({ name, a, b: writeText(sentences) }));
}

/** Reports of made-up stories, several of each: every report tells 25 of its story's 40 facts in its own words and order. */
export function makeLibrary(
  articles: number,
  stories: number,
  seed = 1,
): { id: string; story: number; sentences: string[] }[] {
  const random = seededRandom(seed);
  const plots = Array.from({ length: stories }, () => {
    const own = shuffle(contentWords, random).slice(0, 300);
    return Array.from({ length: 40 }, () =>
      makeSentence(random).map((word) => (random() < 0.35 && !commonWords.includes(word) ? pick(own, random) : word)),
    );
  });
  return Array.from({ length: articles }, (_, k) => {
    const story = k % stories;
    const facts = shuffle(plots[story] ?? [], random).slice(0, 25);
    const sentences = facts.map((fact) => {
      const words = editSentence(fact, 0.3, random).join(' ');
      return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
    });
    return { id: `story-${story}-${k}`, story, sentences };
  });
}
