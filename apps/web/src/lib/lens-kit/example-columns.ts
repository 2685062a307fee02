import { readArticle } from '@vis-a-vis/parsing';
import type { Column } from './columns.ts';

/** Two made-up articles as the columns of a table. */
export const exampleColumns: Column[] = [
  `Kerry met the rebels. "The rebels are our friends," Kerry said.`,
  `The opposition came.`,
].map((text, i) => ({
  article: readArticle({ id: `x${i}`, text, language: 'en' }),
  number: i + 1,
  name: `Report ${i + 1}`,
  outlet: 'outlet not stated',
}));
