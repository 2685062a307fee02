import type { Article, Range } from '../article.ts';

const nothing = '–';

/** `speaker = name / cue / how it was found` of each quotation, a star where the name is inferred; one after another the same are shown once. */
export function showQuotes({ text, quotes }: Article): string {
  const lines = quotes.map(({ speaker, cue, attribution }) => {
    if (!speaker) return nothing;
    const words = written(text, speaker);
    const name = speaker.name === words ? '' : ` = ${speaker.name}${speaker.basis === 'inferred' ? '*' : ''}`;
    return `${words}${name} / ${cue ? written(text, cue) : nothing} / ${attribution ?? nothing}`;
  });
  return lines.filter((line, at) => line !== lines[at - 1]).join(' | ') || nothing;
}

/** `words = entity (kind)` of each mention, a star where the lexicon does not know it. */
export const showMentions = ({ text, mentions }: Article): string =>
  mentions.map((one) => `${written(text, one)} = ${one.entity} (${one.kind})${one.proposed ? '*' : ''}`).join(' | ') ||
  nothing;

/** `words = value/end` of each date, a star where it is inferred. */
export const showDates = ({ text, dates }: Article): string =>
  dates
    .map((one) => {
      const end = one.end === undefined ? '' : `/${one.end}`;
      return `${written(text, one)} = ${one.value ?? '?'}${end}${one.basis === 'inferred' ? '*' : ''}`;
    })
    .join(' | ') || nothing;

/** `words = kind value–high : against noun or unit, place, date, source` of each figure. */
export const showFigures = ({ text, figures }: Article): string =>
  figures
    .map((one) => {
      const high = one.high === undefined ? '' : `–${one.high}`;
      const against = one.against === undefined ? '' : ` : ${one.against}`;
      const value = `${one.kind ? `${one.kind} ` : ''}${one.value}${high}${against} ${one.unit ?? one.noun ?? nothing}`;
      const source = one.source && written(text, one.source);
      return [`${written(text, one)} = ${value}`, one.place, one.date, source]
        .filter((part) => part !== undefined)
        .join(', ');
    })
    .join(' | ') || nothing;

/** `words = what befell those who are counted` of each figure. */
export const showFates = ({ text, figures }: Article): string =>
  figures.map((one) => `${written(text, one)} = ${one.fate ?? nothing}`).join(' | ') || nothing;

/** `words = reason` of each line that is no part of the report. */
export const showLines = ({ text, blocks }: Article): string =>
  blocks
    .filter(({ kind }) => kind !== 'paragraph')
    .map((block) => `${written(text, block)} = ${block.reason ?? nothing}`)
    .join(' | ') || nothing;

/** The quotations as written, marks included. */
export const showMarks = ({ text, quotes }: Article): string =>
  quotes.map((quote) => written(text, quote)).join(' | ') || nothing;

/** The sentences as written. */
export const showSentences = ({ text, sentences }: Article): string =>
  sentences.map((sentence) => written(text, sentence)).join(' | ') || nothing;

const written = (text: string, { from, to }: Range) => text.slice(from, to).replace(/\s+/g, ' ');
