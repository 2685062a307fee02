import { wordSet } from './word-set.ts';

/** How a line opens that is no report: `phrases` are the parts of `pattern`, each with examples of its own in examples/words. */
type Openings = { reason: string; phrases: readonly string[]; pattern: RegExp };

const openings = (reason: string, phrases: readonly string[], end = '', start = ''): Openings => ({
  reason,
  phrases,
  pattern: new RegExp(
    `^${start}(?:${phrases.join('|')})${end}`,
    phrases.some((one) => one.includes('\\p{')) ? 'iu' : 'i',
  ),
});

/** How a line opens that belongs to the page and not to the report, with the reason readers are shown. Own list. */
export const furnitureOpenings: readonly Openings[] = [
  openings(
    'furniture: points to other pages',
    [
      String.raw`(?:read|see|watch|view|find out|learn|discover|hear|listen to)\s+(?:more|also|next|now|this|it|all|on|the (?:full|original|rest))`,
      'more (?:from|on|stories|news|coverage|in|to read)',
      'related',
      'recommended',
      "don['’]t miss",
      'most (?:read|popular|viewed)',
      'trending',
      // `Also on Thursday, the court …` is report: it ends as a sentence does.
      String.raw`also (?:read|see|on(?=[^.!?]*$))`,
      'see also',
      'up next',
      'you (?:may|might) (?:also )?like',
      'top stories',
      "editors?['’]s? picks?",
      'promoted',
      'around the web',
      'from the archive',
      'topics?(?=:)',
      'tags?(?=:)',
      'filed under',
      'in this (?:article|story)',
    ],
    String.raw`\b`,
  ),
  openings(
    'furniture: share, sign-up or comment bar',
    [
      String.raw`share\b(?=\s+(?:this|on|via|article|story|tweet)|$)`,
      String.raw`(?:tweet|print|e-?mail|save|whatsapp|facebook|twitter|linkedin)\s*$`,
      String.raw`follow (?:us|@|him|her|them|.{1,40}\bon (?:twitter|facebook|x|instagram))`,
      'like us on',
      'subscribe',
      'sign (?:up|in)',
      'log in',
      'register',
      'newsletter',
      'get (?:the|our) .{0,40}(?:newsletter|app|inbox)',
      'join the conversation',
      String.raw`comments?(?=\s*(?:\(?\d+\)?\s*)?$)`,
      'leave a (?:comment|reply)',
      'click (?:here|to)',
      'tap (?:here|to)',
      'download (?:the|our)',
      'skip to',
      'back to top',
      'open in',
      'copy link',
      'have a (?:news )?tip',
      'contact (?:the (?:author|reporter|writer)|us)',
    ],
    String.raw`\b`,
  ),
  openings('furniture: advertisement, cookie or player text', [
    'advertisement',
    'sponsored',
    'story continues',
    'article continues',
    'continue reading',
    'continued (?:on|from)',
    String.raw`\d+\s+(?:of|\/)\s+\d+$`,
    String.raw`page \d+`,
    String.raw`(?:video|gallery|photos?|play)\s*$`,
    'loading',
    'play video',
    'slideshow',
    'show (?:more|caption)',
    'hide caption',
    String.raw`cookies?\b`,
    'we use cookies',
    'javascript',
  ]),
  openings('furniture: rights, dates or conditions of the page', [
    String.raw`(?:copyright|©|\(c\))\s*(?:©\s*)?(?:\d{4}|the|by)`,
    'all rights reserved',
    'this (?:material|article|story) (?:may not be|is (?:republished|reprinted)|was (?:originally|first) published)',
    String.raw`(?:terms|privacy)\b.{0,40}$`,
    'the views expressed',
    'disclaimer',
    '(?:first|last|originally) (?:published|updated|modified)',
    '(?:published|updated|posted):',
    'last updated',
    'posted (?:on|at|by)',
  ]),
];

/** How a passage opens that corrects the report or says that it was changed: its old figures are no part of it. Own list. */
export const correctionOpenings: readonly Openings[] = [
  openings(
    'furniture: corrects the report, or says what was changed in it',
    [
      String.raw`(?:corrections?|clarifications?|corrected|clarified|updated?|erratum|editors?['’]s? notes?)(?:\s*\([^)]{1,40}\)|,?\s+(?:on\s+)?\p{Lu}\p{L}+\.?\s+\d{1,2})?(?:,\s*\d{4})?\s*(?::|–|—|\s-\s)`,
      'correction appended',
      String.raw`for the record(?::|,?\s+(?:in )?an? (?:earlier|previous) )`,
      String.raw`(?:a|this) (?:correction|clarification) was (?:made|added|issued)`,
      String.raw`this (?:article|story|report|post|piece|headline|page) (?:was|has been|is) (?:amended|updated|corrected|revised|edited|changed|clarified|modified)`,
      String.raw`(?:in )?an? (?:earlier|previous|original) (?:version|edition) of this (?:article|story|report|post|piece|headline)`,
      String.raw`(?:korrektur|berichtigung|richtigstellung|anmerkung der redaktion|anm\. ?d\. ?red\.|hinweis der redaktion|aktualisiert)(?:\s*\([^)]{1,40}\))?\s*:`,
      String.raw`(?:dieser (?:text|artikel|beitrag) wurde (?:aktualisiert|korrigiert|ergänzt)|cet article a été (?:modifié|corrigé|mis à jour)|este artículo (?:ha sido|fue) (?:actualizado|corregido))`,
      String.raw`in einer (?:früheren|vorherigen|ersten) (?:version|fassung)`,
      String.raw`(?:correction|rectificatif|mise à jour|fe de errores|corrección|rectificación)\s*:`,
      String.raw`(?:une version (?:antérieure|précédente) de cet article|una versión anterior de (?:este|esta))`,
    ],
    '',
    String.raw`(?:[•▪●*–—-]\s*)?`,
  ),
];

/** Lines that say who wrote, supplied or photographed. */
export const creditPatterns: { pattern: RegExp; reason: string }[] = [
  {
    pattern:
      /^\p{Lu}[^.!?]{2,60} (?:is|covers|reports|writes|edits) [^.!?]{3,120}\.\s+(?:follow|contact|reach|e-?mail|write to) (?:him|her|them|\p{Lu}\S+)\b/iu,
    reason: 'credit: says who the writer is',
  },
  { pattern: /^sources?\s*:\s*\S/i, reason: 'credit: names the source' },
  { pattern: /^SOURCE\s+\p{Lu}[^.]*$/u, reason: 'credit: names the source' },
  {
    pattern:
      /^(?:[—–-]\s*)?\(?(?:(?:additional |with )?report(?:ing|ed) by|edit(?:ing|ed) by|writ(?:ing|ten) by|compiled by|translated by|with files from|contribut(?:ions|ing) (?:from|by))\b/i,
    reason: 'credit: names who reported or edited',
  },
  {
    pattern: /\b(?:contributed|contributing) (?:to this (?:report|article|story)|reporting)\b/i,
    reason: 'credit: names who contributed',
  },
  {
    pattern:
      /^\(?(?:\p{Lu}[\p{L}.'’-]*\s+){2,5}reported from (?!.*\bthat\b)\p{Lu}[^.!?]{2,100}\.?\)?$|^this (?:report|article|story) (?:was (?:produced|compiled|written)|contains|includes|uses) [^.!?]{0,40}\b(?:material|information|reporting|contributions) (?:from|by) \p{Lu}/iu,
    reason: 'credit: names who contributed',
  },
  {
    pattern:
      /^\(?(?:photos?|pictures?|images?|credit|video|graphic|illustration)(?:\s+(?:credit|by|courtesy(?: of)?))?\s*[:/]\s*\S/i,
    reason: 'credit: names the photographer or agency',
  },
  {
    pattern: /^\(?(?:AP|AFP|Reuters|Getty(?: Images)?|EPA|Bloomberg|UPI|TASS|Xinhua)\)?(?:\s*[/|-]\s*\S.{0,40})?$/i,
    reason: 'credit: names the agency',
  },
  {
    pattern: /^(?:[Bb]y|BY)(?:\s*:)?\s+\p{Lu}[\p{L}.'’-]*(?:[\s,]+(?:and|\p{Lu}[\p{L}.'’-]*|of|for|the)){1,9}\s*$/u,
    reason: 'credit: byline',
  },
];

/** What only a picture line carries. */
export const pictureCredit =
  /(?:\(|\b|[—–-]\s*)(?:(?:AP|AFP|EPA|Reuters|Getty)\s*(?:Photos?\b|Images?\b|\/)|file (?:photo|image|picture)\b|photo(?:graph)?(?:\s*:|\s+by|\s+courtesy)|image(?:\s*:|\s+by|\s+courtesy)|getty images|\/(?:AP|AFP|EPA|Reuters|Getty)\b|Photo(?:graph)?\/\p{Lu})/iu;

/** Verbs in the present tense that say what a picture shows. Own list. */
export const pictureVerbs = wordSet(
  `speaks arrives walks gestures looks shakes stands sits waves attends listens meets greets poses holds leaves departs
  addresses reacts smiles delivers gather gathers talks hugs embraces points watches wears carries rides boards inspects
  lays prays cheers marches hold stand sit speak arrive walk gesture look shake wave attend listen meet
  pose leave depart carry watch march chat chats confer confers waits wait takes`,
);

/** What follows such a verb in a picture line. */
export const pictureComplements = wordSet(
  `at during in before after outside inside on with next beside along near as to from hands alongside together past through
  over while under upon toward towards for off up down behind between amid around part`,
);
