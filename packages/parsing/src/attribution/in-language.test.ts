import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

/** `words = name` of the speaker of each quotation, `–` where none is stated. */
function speakers(text: string): string[] {
  return readArticle({ id: 'x', text }).quotes.map(({ speaker }) =>
    speaker ? `${text.slice(speaker.from, speaker.to)} = ${speaker.name}` : '–',
  );
}

describe('who speaks in German', () => {
  it.each([
    ['Am Freitag schrieb Vogel: „Wir geben nicht nach in dieser Sache.“', ['Vogel = Vogel']],
    [
      'In der Stadt sagte Ministerin Renate Vogel: „Nun müssen alle mitmachen.“',
      ['Ministerin Renate Vogel = Renate Vogel'],
    ],
    [
      '„Wir warten auf die Antwort“, sagte Bürgermeisterin Anna Holm am Montag.',
      ['Bürgermeisterin Anna Holm = Anna Holm'],
    ],
    [
      '„Das ist nicht gut für uns“, so Vereinschef Karl Brandt in der Halle.',
      ['Vereinschef Karl Brandt = Karl Brandt'],
    ],
    ['Prof. Dr. Berg sagte der Zeitung: „Der Wert ist zu hoch für Kinder.“', ['Prof. Dr. Berg = Berg']],
    [
      '„Wir warten auf die Stadt“, sagte Anna Holm. „Sie muss nun kommen.“ Holm betonte: „Der Plan ist da.“',
      ['Anna Holm = Anna Holm', 'Anna Holm = Anna Holm', 'Holm = Anna Holm'],
    ],
  ])('is stated in %s', (text, want) => {
    expect(speakers(text)).toEqual(want);
  });

  it.each([
    'Im Brief der Kammer steht: „Der Hafen bleibt bis zum Frühjahr zu.“',
    'Auf Twitter hieß es dazu: „Das ist ein Fehler gewesen, sagen alle.“',
    'Der Entwurf biete auch Vorteile, wenn man ihn ändere: „Das gilt für das Modell der Wahl.“',
    '„Das war alles für heute“, teilte das Amt mit.',
    '„Ich gehe nicht zu der Feier“, sagte sie der Zeitung.',
    'Das Schild „Betreten verboten, auch für Hunde“ hing an der Tür.',
    'Laut Gericht gilt: „Die Klage ist nicht zulässig und auch nicht klug.“',
  ])('is not stated in %s', (text) => {
    expect(speakers(text)).toEqual(['–']);
  });
});

describe('who speaks in French and Spanish', () => {
  it.each([
    ['« Nous ne partirons pas », a déclaré M. Ruane lundi dans la ville.', ['M. Ruane = Ruane']],
    ['« C’est une honte pour la ville », a lancé la ministre Anne Roy.', ['la ministre Anne Roy = Anne Roy']],
    ['Marie Dupont explique : « Le bateau est vieux et il fuit dans le port. »', ['Marie Dupont = Marie Dupont']],
    ['« Rien ne bouge dans le port », selon Jean de La Tour.', ['Jean de La Tour = Jean de La Tour']],
    ['«El barco es viejo y no sale del puerto», afirmó la ministra Ana Paz.', ['la ministra Ana Paz = Ana Paz']],
    ['José Luis Gómez aseguró: «La ciudad tiene la culpa y lo sabe».', ['José Luis Gómez = José Luis Gómez']],
    ['«Nada se mueve en el puerto», según María de la Cruz.', ['María de la Cruz = María de la Cruz']],
  ])('is stated in %s', (text, want) => {
    expect(speakers(text)).toEqual(want);
  });

  it.each([
    'Le maire a dit : « Il faut du temps pour tout cela dans la ville. »',
    '« On verra bien dans le port », a-t-elle dit à la ville.',
    'La lettre du conseil est dure : « Il faut du temps pour tout cela. »',
    '«No vamos a salir de la ciudad», dijo el lunes el alcalde.',
    'En las redes se lee: «El puerto es de la ciudad y de los barcos».',
  ])('is not stated in %s', (text) => {
    expect(speakers(text)).toEqual(['–']);
  });
});

describe('a language without rules', () => {
  const reports = [
    'Styret skrev i et brev til byen: «Vi vil ikke selge kaien før våren kommer, og det er alt.» Formannen var klar: «Det er slutt nå for alle som bor her i byen vår.» «Vi venter på svar fra byen», sa Olsen. På Twitter sto det: «Dette er en feil som alle ser.»',
    'Zarząd napisał w liście do miasta: „Nie sprzedamy nabrzeża przed wiosną i to wszystko.” Prezes był jasny: „To koniec dla wszystkich, którzy tu mieszkają.” „Czekamy na odpowiedź miasta”, powiedział Nowak. Plan Nowaka: „Najpierw port, potem most, a potem droga do naszego miasta.”',
    'Het bestuur schreef in een brief aan de stad: “Wij verkopen de kade niet voor het voorjaar, en dat is alles.” Voorzitter Jansen: “Het is nu klaar voor iedereen die hier woont.” “Wij wachten op antwoord”, zei Jansen. Op Twitter stond: “Dit is een fout die wij allemaal zien.”',
  ];
  it.each(reports)('makes nobody speak: %s', (text) => {
    expect(new Set(speakers(text))).toEqual(new Set(['–']));
  });
});

it('a German paragraph of an English report goes by its own rules', () => {
  const text =
    'The mayor of the town wrote to the board on Monday, and it was read out.\n\nAm Freitag schrieb Vogel: „Wir geben nicht nach in dieser Sache.“\n\n“We have read it,” the mayor said to the board.';
  expect(speakers(text)).toEqual(['Vogel = Vogel', 'the mayor = mayor']);
});
