import { compareArticles, type Evidence, type Occasion } from '@vis-a-vis/comparison';
import type { Article } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { exampleArticle } from '../text/example-article.ts';
import { copiedNote, languageNote, layoutOccasion, storyName } from './occasion-note.ts';

const report = (id: string, date?: string, place?: string): Article => ({
  ...exampleArticle(id, 'A report.'),
  ...(date && place ? { talks: { value: { date, place }, basis: 'inferred' as const } } : {}),
});
const evidence: Evidence[] = [{ kind: 'date', says: 'Both name August 21.' }];
const found = (verdict: Occasion['verdict']) => ({ occasion: { verdict, evidence } });
const geneva = report('x', '2013-09-12', 'Geneva');
const comparison = compareArticles(geneva, report('w'));
const moscow = report('y', '2016-07-15', 'Moscow');
const english = { ...exampleArticle('x', 'One. Two went on. Three is here.'), language: 'en' };
const german = { ...english, language: 'de-AT' };

describe('the note on the occasion', () => {
  it('names the talks that both articles report', () => {
    expect(layoutOccasion(geneva, report('y', '2013-09-13', 'Geneva'), found('same')).text).toBe(
      'Same talks: Geneva, September 2013',
    );
  });

  it('warns the reader not to read different rounds as slant', () => {
    expect(layoutOccasion(geneva, moscow, found('different')).text).toBe(
      'Different talks: Geneva, September 2013 and Moscow, July 2016 · compare topics and names, not facts',
    );
  });

  it('says that a date is inferred and from what', () => {
    const grounds = [{ id: 'x', talks: 'The text says Thursday.' }];
    expect(layoutOccasion(geneva, moscow, found('different'), grounds).known[0]).toBe(
      'A: Geneva, 12 September 2013 (our estimate). The text says Thursday.',
    );
  });

  it('takes what the reader entered as one occasion where it is, though a month ends between', () => {
    const [a, b] = [report('x', '2013-09-30', 'Geneva'), report('y', '2013-10-01', 'Geneva')];
    const said = { occasion: { verdict: 'reader says' as const, readerSays: 'same' as const, evidence } };
    expect(layoutOccasion(a, b, said)).toMatchObject({
      verdict: 'same',
      text: 'You entered the same event: Geneva, September 2013',
    });
  });

  it('leaves the question open where the texts do not answer it', () => {
    const note = layoutOccasion(report('x'), moscow, found('not stated'));
    expect(note.text).toBe('The texts do not say whether they report the same event');
    expect(note.evidence).toEqual(evidence);
  });

  it('does not call an article a report of other talks than its own', () => {
    expect(layoutOccasion(geneva, geneva, found('same')).text).toBe('The same article on both sides');
  });

  it('warns where the texts are in different languages, as nearly nothing can be found alike then', () => {
    expect(languageNote(english, german)).toMatch(/^The two texts seem to be in different languages/);
    expect(languageNote(english, { ...english, language: 'en-GB' })).toBe('');
    expect(languageNote(english, { ...german, sentences: german.sentences.slice(0, 1) })).toBe('');
  });

  it('says that it is not known how much is found in another language than English', () => {
    for (const language of ['de', 'ja', 'und'])
      expect(languageNote({ ...german, language }, { ...german, language })).toMatch(/^How much .* English news\./);
    expect(languageNote(english, english)).toBe('');
  });
});

it('a story is named by its talks only where both articles report them', () => {
  const name = (a: Article, verdict: Occasion['verdict'], readerSays?: 'same' | 'different') =>
    storyName({ a, comparison: { ...comparison, occasion: { verdict, evidence, ...(readerSays && { readerSays }) } } });
  expect(name(geneva, 'same')).toMatch(/Geneva.*, September 2013$/);
  expect(name(geneva, 'reader says', 'same')).toMatch(/September 2013$/);
  expect(name(geneva, 'reader says', 'different')).toBe('');
  expect(name(geneva, 'different')).toBe('');
  expect(name(report('z'), 'same')).toBe('');
});

describe('what one article has of the other word for word', () => {
  const body = [
    'The harbour board closed the old quay for repairs on Monday and moved the fleet to Northport.',
    'Crews found that the storm had broken eleven of its piles and washed out the road behind it.',
    'Owners of the smaller boats were told to take their nets and traps away within nine days.',
  ];
  const lead = 'Strange boats filled Northport by nightfall, and nobody there had been asked.';
  const other = 'Fishermen woke to find that there was nowhere left to tie up.';
  const noteOn = (inA: string[], inB: string[], credits: [string, string] = ['', '']) => {
    const read = (id: string, lines: string[], credit: string) =>
      exampleArticle(id, `The quay\n${lines.join('\n')}\n${credit}`);
    const [a, b] = [read('a', inA, credits[0]), read('b', inB, credits[1])];
    return copiedNote({ a, b, comparison: compareArticles(a, b) });
  };

  it('is counted, with the agency that both carry', () => {
    expect(noteOn([...body, lead], body)).toBe('B has 3 of A’s 4 sentences word for word.');
    expect(noteOn([...body, lead], body, ['(AP)', 'AP'])).toBe(
      'B has 3 of A’s 4 sentences word for word; both carry the agency AP.',
    );
    expect(noteOn([lead], [other], ['Reuters', 'Reuters'])).toBe('Both carry the agency Reuters.');
    expect(noteOn([lead], [other], ['Reuters', 'AP'])).toBe('');
  });

  it('is all but the lead where nothing else is changed or put elsewhere', () => {
    const onlyLead = 'B has 3 of A’s 4 sentences word for word: they differ only in the lead.';
    expect(noteOn([lead, ...body], [other, ...body])).toBe(onlyLead);
    expect(noteOn([lead, ...body], body)).toBe(onlyLead);
    expect(noteOn([lead, ...body], [other, ...body, lead])).not.toContain('lead');
    expect(noteOn([lead, ...body], [other, ...body.toReversed()])).not.toContain('lead');
  });

  it('is nothing to tell of an article beside itself', () => {
    const article = exampleArticle('a', body.join('\n'));
    expect(copiedNote({ a: article, b: article, comparison: compareArticles(article, article) })).toBe('');
  });
});
