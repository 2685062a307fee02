/** How a language beside English names days: its words as they stand in a text, as sources of regular expressions. */
export type Times = {
  /** Months, January first, whole and as they are shortened. */
  months: readonly string[];
  /** Days of the week, Sunday first, without the part of the day that is written to them. */
  weekdays: readonly string[];
  /** What must stand right before a lone weekday, or must not. */
  beforeWeekday: string;
  /** What stands between a day and its month, a month and its year, two days of one stretch, and behind the number of a day. */
  joins: { month: string; year: string; until: string; ordinal: string };
  /** What stands right before a lone month, and before a lone year. */
  beforeMonth: string;
  beforeYear: string;
  /** Words for days counted from the day of publication. */
  relative: ReadonlyMap<string, number>;
  /** Words for a time that nothing here resolves: `letzte Woche`. */
  vague: string;
  /** Verbs of a sentence that looks ahead, and of one that looks back. */
  ahead: RegExp;
  past: RegExp;
};

const wordList = (words: string): string[] => words.split(' ');

/** Own lists. */
const german: Times = {
  months: wordList(
    'J[aä]n(?:uar|ner|\\.) Feb(?:ruar|er|\\.) März Apr(?:il|\\.) Mai Juni Juli Aug(?:ust|\\.) Sept(?:ember|\\.) Okt(?:ober|\\.) Nov(?:ember|\\.) Dez(?:ember|\\.)',
  ),
  weekdays: wordList('Sonntag Montag Dienstag Mittwoch Donnerstag Freitag (?:Samstag|Sonnabend)'),
  beforeWeekday:
    '(?<=(?<!\\p{L})(?:[Aa]m|[Bb]is|[Ss]eit|[Vv]om|[Aa]b|(?:[Vv]ergangenen|[Ll]etzten|[Kk]ommenden|[Nn]ächsten|[Dd]iesen))\\s)',
  joins: { month: '\\s', year: '\\s', until: '\\s?(?:bis|und|[-\\u2013])\\s?', ordinal: '\\.' },
  beforeMonth: '(?<=(?<!\\p{L})(?:[Ii]m|[Ss]eit|[Aa]b|[Bb]is|[Vv]om|[Aa]nfang|[Mm]itte|[Ee]nde|[Zz]um)\\s)',
  beforeYear: '(?<=(?<!\\p{L})(?:Jahre?|Jahren|[Ss]eit|Anfang|Ende|Mitte|Sommer|Herbst|Winter|Frühjahr|Frühling)\\s)',
  relative: new Map([
    ['heute', 0],
    ['gestern', -1],
    ['vorgestern', -2],
    ['übermorgen', 2],
  ]),
  vague:
    '(?:letzte[rns]?|vergangene[rns]?|nächste[rns]?|kommende[rns]?)\\s(?:Woche|Monat|Jahr|Wochenende)s?|vor\\s\\S{1,12}\\s(?:Tage|Woche|Monate|Jahre)n',
  ahead: /(?<!\p{L})(?:wird|werden|soll|sollen|will|wollen|plant|planen|kommenden|nächsten|steht an|findet)(?!\p{L})/u,
  past: /(?<!\p{L})(?:war|waren|wurde|wurden|hatte|hatten|kam|kamen|ging|gab|fand|starb|starben|fiel|fielen|lag|traf|trafen|begann|nahm|\p{Ll}{3,30}(?:te|ten)|(?:hat|haben|ist|sind)\s[^.;:]{0,80}?\p{Ll}{0,12}ge\p{Ll}{2,20}(?:t|en))(?!\p{L})/u,
};

const french: Times = {
  months: wordList(
    'janv(?:ier|\\.) févr(?:ier|\\.) mars avr(?:il|\\.) mai juin juil(?:let|\\.) août sept(?:embre|\\.) oct(?:obre|\\.) nov(?:embre|\\.) déc(?:embre|\\.)',
  ),
  weekdays: wordList('dimanche lundi mardi mercredi jeudi vendredi samedi'),
  beforeWeekday: '(?<!(?<!\\p{L})(?:le|un|chaque|du|au)\\s)',
  joins: { month: '\\s', year: '\\s', until: '\\s?(?:au|et|[-\\u2013])\\s?', ordinal: '(?:er)?' },
  beforeMonth: "(?<=(?<!\\p{L})(?:en|fin|début|depuis|dès|mi-|(?:mois d[e'’]))\\s?)",
  beforeYear: "(?<=(?<!\\p{L})(?:en|depuis|dès|fin|début|année|l['’]an|été|hiver|automne|printemps)\\s)",
  relative: new Map([
    ["aujourd['’]hui", 0],
    ['hier', -1],
    ['avant-hier', -2],
    ['demain', 1],
    ['après-demain', 2],
  ]),
  vague:
    "(?:(?:la semaine|l['’]année) (?:dernière|prochaine|passée)|(?:le mois|l['’]an|le week-end) (?:dernier|prochain|passé)|il y a\\s\\S{1,12}\\s(?:jours|semaines|mois|ans))",
  ahead: /(?<!\p{L})(?:va|vont|doit|doivent|prochain|prochaine|\p{L}{2,40}(?:ra|ront))(?!\p{L})/u,
  past: /(?<!\p{L})(?:était|étaient|avait|avaient|fut|furent|dernier|(?:a|ont|est|sont)\s(?:\p{Ll}{1,30}\s){0,2}\p{Ll}{1,30}(?:é|ée|és|ées|i|is|it|ie|u|us|ue|ues))(?!\p{L})/u,
};

const spanish: Times = {
  months: wordList('enero febrero marzo abril mayo junio julio agosto sep?tiembre octubre noviembre diciembre'),
  weekdays: wordList('domingo lunes martes miércoles jueves viernes sábado'),
  beforeWeekday: '(?<=(?<!\\p{L})(?:el|este|del|al|pasado|próximo)\\s)',
  joins: { month: '\\sde\\s', year: '\\s(?:de|del)\\s', until: '\\s?(?:al|y|a|[-\\u2013])\\s?', ordinal: 'º?' },
  beforeMonth: '(?<=(?<!\\p{L})(?:en|desde|hasta|(?:fines|finales|principios|mediados|mes) de)\\s)',
  beforeYear: '(?<=(?<!\\p{L})(?:en|desde|año|verano|otoño|invierno|primavera)\\s)',
  relative: new Map([
    ['hoy', 0],
    ['ayer', -1],
    ['anteayer', -2],
    ['(?<!(?<!\\p{L})(?:la|esta)\\s)mañana', 1],
  ]),
  vague:
    '(?:la semana (?:pasada|próxima)|el (?:mes|año) (?:pasado|próximo)|hace\\s\\S{1,12}\\s(?:días|semanas|meses|años))',
  ahead: /(?<!\p{L})(?:va a|van a|debe|próximo|\p{L}{2,40}(?:rá|rán))(?!\p{L})/u,
  past: /(?<!\p{L})(?:fue|fueron|ha|han|hubo|vino|vinieron|hizo|tuvo|era|eran|murió|pasado|\p{Ll}{2,40}(?:ó|aron|ieron|aba|aban))(?!\p{L})/u,
};

const known: ReadonlyMap<string, Times> = new Map([
  ['de', german],
  ['fr', french],
  ['es', spanish],
]);

/** How a language beside English names days; `language` is a BCP 47 tag. Nothing where that is not known. */
export const timesOf = (language: string): Times | undefined => known.get(language.split('-')[0]?.toLowerCase() ?? '');
