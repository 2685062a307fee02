import { attitudes } from '../../lexicon/grammar.ts';
import { isNaming, isStrongReportingVerb, reportingVerbs } from '../../lexicon/reporting-verbs.ts';
import { ofEach, type Example } from '../example.ts';

const strong = [...reportingVerbs].filter((verb) => isStrongReportingVerb(verb));
/** Without participles, which share another verb's subject (`sharedSubject`), `make`, which reports only as `make clear`, and `go`, as `go on`. */
const weak = [...reportingVerbs].filter(
  (verb) => !isStrongReportingVerb(verb) && !/ing$|^ma[dk]e|^go$|^goes|^went/.test(verb),
);

/** Verbs that report, each form of each: right before the quotation all of them, further away only the strong ones. */
export const cueExamples: Example[] = [
  ofEach(
    'strong reporting verbs',
    strong,
    (verb) => ({
      text: `They ${verb} of this old and cold town here “it is late in the day.”`,
      finds: `They / ${verb} / speaker, cue, quotation`,
    }),
    (verb) => ({ text: `They un${verb} of this old and cold town here “it is late in the day.”`, finds: '–' }),
  ),
  ofEach(
    'weak reporting verbs',
    weak,
    (verb) => ({ text: `“It is late in the day,” they ${verb}.`, finds: `they / ${verb} / quotation, speaker, cue` }),
    (verb) => ({
      // What names something reaches far, but not over "on".
      text: `They ${verb} ${isNaming(verb) ? 'on' : 'of'} this old and cold town here “it is late in the day.”`,
      finds: '–',
    }),
  ),
  ofEach(
    'make clear',
    ['make', 'makes', 'made', 'making'],
    (verb) => ({
      text: `They ${verb} clear “it is late in the day.”`,
      finds: `They / ${verb} / speaker, cue, quotation`,
    }),
    (verb) => ({ text: `They ${verb} clean “it is late in the day.”`, finds: '–' }),
  ),
  ofEach(
    'go on',
    ['go', 'goes', 'went'],
    (verb) => ({
      text: `“It is late in the day,” they ${verb} on.`,
      finds: `they / ${verb} / quotation, speaker, cue`,
    }),
    (verb) => ({ text: `If it is “late in the day,” they ${verb} home.`, finds: '–' }),
  ),
  ofEach(
    'attitudes',
    attitudes,
    (mood) => ({
      text: `The mayor was ${mood} “that it is late in the day.”`,
      finds: `The mayor = mayor / was ${mood} / speaker, cue, quotation`,
    }),
    (mood) => ({ text: `The mayor was un${mood} “that it is late in the day.”`, finds: '–' }),
  ),
];
