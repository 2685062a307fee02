import { expect, it } from 'vitest';
import { showDates } from '../../examples/show.ts';
import { readArticle } from '../../read-article.ts';

/** A Monday. */
const monday = { value: '2025-03-10', basis: 'stated' as const };

const dates = (language: string, text: string, published?: typeof monday): string =>
  showDates(readArticle({ id: 'x', text, language, ...(published && { published }) }));

it.each([
  ['de', 'Am 5. März 2025 kam er.', '5. März 2025 = 2025-03-05'],
  ['de', 'Am Dienstag, dem 4. März 2025, kam er.', 'Dienstag, dem 4. März 2025 = 2025-03-04'],
  ['de', 'Vom 3. bis 7. Mai 2025 tagt er.', '3. bis 7. Mai 2025 = 2025-05-03/2025-05-07'],
  ['de', 'Bis zum 24.12.2024 war sie zu.', '24.12.2024 = 2024-12-24'],
  ['de', 'Im Sommer 2019 kam er, seit Mai ist er da.', '2019 = 2019 | Mai = --05'],
  ['de', 'Am 7. und 9. Mai ruht alles.', '7. = --05-07 | 9. Mai = --05-09'],
  ['fr', 'Le 1er mai 2024 il est venu.', '1er mai 2024 = 2024-05-01'],
  ['fr', 'Du 3 au 7 mars il siège.', '3 au 7 mars = --03-03/--03-07'],
  ['fr', 'Le 14 juillet 1789 elle tomba.', '14 juillet 1789 = 1789-07-14'],
  ['fr', 'En août 2019 il vint ; depuis 2020 il est là.', 'août 2019 = 2019-08 | 2020 = 2020'],
  ['fr', 'Le 04/03/2025 il vint.', '04/03/2025 = 2025-03-04'],
  ['es', 'El 5 de marzo de 2025 vino.', '5 de marzo de 2025 = 2025-03-05'],
  ['es', 'Del 3 al 7 de marzo trabajó.', '3 al 7 de marzo = --03-03/--03-07'],
  ['es', 'El martes 4 de marzo vino.', 'martes 4 de marzo = --03-04'],
  ['es', 'En agosto de 2019 vino, desde 2020 vive ahí.', 'agosto de 2019 = 2019-08 | 2020 = 2020'],
])('reads dates of each language: %s: %s', (language, text, want) => {
  expect(dates(language, text)).toBe(want);
});

it.each([
  ['de', 'Am Donnerstagabend kam er.', 'Donnerstagabend = 2025-03-06*'],
  ['de', 'Sie will am Mittwoch reden.', 'Mittwoch = 2025-03-12*'],
  ['de', 'Gestern kam er, vorgestern nicht.', 'Gestern = 2025-03-09* | vorgestern = 2025-03-08*'],
  ['de', 'Bis Ende Mai ist Zeit.', 'Mai = 2025-05*'],
  ['fr', 'Mardi il est venu.', 'Mardi = 2025-03-04*'],
  ['fr', 'La réunion aura lieu mercredi.', 'mercredi = 2025-03-12*'],
  ['es', 'El miércoles llegó tarde.', 'miércoles = 2025-03-05*'],
  ['es', 'Será el miércoles, y no mañana.', 'miércoles = 2025-03-12* | mañana = 2025-03-11*'],
])('counts from the day of publication: %s: %s', (language, text, want) => {
  expect(dates(language, text, monday)).toBe(want);
});

it.each([
  ['de', 'Er kommt am Freitag.', 'Freitag = ?'],
  ['de', 'Montags ruht er, und der Freitag ist frei.', '–'],
  ['de', 'Am 31. Februar 2024 kam er.', '–'],
  ['de', 'Vor 2000 Jahren war es kalt.', 'Vor 2000 Jahren = ?'],
  ['de', 'Letzte Woche kam er, vor drei Tagen auch.', 'Letzte Woche = ? | vor drei Tagen = ?'],
  ['fr', 'Le mercredi il dort, chaque lundi aussi.', '–'],
  ['fr', 'Il mange cinq mars par jour.', '–'],
  ['es', 'Los lunes duerme por la mañana.', '–'],
  ['es', 'Tiene 5 de esos.', '–'],
  ['nl', 'Hij kwam op 5 maart.', '–'],
])('and says no more than that: %s: %s', (language, text, want) => {
  expect(dates(language, text, monday)).toBe(want);
});
