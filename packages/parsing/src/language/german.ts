import { wordSet } from '../lexicon/word-set.ts';
import type { LanguageRules } from './rules.ts';

/** German. Own lists. */
export const german: LanguageRules = {
  abbreviations: wordSet(`
    abt anm aufl bd bzgl bzw ca dipl dr dres ebd einschl etw evtl exkl fa fr frl geb gest ggf gr hg hr hrn hrsg inkl ing insb jh
    jhd jhdt jr kath ev lfd lt med mio mrd mind mr mrs phil prof rd reg sen sog sr st std str stv tel tsd vgl vorm vors zt zzgl
    zzt jan febr feb apr aug sept okt nov dez usw etc co corp inc
  `),
  numbered: wordSet('abs art nr kap max min ziff s'),
  openers: wordSet(`
    der die das den dem des ein eine einen einem einer er sie es wir ihr ich man dies diese dieser dieses dort da dann danach
    darauf doch aber und oder denn auch am im in an auf aus bei für mit nach von vor zu zum zur über unter seit bis ob wenn weil
    als so nun jetzt heute gestern morgen alle viele keine kein nicht nur noch schon was wer wie wo warum während trotz laut
    allerdings zuvor zudem außerdem damit dabei dagegen deshalb jedoch seine seiner ihre ihrer unsere
  `),
  ordinals: true,
  letters: true,
  verbs: wordSet(`
    sagte sagt sagten erklärte erklärt erklärten betonte betont meinte meint berichtete berichtet schrieb schreibt antwortete
    fragte fügte ergänzte kritisierte forderte fordert warnte warnt lobte bestätigte kündigte teilte mahnte räumte urteilte
    versicherte versprach bekräftigte behauptete beklagte bemerkte entgegnete erwiderte erzählte rief verkündete twitterte
    wiederholte klagte äußerte sprach
  `),
  auxiliaries: new Set(),
  participles: new Set(),
  sources: wordSet('laut so'),
  titles: wordSet(`
    herr herrn frau hr hrn fr dr prof ministerin minister kanzler kanzlerin bundeskanzler bundeskanzlerin präsident präsidentin
    bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin sprecher sprecherin pressesprecher pressesprecherin
    vorsitzende vorsitzender chef chefin trainer trainerin richter richterin anwalt anwältin senator senatorin direktor
    direktorin leiter leiterin abgeordnete abgeordneter außenminister außenministerin innenminister innenministerin
    finanzminister finanzministerin ministerpräsident ministerpräsidentin staatsanwalt staatsanwältin kapitän experte expertin
    autor autorin geschäftsführer geschäftsführerin papst bischof könig königin general professor professorin
    verteidigungsminister verteidigungsministerin wirtschaftsminister wirtschaftsministerin zeuge zeugin nachbar nachbarin
  `),
  determiners: wordSet('der die das ein eine'),
  particles: wordSet('von van der den de zu zur vom del di'),
};
