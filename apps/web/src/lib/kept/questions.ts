import type { Lens } from '../place/place.ts';

/** The five questions of a class, each with the view that shows what the page found. */
export const questions: readonly { asks: string; lens: Lens; view: string }[] = [
  { asks: 'Who is quoted, and who is not?', lens: 'voices', view: 'Voices' },
  { asks: 'What comes first in each report, and what comes late?', lens: 'read', view: 'Read' },
  { asks: 'What does one report tell that the other leaves out?', lens: 'only-here', view: 'Only one says' },
  { asks: 'What is each side called?', lens: 'names', view: 'Names' },
  { asks: 'Which figures and dates are given, and whose are they?', lens: 'figures', view: 'Figures' },
];
