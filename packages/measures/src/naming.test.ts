import { defaultLexicon, readArticle } from '@vis-a-vis/parsing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLabels } from './default-labels.ts';
import { arbitraryReport } from './fixtures/arbitrary-report.ts';
import { seedArticles } from './fixtures/seed-articles.ts';
import { wilsonInterval } from './intervals.ts';
import { nameActors, type ActorRow } from './naming.ts';

const ledger = nameActors(seedArticles, defaultLabels);
const actorOf = (rows: ActorRow[], actor: string) => rows.find((row) => row.actor === actor);
const read = (text: string) => readArticle({ id: 'x', text, language: 'en' });

/** Every place in the built-in articles where a label holds `word`, as article and voice. */
const places = (word: string): string[] =>
  ledger.flatMap(({ labels }) =>
    labels
      .filter(({ label }) => label.toLowerCase().split(' ').includes(word))
      .flatMap(({ inArticles }) =>
        inArticles.flatMap(({ namings }, place) => namings.map(({ voice }) => `00${place} ${voice}`)),
      ),
  );

describe('what the sides are called in the built-in articles', () => {
  it('“regime” appears once, in 003, in a reported denial', () => {
    expect(places('regime')).toEqual(['003 reported']);
  });

  it('“government” in 002 stands once, in a quotation', () => {
    expect(places('government').filter((place) => place.startsWith('002'))).toEqual(['002 quoted']);
  });

  it('Sergei and Sergey Lavrov are one name, and both spellings are shown', () => {
    const full = actorOf(ledger, 'Sergey Lavrov')?.labels.find(({ label }) => /^Serge. Lavrov$/.test(label));
    expect(full?.spellings.toSorted()).toEqual(['Sergei Lavrov', 'Sergey Lavrov']);
  });

  it('Del Pone is taken for Del Ponte, and said to be', () => {
    expect(actorOf(ledger, 'Carla Del Ponte')?.spellings).toEqual([['ponte', 'pone']]);
  });

  it('Russia and Russian are no spellings of each other', () => {
    expect(actorOf(ledger, 'Russia')?.spellings).toEqual([]);
  });

  it('“opposition rebel groups” is one naming of the opposition', () => {
    const labels = actorOf(ledger, 'Syrian opposition')?.labels.map(({ label }) => label);
    expect(labels).toContain('opposition rebel groups');
  });
});

describe('labels', () => {
  it('that a reader enters as a name as well are one row, so that no count is split', () => {
    const lexicon = [...defaultLexicon, { name: 'Harbour board', kind: 'group' as const, aliases: ['board'] }];
    const text = 'The board met on Monday. Then the British board came. The board was late.';
    const article = readArticle({ id: 'x', text, language: 'en' }, { lexicon });
    const [row] = nameActors([article], [{ actor: 'Harbour board', labels: ['board'] }]);
    expect(row?.labels.map(({ label, inArticles }) => [label, inArticles[0]?.namings.length])).toEqual([['board', 3]]);
  });

  it('that overlap another actor’s name count for the longer one, once', () => {
    const rows = nameActors([read("Assad's forces left. Assad stayed.")], defaultLabels);
    expect(rows.map(({ actor, totals }) => [actor, totals[0]])).toEqual([
      ['Bashar al-Assad', 1],
      ['Syrian government', 1],
    ]);
  });

  it('of two actors side by side are told apart', () => {
    const rows = nameActors(
      [read('They met opposition rebel groups there.')],
      [
        { actor: 'Opposition', labels: ['opposition'] },
        { actor: 'Rebels', labels: ['rebel groups'] },
      ],
    );
    expect(rows.map(({ actor, labels }) => [actor, labels[0]?.label])).toEqual([
      ['Opposition', 'opposition'],
      ['Rebels', 'rebel groups'],
    ]);
  });

  it('inside a quotation inside a denial are quoted', () => {
    const rows = nameActors([read('He denies that “the regime fired at its own people” in Syria.')], defaultLabels);
    expect(actorOf(rows, 'Syrian government')?.labels[0]?.inArticles[0]?.namings[0]?.voice).toBe('quoted');
  });

  it('of somebody else’s government are not this one’s', () => {
    expect(
      actorOf(nameActors([read('They asked the British government for help.')], defaultLabels), 'Syrian government'),
    ).toBe(undefined);
    expect(
      actorOf(nameActors([read('In Damascus the government fell.')], defaultLabels), 'Syrian government')?.totals,
    ).toEqual([1]);
  });

  it('made for Syria count in no article that is about anywhere else', () => {
    const iceland = read('His government would walk away, the Icelandic minister said. The opposition agreed.');
    const rows = nameActors([iceland, read('In Syria the government stayed.')], defaultLabels);
    expect(actorOf(rows, 'Syrian government')?.totals).toEqual([0, 1]);
    expect(actorOf(rows, 'Syrian opposition')).toBe(undefined);
  });

  it('may be none at all', () => {
    expect(nameActors([read('The quay is closed.')], [])).toEqual([]);
    expect(nameActors([read('The rebels left.')], [{ actor: 'x', labels: ['', ' … '] }])).toEqual([]);
    expect(nameActors([], defaultLabels)).toEqual([]);
  });
});

describe('rows', () => {
  const rowsOf = (...texts: string[]) =>
    nameActors(
      texts.map((text) => read(text)),
      [],
    ).map(({ actor }) => actor);

  it.each([
    ['of what acts', 'Work began. The quay of Northgate is closed. Now Northgate closed it.', ['Northgate']],
    ['of whom somebody speaks to', 'They told Quay Weekblad. They said no.', ['Quay Weekblad']],
    ['of who is quoted', 'According to Quayblad, it rained.', ['Quayblad']],
    ['of whose spokesman speaks', 'A spokesman for Northgate said no.', ['Northgate']],
    ['of whose people are named', 'On Monday Quayblad’s Ida Moe came.', ['Ida Moe', 'Quayblad']],
    [
      'of several words, more than once',
      'They like the Harrow Dairy. It is the Harrow Dairy of old.',
      ['Harrow Dairy'],
    ],
  ])('are stated %s', (_, text, actors) => {
    expect(rowsOf(text)).toEqual(actors);
  });

  it.each([
    ['a place in a list', 'Crews came from Tarnton and Ruhl that day.'],
    ['a town', 'They came to the coast south of Old Ruhl. It is far from Old Ruhl to the coast.'],
    ['a street', 'It was on Hale Avenue. They like Hale Avenue.'],
    ['a work', 'They saw the film Long Road. Then they saw The Long Road and the sequel, Long Road.'],
    ['half of a name', 'They like Tarn Creamery and Candy. Tarn Creamery and Candy is old.'],
    ['a number of a case', 'Now QA08977 filed this on Monday.'],
    ['what stands before a noun', 'They were fined by Ruhl magistrates. They read it on Ruhl computers.'],
    ['whose verb is another’s', 'The gates of Northgate opened. The firm in Northgate closed.'],
    ['a slogan', 'They cried Rise Up. They wrote Rise Up.'],
    ['a sight', 'They like the Athens Gate. It is the Athens Gate of old.'],
    ['a time', 'In the Long Depression they left. They like the Long Depression.'],
  ])('are not stated of %s', (_, text) => {
    expect(rowsOf(text)).toEqual([]);
  });

  it('of other languages are stated as they are found', () => {
    const text = readArticle({
      id: 'x',
      text: 'Die Stadt hat am 4. März entschieden. Herr Beck ging.',
      language: 'de',
    });
    expect(nameActors([text], []).map(({ actor }) => actor)).toEqual(['Beck']);
  });

  it('are stated where another article tells what acts', () => {
    expect(rowsOf('They like Northgate.', 'Now Northgate opened it.')).toEqual(['Northgate']);
  });
});

describe('shares', () => {
  it('carry Wilson’s interval from five namings on, and are absent below', () => {
    const five = 'Kerry spoke. Kerry ate. Kerry slept. John Kerry sang. Kerry left.';
    const rows = nameActors([read(five), read('Kerry spoke.')], []);
    const [short] = actorOf(rows, 'John Kerry')?.labels ?? [];
    expect(short?.inArticles[0]?.share).toEqual({ of: 5, value: 0.8, ...wilsonInterval(4, 5) });
    expect(short?.inArticles[1]?.share).toBe(undefined);
  });

  it('and counts always agree: labels add up to the actor, shares to one', () => {
    fc.assert(
      fc.property(arbitraryReport('x'), arbitraryReport('y'), (x, y) => {
        for (const { totals, labels } of nameActors([x, y], defaultLabels)) {
          totals.forEach((total, place) => {
            const cells = labels.flatMap(({ inArticles }) => inArticles[place] ?? []);
            expect(cells.reduce((sum, { namings }) => sum + namings.length, 0)).toBe(total);
            if (total < 5) return;
            expect(cells.reduce((sum, { share }) => sum + (share?.value ?? NaN), 0)).toBeCloseTo(1);
            for (const { share } of cells)
              expect(share && share.low <= share.value && share.value <= share.high).toBe(true);
          });
        }
      }),
    );
  });
});
