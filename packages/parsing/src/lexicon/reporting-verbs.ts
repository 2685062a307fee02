/**
 * Verbs that report speech or writing, by base form. Own list, checked against the union of GenderGapTracker's
 * quote_verb_list.txt (MIT) and textacy's REPORTING_VERBS (Apache-2.0).
 */
const regular = `
  accuse acknowledge add admit advise affirm agree allege announce answer argue ask assert assure blame blast boast call
  caution charge claim comment complain concede conclude condemn confess confirm contend counter criticize criticise
  declare decry demand denounce deny describe detail disclose dismiss dispute elaborate emphasize emphasise exclaim
  explain express fear hail hope hint indicate inform insist instruct joke lament laugh maintain mention muse note
  observe offer opine plead pledge point post praise predict proclaim promise propose protest question quip reason recall
  recount reflect reiterate reject relate remark remind repeat reply report request respond retort reveal rule scoff
  shout shrug posit testify email e-mail text chide clarify implore interject mutter murmur preach profess pronounce rebut scream
  sigh tease yell thunder worry confide brag beg apologize apologise advocate allege bemoan blog challenge cite assess chant
  echo correct concur gush signal slam sneer snap specify state stress suggest summarize sum threaten tweet underline underscore urge
  vow voice volunteer warn welcome whisper wonder applaud bark bellow boom brand characterize characterise commend crack
  dare deadpan deem deride dub enthuse fume groan grumble hiss label marvel mock rail refer retaliate ridicule roar scold
  taunt thank tout trumpet admonish attack bluster blurt cheer chuckle cry defend deplore disagree drawl estimate exhort exult
  fret gloat gripe huff imply intone joke lambaste lampoon laud liken moan needle ponder portray quibble rant reassure
  rebuke reckon reference jab retweet riff smirk snipe sob speculate sputter surmise theorize vent wail whine wisecrack
`;
const irregular = `
  say says said saying tell tells told telling write writes wrote written writing read reads reading think thinks thought
  thinking speak spoke put puts putting swear swears swore swearing go goes went let make makes made making
  begin begins began continue continues continued continuing conclude quote quotes quoted quoting foresee foresaw
  sings sang believe believes believed feel feels felt know knew
`;
/** Verbs that report only next to a quotation: too common in other senses to be trusted at a distance. */
const weak = new Set([
  ...'goes went let puts putting made makes making thinks thought thinking speak spoke reads reading knew feels felt began begins'.split(
    ' ',
  ),
  ...'go put make think read know feel believe begin call point rule continue offer fear hope reflect post thank crack brand label refer dare boom mock tout attack cheer cry defend estimate vent needle'
    .split(' ')
    .flatMap(inflect),
]);

/** Every form of these verbs, in lower case. */
export const reportingVerbs: ReadonlySet<string> = new Set([
  ...irregular.trim().split(/\s+/),
  ...regular.trim().split(/\s+/).flatMap(inflect),
]);

const bases = new Set(regular.trim().split(/\s+/));

/** Whether the form is a verb's base, and so often a noun: `a charge`, `the state`. */
export const isBaseForm = (word: string): boolean => bases.has(word);

function inflect(base: string): string[] {
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (/^(?:quip|slam|snap|shrug|admit|refer|sob|dub|rebut|sum|blog|jab)$/.test(base))
    return [base, `${base}s`, `${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`];
  return [base, /(?:s|sh|ch)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`];
}

/** Whether a lower-case word is a form of a verb that reports speech. */
export const isReportingVerb = (word: string): boolean => reportingVerbs.has(word);

/** Whether the verb reports speech even when it stands apart from the quotation. */
export const isStrongReportingVerb = (word: string): boolean => reportingVerbs.has(word) && !weak.has(word);

const thoughts = new Set(
  'think thinks thought thinking know knew feel feels felt believe believes believed wonder wonders'.split(' '),
);

/** Whether the verb tells a thought: it reports beside a quotation that it follows, never ahead of one. */
export const isThought = (word: string): boolean => thoughts.has(word);

const naming = new Set(
  [
    'call',
    'label',
    'brand',
    'dub',
    'deem',
    'refer',
    'characterize',
    'describe',
    'dismiss',
    'praise',
    'blast',
    'deride',
    'thank',
    'hail',
  ].flatMap(inflect),
);

/** Whether the verb gives something a name or a verdict, which may stand far from it: `called the plan of her rivals “…”`. */
export const isNaming = (word: string): boolean => naming.has(word);

/** Whether the verb reports only right before a quotation and says nothing about its subject elsewhere: `she went on`. */
export const isLight = (word: string): boolean => /^(?:goes|went|made|makes|let|lets|put|puts|read|reads)$/.test(word);

/** Whether the verb takes no listener, so that a name after it speaks: `…, said Roe`, but `…, told Roe`. */
export const isInverted = (word: string): boolean =>
  /^(?:sa(?:id|ys)|(?:add|explain)(?:ed|s)|(?:argue|note)[ds]|wr[io]tes?)$/.test(word);

/** Whether the form is as often a plural noun (`the talking points`, `his remarks`), and so a verb only beside a singular subject. */
export const isNounLike = (word: string): boolean => word.endsWith('s') && bases.has(word.slice(0, -1));

const verdicts = new Set([
  ...'view regard portray paint depict denounce rate frame pound attack mock ridicule admire bash trash'
    .split(' ')
    .flatMap(inflect),
  ...'see sees saw seeing cast casts casting gone goes went going'.split(' '),
]);

/** Whether the verb gives a verdict with `as`, as `described him as` does: `admires him as a “strong leader”`, `gone after him as`. */
export const isVerdict = (word: string): boolean => verdicts.has(word);
