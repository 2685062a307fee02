import { wordSet } from '../lexicon/word-set.ts';
import type { LanguageRules } from './rules.ts';

/** French. Own lists. */
export const french: LanguageRules = {
  abbreviations: wordSet(`
    m mm mme mmes mlle mlles mgr dr drs pr prof st ste sts stes cf éd av bd env tél fig chap apr janv févr fév avr juil juill sept
    oct nov déc gal col cdt lt etc sa inc corp co cie jc
  `),
  numbered: wordSet('art no nos p pp vol'),
  openers: wordSet(`
    le la les l un une des du il elle ils elles on nous vous je ce cet cette ces c ça cela ceci mais et ou donc or car ni à au aux
    en dans sur sous par pour avec sans chez vers selon après avant depuis pendant lors quand si comme que qui où son sa ses leur
    leurs notre nos votre vos mon ma mes d n s j qu puis ensuite enfin aussi ainsi alors toutefois cependant pourtant hier
    aujourd    demain lundi mardi mercredi jeudi vendredi samedi dimanche tout tous toute toutes plusieurs certains aucun deux trois
  `),
  ordinals: false,
  letters: false,
  verbs: wordSet(`
    dit déclare déclara affirme affirma explique expliqua ajoute ajouta précise précisa assure assura estime estima souligne
    souligna rappelle rappela répond répondit insiste insista regrette regretta raconte raconta confie confia annonce annonça
    indique indiqua écrit écrivit prévient promet promit lance lança martèle plaide dénonce réplique rétorque poursuit conclut
    reconnaît admet tonne soupire résume
  `),
  auxiliaries: wordSet('a ont avait avaient'),
  participles: wordSet(`
    dit déclaré affirmé expliqué ajouté précisé assuré estimé souligné rappelé répondu insisté regretté raconté confié annoncé
    indiqué écrit prévenu promis lancé martelé plaidé dénoncé répliqué rétorqué poursuivi conclu reconnu admis résumé jugé
    soutenu fait
  `),
  sources: wordSet('selon'),
  titles: wordSet(`
    m mm mme mmes mlle mgr me dr pr prof monsieur madame mademoiselle maître président présidente ministre maire député députée
    sénateur sénatrice directeur directrice porte-parole secrétaire chef juge avocat avocate procureur procureure général
    professeur professeure premier première préfet préfète capitaine entraîneur évêque pape roi reine
  `),
  determiners: wordSet('le la l un une son sa'),
  particles: wordSet('de du des le la van von den der di del el ben al d'),
};
