import { wordSet } from '../lexicon/word-set.ts';
import type { LanguageRules } from './rules.ts';

/** Spanish. Own lists. */
export const spanish: LanguageRules = {
  abbreviations: wordSet(`
    sr sra sres sras srta d dña dr dra dres ud uds vd lic ing arq gral cnel tte sto sta av mons fr excmo ilmo pte prof profa avda
    aprox apdo cf dpto ej tel ee pp ene feb abr jun jul ago sept oct nov dic hnos etc sa sl cía ltda inc corp co uu eeuu am pm
  `),
  numbered: wordSet('art cap fig núm nro pág págs p vol'),
  openers: wordSet(`
    el la los las lo un una unos unas él ella ellos ellas yo nosotros este esta estos estas ese esa eso esto aquel y e o u pero
    mas sino si no en de del al a ante con contra desde durante entre hacia hasta para por según sin sobre tras cuando como donde
    que quien cual su sus mi mis nuestro nuestra también además así entonces luego después antes ayer hoy mañana ahora ya aún
    todavía todo todos toda todas muchos algunos ningún dos tres lunes martes miércoles jueves viernes sábado domingo
  `),
  ordinals: false,
  letters: false,
  verbs: wordSet(`
    dijo dice dijeron afirmó afirma aseguró asegura explicó explica declaró declara añadió añade agregó agrega señaló señala
    indicó indica sostuvo sostiene subrayó subraya insistió insiste advirtió advierte recordó recuerda respondió responde
    contestó preguntó comentó comenta contó cuenta anunció anuncia escribió escribe manifestó expresó apuntó apunta precisó
    precisa reconoció reconoce admitió lamentó lamenta criticó denunció denuncia prometió reiteró concluyó confesó opinó exclamó
    resumió relató narró
  `),
  auxiliaries: wordSet('ha han había habían'),
  participles: wordSet(`
    dicho afirmado asegurado explicado declarado añadido agregado señalado indicado sostenido subrayado insistido advertido
    recordado respondido contestado preguntado comentado contado anunciado escrito manifestado expresado apuntado precisado
    reconocido admitido lamentado criticado denunciado prometido reiterado concluido confesado
  `),
  sources: wordSet('según'),
  titles: wordSet(`
    sr sra sres srta d dña dr dra señor señora don doña presidente presidenta ministro ministra alcalde alcaldesa diputado
    diputada senador senadora director directora portavoz secretario secretaria jefe jefa juez jueza abogado abogada fiscal
    general profesor profesora gobernador gobernadora capitán entrenador entrenadora obispo papa rey reina canciller
    vicepresidente vicepresidenta vocero vocera
  `),
  determiners: wordSet('el la un una su'),
  particles: wordSet('de del la las los y san da di van von'),
};
