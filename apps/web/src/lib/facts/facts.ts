import type { Article } from '@vis-a-vis/parsing';
import type { Edits } from '../kept/kept.ts';

/** The facts a reader can enter, as the fields show them. */
export type Facts = { title: string; outlet: string; published: string; talksDate: string; talksPlace: string };

/** The fields in their order. */
export const factNames: readonly { key: keyof Facts; name: string; type: 'text' | 'date' }[] = [
  { key: 'title', name: 'Title', type: 'text' },
  { key: 'outlet', name: 'Outlet', type: 'text' },
  { key: 'published', name: 'Published', type: 'date' },
  { key: 'talksDate', name: 'Date of the talks or event', type: 'date' },
  { key: 'talksPlace', name: 'Place of the talks or event', type: 'text' },
];

/** What is known of an article, ready for the fields. A date field takes whole days only. */
export function factsOf({ title, outlet, published, talks }: Article): Facts {
  return {
    title: title?.value ?? '',
    outlet: outlet?.value ?? '',
    published: published?.value.slice(0, 10) ?? '',
    talksDate: talks?.value.date?.slice(0, 10) ?? '',
    talksPlace: talks?.value.place ?? '',
  };
}

/** The reader's facts after one field was changed: only what the reader entered becomes the reader's word. */
export function editFact(edits: Edits, article: Pick<Article, 'talks'>, key: keyof Facts, value: string): Edits {
  const words = value.trim();
  if (key === 'talksDate' || key === 'talksPlace') {
    const { date, place } = { ...(edits.talks ?? article.talks)?.value };
    const [day, town] = key === 'talksDate' ? [words, place] : [date, words];
    return { ...edits, talks: { value: { ...(day && { date: day }), ...(town && { place: town }) }, basis: 'reader' } };
  }
  const { [key]: _, ...rest } = edits;
  return words === '' ? rest : { ...rest, [key]: { value: words, basis: 'reader' } };
}
