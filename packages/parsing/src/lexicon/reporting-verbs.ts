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
  vow voice volunteer warn welcome whisper wonder
`;
const irregular = `
  say says said saying tell tells told telling write writes wrote written writing read reads reading think thinks thought
  thinking speak spoke put puts putting swear swears swore swearing go goes went let make makes made making
  begin begins began continue continues continued continuing conclude quote quotes quoted quoting foresee foresaw
  believe believes believed feel feels felt know knew
`;
/** Forms that report only next to a quotation: too common in other senses to be trusted at a distance. */
const weak = new Set(
  `go goes went let put puts putting make makes made making think thinks thought thinking speak spoke read reads reading
  call calls called calling point points pointed rule rules ruled know knew feel feels felt believe believes believed begin
  begins began continue continues continued continuing offer offers offered offering fear fears feared hope hopes hoped
  sum question questions charge charges report reports reason reasons promise promises signal signals voice voices
  claims states comment comments request requests protest protests detail details praise reflect reflected reflects
  post posts`.split(/\s+/),
);

const forms = new Set([...irregular.trim().split(/\s+/), ...regular.trim().split(/\s+/).flatMap(inflect)]);

function inflect(base: string): string[] {
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (/^(?:quip|slam|snap|shrug|admit)$/.test(base))
    return [base, `${base}s`, `${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`];
  return [base, /(?:s|sh|ch)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`];
}

/** Whether a lower-case word is a form of a verb that reports speech. */
export const isReportingVerb = (word: string): boolean => forms.has(word);

/** Whether the verb reports speech even when it stands apart from the quotation. */
export const isStrongReportingVerb = (word: string): boolean => forms.has(word) && !weak.has(word);

const thoughts = new Set(
  'think thinks thought thinking know knew feel feels felt believe believes believed wonder wonders'.split(' '),
);

/** Whether the verb tells a thought: it reports beside a quotation that it follows, never ahead of one. */
export const isThought = (word: string): boolean => thoughts.has(word);

/** Forms that are as often plural nouns: `the talking points`, `his remarks`. */
const nounLike = new Set(
  `points claims reports comments remarks requests charges questions promises notes demands pledges quotes states details
  signals hopes fears posts calls answers protests offers texts blogs challenges cites echoes worries rules reasons advises
  emails e-mails tweets vows shouts reveals boasts jokes laments puts reads`.split(/\s+/),
);

/** Whether the form is a verb only beside a singular subject. */
export const isNounLike = (word: string): boolean => nounLike.has(word);
