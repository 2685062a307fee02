import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

/** `as written = entity (kind)`, a star where the lexicon does not know it. */
function mentions(text: string): string[] {
  return readArticle({ id: 'x', text: `${text}\nAnother line ends here.` }).mentions.map(
    ({ from, to, entity, kind, proposed }) => `${text.slice(from, to)} = ${entity} (${kind})${proposed ? '*' : ''}`,
  );
}

describe('findMentions', () => {
  it('knows aliases, longest first, without the possessive', () => {
    expect(mentions('Sergei Lavrov spoke for the Russian Federation about Assad’s army.')).toEqual([
      'Sergei Lavrov = Sergey Lavrov (person)',
      'Russian Federation = Russia (group)',
      'Assad = Bashar al-Assad (person)',
    ]);
  });

  it('tells a capital that acts from a capital that is a place', () => {
    expect(mentions('Moscow agreed. They met in Moscow, in Iraq, Yemen and Syria.')).toEqual([
      'Moscow = Russia (group)',
      'Moscow = Moscow (place)',
      'Iraq = Iraq (place)',
      'Yemen = Yemen (place)',
      'Syria = Syria (place)',
    ]);
  });

  it('tells a capital that something lies beside or in from one whose policy is meant', () => {
    expect(mentions('The island, 900 miles south of Moscow, has a port. The streets of Moscow fill.')).toEqual([
      'Moscow = Moscow (place)',
      'Moscow = Moscow (place)',
    ]);
    expect(mentions('The demands of Moscow were refused.')).toEqual(['Moscow = Russia (group)']);
  });

  it('proposes names and completes their short forms', () => {
    const text = 'Senator Jane Roe met Mayor Bill de Groot. “No,” Roe said. De Groot agreed, and so did Mr. Roe.';
    expect(mentions(text).slice(0, 3)).toEqual([
      'Jane Roe = Jane Roe (person)*',
      'Bill de Groot = Bill de Groot (person)*',
      'Roe = Jane Roe (person)*',
    ]);
    // A woman is no “Mr.”: somebody else is meant.
    expect(mentions(text).at(-1)).toBe('Roe = Mr Roe (person)*');
  });

  it('gives an office to the person last given the title', () => {
    const text =
      'Secretary of State John Kerry met Foreign Minister Sergei Lavrov. The secretary of state smiled. The foreign minister did not.';
    expect(mentions(text).slice(2)).toEqual([
      'secretary of state = John Kerry (person)',
      'foreign minister = Sergey Lavrov (person)',
    ]);
  });

  it('tells institutions and places from people', () => {
    expect(mentions('They went to the University of Texas and the Justice Department, then to Lake Como.')).toEqual([
      'University of Texas = University of Texas (group)*',
      'Justice Department = Justice Department (group)*',
      'Lake Como = Lake Como (place)*',
    ]);
  });

  it('does not take the first word of a sentence for a name', () => {
    expect(mentions('Tension grew. Reports came in. Yesterday nothing happened. However, talks went on.')).toEqual([]);
  });

  it('finds who only opens sentences by what stands after it, and no common noun', () => {
    expect(mentions('Norway closed its ports on Friday. The boats left. Iceland’s ports are full.')).toEqual([
      'Norway = Norway (place)*',
      'Iceland = Iceland (place)*',
    ]);
    expect(mentions('Solheim said no. “That is all,” she said.')).toEqual(['Solheim = Solheim (person)*']);
    expect(mentions('Hall was late. The talks began. Hall wanted more.')).toEqual([
      'Hall = Hall (unknown)*',
      'Hall = Hall (unknown)*',
    ]);
    expect(
      mentions(
        'Critics said so. Critics have left. Police said no. Neither was there. Neither said why. Tension has grown. Twelve said yes. Women said so. Nothing was said. Nothing has changed.',
      ),
    ).toEqual([]);
  });

  it.each('Agriculture Health Climate Economy Labour Education Energy Fisheries Trade Digital'.split(' '))(
    'takes %s Minister for the office before the name',
    (field) => {
      const text = `They heard ${field} Minister Ingrid Solheim and Deputy ${field} Secretary Anker. The ${field.toLowerCase()} minister left.`;
      expect(mentions(text)).toEqual([
        'Ingrid Solheim = Ingrid Solheim (person)*',
        'Anker = Anker (person)*',
        `${field.toLowerCase()} minister = Ingrid Solheim (person)`,
      ]);
    },
  );

  it('takes no country for a person, whatever it says', () => {
    expect(mentions('They heard that Norway said no, and New Zealand, who came late, agreed.')).toEqual([
      'Norway = Norway (place)*',
      'New Zealand = New Zealand (place)*',
    ]);
  });

  it('reads names in capitals, and none in a title in capitals', () => {
    expect(mentions('Mayor Jane Roe met JOHN SMITH.\nROE: That is not so.\nSMITH said no to KERRY.')).toEqual([
      'Jane Roe = Jane Roe (person)*',
      'JOHN SMITH = John Smith (person)*',
      'ROE = Jane Roe (person)*',
      'SMITH = John Smith (person)*',
      'KERRY = John Kerry (person)',
    ]);
    expect(mentions('They met.\nDEATH TOLL RISES IN FLOODED HOTEL.')).toEqual([]);
  });

  it('takes a town with its state for places', () => {
    expect(mentions('The ship left Norfolk, Virginia, for Bath, Maine. Virginia was sunny.')).toEqual([
      'Norfolk = Norfolk (place)*',
      'Virginia = Virginia (place)*',
      'Bath = Bath (place)*',
      'Maine = Maine (place)*',
      'Virginia = Virginia (place)*',
    ]);
  });

  it('proposes no common noun that happens to be capital', () => {
    expect(
      mentions('They signed the Communique on the Use of Weapons. The weapons were old. The Weapons stayed.'),
    ).toEqual([]);
  });

  it('proposes no thing of law or politics, alone or behind a title, and takes no newspaper or town for a person', () => {
    const text =
      'The Pact and the First Amendment stand, said the Herald. The Herald reported that a Chapter is missing. The mayor of Bath said so.';
    expect(mentions(text)).toEqual([
      'Herald = Herald (unknown)*',
      'Herald = Herald (unknown)*',
      'Bath = Bath (unknown)*',
    ]);
    expect(mentions('Mr. Cummings spoke of the House Ways and Means Committee.')[0]).toBe(
      'Cummings = Cummings (person)*',
    );
  });

  it('proposes no lone noun where all nouns have a capital', () => {
    const text =
      'Die Fähre soll bis zum Winter über den Sund fahren. Die Städte teilen sich das Schiff, die Kosten und den Fahrplan. Die Brücke ist seit dem Mai zu, weil ein Kahn den Pfeiler traf. Für den Winter sagte Alma Berg der Stadt keine Hilfe zu.';
    expect(mentions(text).filter((one) => /^\S+ =/.test(one))).toEqual([]);
  });

  it('reads with the lexicon it is given', () => {
    const lexicon = [{ name: 'Ruritania', kind: 'country' as const, metonyms: ['Strelsau'] }];
    const { mentions: found } = readArticle({ id: 'x', text: 'Strelsau spoke of Kerry.\nMore.' }, { lexicon });
    expect(found).toMatchObject([
      { entity: 'Ruritania', kind: 'group' },
      { entity: 'Kerry', proposed: true },
    ]);
  });

  it('ends a name with its line: a caption and the paragraph below it name two', () => {
    const text =
      'Ministers meet\n\nBoth sides met in Bath on Monday.\n\nPhoto by Jane Roe\n\nPeter Lie spoke first.\n\nHe praised John\n\nKerry left.';
    const names = readArticle({ id: 'a', text, language: 'en', marked: [{ from: 51, to: 68, kind: 'caption' }] });
    const lines = text.split('\n\n');
    const words = names.mentions.map(({ from, to }) => text.slice(from, to));
    expect(words).toContain('Peter Lie');
    expect(words.every((name) => lines.some((line) => line.includes(name)))).toBe(true);
  });

  it('knows the month of a date from a month that is a name', () => {
    const dates = (text: string) => readArticle({ id: 'x', text }).dates.map(({ from, to }) => text.slice(from, to));
    expect(dates('April Ryan met Theresa May on May 5. Mrs. May met Jan Vik in June.')).toEqual(['May 5', 'June']);
    expect(dates('They saw June Dahl and August Lind in March. Then Fiona March left.')).toEqual(['March']);
  });

  it('says of a thousand of one name only that it may be many, in time that grows with the text', () => {
    const smiths = Array.from({ length: 1000 }, (_, i) => `Then X${i}a Smith met Smith.`).join(' ');
    const found = readArticle({ id: 'x', text: smiths }).mentions;
    expect(found.at(-1)).toMatchObject({ entity: 'one of many called Smith' });
    const names = Array.from({ length: 2000 }, (_, i) => `James Q${i}x Roe`).join(' ');
    expect(readArticle({ id: 'x', text: names }).mentions.length).toBeLessThan(names.length / 5);
  });

  it.each(['قال محمد علي إن السلام قريب جدا اليوم.', 'אמר דוד כהן כי השלום קרוב.', '安倍晋三首相は東京で会見した。'])(
    'makes up no name in a script without capitals: %s',
    (text) => {
      expect(mentions(`${text} `.repeat(50))).toEqual([]);
    },
  );
});
