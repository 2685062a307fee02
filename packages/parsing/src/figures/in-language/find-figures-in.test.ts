import { expect, it } from 'vitest';
import { showFigures } from '../../examples/show.ts';
import { readArticle } from '../../read-article.ts';

const figures = (language: string, text: string): string => showFigures(readArticle({ id: 'x', text, language }));

it.each([
  ['de', 'Rund 1,5 Millionen Menschen kamen.', 'Rund 1,5 Millionen Menschen = 1500000 menschen'],
  ['de', 'Es kostet 2,5 Mio. Euro.', '2,5 Mio. Euro = 2500000 €'],
  [
    'de',
    'Über 12.500 Menschen kamen, 25 Prozent der Schüler fehlten.',
    'Über 12.500 Menschen = 12500 menschen | 25 Prozent der Schüler = 25 %',
  ],
  ['de', 'Zwölf verletzte Bergleute warten.', 'Zwölf verletzte Bergleute = 12 bergleute'],
  ['de', 'Der 25-jährige Fahrer ist 1,80 Meter groß.', '25-jährige = age 25 – | 1,80 Meter = 1.8 meter'],
  ['fr', "Cela coûte 2,5 millions d'euros.", "2,5 millions d'euros = 2500000 €"],
  ['fr', 'Près de 12 500 maisons ont brûlé.', 'Près de 12 500 maisons = 12500 maisons'],
  ['fr', 'Douze personnes et 25 % des élèves dorment.', 'Douze personnes = 12 personnes | 25 % des élèves = 25 %'],
  ['fr', 'Mme Roy, 47 ans, est partie.', '47 ans = age 47 –'],
  ['es', 'Faltan 3.500 millones de dólares.', '3.500 millones de dólares = 3500000000 $'],
  ['es', 'Unas 1.5 millones de personas vinieron.', 'Unas 1.5 millones de personas = 1500000 personas'],
  ['es', 'Hay 12 heridos y el 25% de los votos.', '12 heridos = 12 heridos | 25% de los votos = 25 %'],
  ['es', 'Un hombre de 25 años murió.', 'de 25 años = age 25 –'],
])('reads figures of each language: %s: %s', (language, text, want) => {
  expect(figures(language, text)).toBe(want);
});

it.each([
  ['de', 'Am 5. März um 14.30 Uhr tagte der 3. Senat nach Artikel 5.', '–'],
  ['de', 'Im Jahr 2019 war es das Haus Nummer 12.', '–'],
  ['fr', "Le 5 mars à 14h30, l'article 12 vaut.", '–'],
  ['es', 'El 5 de marzo a las 14:30 vale el artículo 12.', '–'],
  ['es', 'La pena de 25 años es larga.', '25 años = 25 años'],
])('leaves days, times, ranks and names alone: %s: %s', (language, text, want) => {
  expect(figures(language, text)).toBe(want);
});

it('takes time that grows with the text', () => {
  const took = (count: number): number => {
    const text = `Es sind ${'1 000 '.repeat(count)}${'1.000'.repeat(count)}${'a'.repeat(count)}e 2 ${'b'.repeat(count)}.`;
    const begin = performance.now();
    readArticle({ id: 'x', text, language: 'de' });
    return performance.now() - begin;
  };
  took(500);
  expect(took(20_000)).toBeLessThan(60 * Math.max(10, took(2_000)));
});
