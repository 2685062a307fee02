import { isReportingVerb } from '@vis-a-vis/parsing';
import {
  reaches,
  endsTail,
  finite,
  gapAfter,
  isLowerCase,
  isSpeechNoun,
  opensPhrase,
  takesNoClause,
  type Stretch,
} from './speech-words.ts';

/** Where a closing ", NBC News reported" begins. */
export function tailOf(stretch: Stretch): number | undefined {
  const { article, first, end, term } = stretch;
  for (let at = end - 1; at > first && at >= end - reaches.tail; at--) {
    if (!/[,”"]/.test(gapAfter(article, at - 1))) continue;
    const length = end - at;
    if (length < 2 || opensPhrase.has(term(at)) || /^(?:who|whom|whose|which|where)$/.test(term(at))) return undefined;
    const verb = Array.from({ length }, (_, i) => at + i).find(
      (i) =>
        isReportingVerb(term(i)) &&
        !term(i).endsWith('ing') &&
        isLowerCase(article, i) &&
        !/^(?:the|an?)$/.test(term(i - 1)),
    );
    const closes =
      verb !== undefined && !takesNoClause.test(term(verb)) && !isDoneTo(verb, term) && !isSpeechNoun(article, verb);
    if (!closes || !(verb === end - 1 || endsTail.has(term(verb + 1)))) return undefined;
    return verb === at ? beforeAside(at, stretch) : at;
  }
  return undefined;
}

/** `The quay is closed, the mayor, Ida Moe, said`: who speaks stands with what describes him between the commas before the verb. */
export function beforeAside(verb: number, { article, first, term }: Stretch): number {
  let from = verb;
  for (let chunk = 0; chunk < 2; chunk++) {
    let at = from - 1;
    while (at > first && from - at <= reaches.tail && !/[,”"]/.test(gapAfter(article, at - 1)) && !finite.has(term(at)))
      at -= 1;
    if (at <= first || from - at > reaches.tail || finite.has(term(at))) return chunk === 0 ? verb : from;
    from = at;
  }
  return from;
}

/** `, is charged in …`: it is not who is named there that says so; `, it is said` does. */
const isDoneTo = (verb: number, term: Stretch['term']): boolean =>
  /^(?:is|are|was|were|be|been|being)$/.test(term(verb - 1)) && term(verb - 2) !== 'it';
