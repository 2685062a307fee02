import { render } from 'svelte/server';
import type { Voices } from '@vis-a-vis/measures';
import { exampleColumns } from '../../lens-kit/example-columns.ts';
import Speakers from './Speakers.svelte';

const said = (words: number) => ({
  words,
  utterances: words > 0 ? [{ quote: 0, range: { from: 0, to: 9 }, words }] : [],
});

const passages = { narrator: [{ from: 0, to: 9 }], quoted: [], reported: [{ from: 0, to: 9 }] };

/** Made-up counts of two articles; `speakers` of them, beside a quotation without a speaker. */
export function speakersExample(speakers = 3): Voices {
  const names = Array.from({ length: speakers }, (_, i) => ({
    speaker: `Speaker ${i + 1}`,
    kind: 'speaker' as const,
    inArticles: [said(speakers - i), said(i)],
  }));
  const quoted = (speakers * (speakers + 1)) / 2;
  return {
    articles: [
      { words: quoted + 100, narrator: 70, reported: 26, quoted: quoted + 4, passages },
      { words: quoted + 100, narrator: 100 + speakers, reported: 0, quoted: quoted - speakers, passages },
    ],
    speakers: [...names, { speaker: '', kind: 'not stated', inArticles: [said(4), said(0)] }],
  };
}

/** Draws the example, for its snapshot. */
export const draw = () => render(Speakers, { props: { voices: speakersExample(), columns: exampleColumns } });
