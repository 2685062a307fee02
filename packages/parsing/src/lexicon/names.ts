import { wordSet } from './word-set.ts';

/** Given names of women in the news: "he" is none of them. Own list. */
const womensNames = wordSet(`
  alexandra alexis alice alison allison amanda amy ana andrea angela angelina ann anna anne ashley barbara beth betty
  brenda carla carol caroline catherine cheryl christina christine cindy claire connie cynthia deborah debra diana diane
  donna elaine eleanor elena elizabeth ellen emily emma erica eva fatima gina grace gretchen harriet heather heidi helen
  hillary irina jackie jane janet janice jen jennifer jessica jill joan joyce judith judy julia julie karen kate
  katherine kathleen kathy katie kelly kristen laura lauren leah leslie linda lindsey lisa liz lois lucy lynn margaret
  maria marie marion martha mary maureen megan melissa michelle molly monica nancy natalia natalie nicole nikki nora
  pamela patricia paula peggy penny phyllis rachel rebecca roberta rosa rose sally samantha sandra sara sarah shannon
  sharon sheila shirley sofia sonia stephanie sue susan suzanne sylvia tammy tara teresa theresa tina tracy ursula
  valerie vanessa veronica victoria virginia wanda wendy yvonne
`);

/** Common given names of people in the news; those not above are men's, or anybody's. Own list. */
const givenNames = new Set([
  ...womensNames,
  ...wordSet(`
  aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alex alexander alexei ali anders andre andrei andrew
  andy anthony antonio arnold arthur barack barry bashar ben benjamin bernard bernie bert bill bob boris brad brandon
  brett brian bruce bryan carl carlos charles charlie chris christian christopher chuck claude colin craig dan daniel
  danny dave david dennis dick dmitri dmitry don donald doug douglas dylan ed eddie edward eli emmanuel eric erik eugene
  evan felix fernando francis francois frank fred frederick gabriel gary gavin gene geoff george gerald gerard giorgio
  glenn gordon graham greg gregory guy hans harold harry hassan henry howard hugh hugo hussein ian ibrahim igor ilya
  isaac ivan jack jacob jacques jake james jamie jan jason javier jay jean jeanne jeff jeffrey jeremy jerome jerry jesse
  jim jimmy joe joel johan john johnny jon jonathan jordan jorge jose joseph josh joshua juan julian justin karl keith
  ken kenneth kevin khalid kim kofi kyle larry laurent lawrence lee leon leonard lou louis luis luke malcolm manuel marc
  marco marcus mario mark marshall martin matt matthew max michael michel miguel mikhail mike mitch mitt mohamed
  mohammad mohammed muhammad nathan neil newt nicholas nick nicolas nikolai noah norman oliver omar oscar patrick paul
  pedro pete peter phil philip phillip pierre rafael ralph rand randy raymond reggie rex ricardo richard rick rob robert
  roberto robin rodney roger roland ron ronald roy rudy rupert russell ruth ryan sam samuel scott sean sebastian sergei
  sergey shawn simon stanley stephen steve steven stuart ted terry theodore thomas tim timothy todd tom tommy tony
  trevor vernon victor vince vincent vladimir walter warren wayne wesley william willie xavier yuri yusuf zachary
`),
]);

/** Whether a word, in any case, is a common given name. */
export const isGivenName = (word: string): boolean => givenNames.has(word.toLowerCase());

/** Whether somebody of that given name may be meant by the pronoun: what is in no list may be anybody's, but rather a man's in the news. */
export const mayBePronoun = (given: string, pronoun: 'he' | 'she'): boolean =>
  womensNames.has(given.toLowerCase()) ? pronoun === 'she' : pronoun === 'he' || !isGivenName(given);

/** Nouns that make a run of capitals an institution. Own list. */
export const groupNouns = wordSet(`
  academy agency administration airlines airways alliance army assembly association authority bank board brigade bureau
  cabinet campaign center centre chamber church club coalition college commission committee company conference congress
  convention cooperation corp corporation corps council court department division embassy federation force forces forum
  foundation front fund government group guard hospital inc institute institution intelligence journal league legion
  ltd magazine media ministry mission mosque movement museum navy network news office organisation organization parliament
  partners partnership party police post press project radio research school senate service services society staff
  television times today treasury tribunal tribune trust union university brotherhood bureau observatory monitor
  republicans democrats taliban house caucus majority lobby post-gazette herald globe chronicle gazette telegraph
`);

/** Nouns that make a run of capitals a place. Own list. */
export const placeNouns = wordSet(`
  airport avenue bay beach boulevard bridge canyon cape city coast county desert district falls forest gulf harbor harbour
  heights hill hills island islands lake mountain mountains ocean park peninsula plaza port province region ridge river road
  sea square strait street strip territory town valley village
`);

/** Nouns that open the name of a place. Own list. */
export const placeOpeners = wordSet('lake mount mt fort cape gulf port camp bay isle');

/** States that follow the name of a town, whole or shortened as news agencies do. */
export const states = wordSet(`
  alabama ala alaska arizona ariz arkansas ark california calif colorado colo connecticut conn delaware florida fla georgia
  ga hawaii idaho illinois ill indiana ind iowa kansas kan kentucky ky louisiana la maine maryland md massachusetts mass
  michigan mich minnesota minn mississippi miss missouri mo montana mont nebraska neb nevada nev nh nj nm ny nc nd ohio
  oklahoma okla oregon ore pennsylvania pa ri sc sd tennessee tenn texas tex utah vermont vt virginia va washington wash
  wisconsin wis wyoming wyo
`);

/** Lower-case nouns that stand right before the name of the person they describe. Own list. */
export const roleNouns = wordSet(`
  activist actor actress adviser advisor agent aide ambassador analyst attorney author billionaire businessman candidate
  chairman chairwoman chief columnist commander commentator commissioner congressman congresswoman contributor coordinator
  correspondent counsel daughter defector demonstrator deputy diplomat director economist editor envoy executive expert
  father founder governor guard historian husband judge journalist lawmaker lawyer leader manager mayor minister mother
  negotiator nominee officer official operative organizer owner pastor photographer physician pilot politician president
  presenter producer professor prosecutor protester psychologist reporter representative researcher resident scholar
  scientist secretary senator sheriff singer son spokesman spokesperson spokeswoman strategist student survivor teacher
  veteran victim volunteer wife witness writer
`);

/** What joins capitals inside one name: `Bill de Blasio`, `Osama bin Laden`. */
export const nameParticles = wordSet('de del della di da du dos van von der den ter bin ibn al el la le y');

/** Ends a name without being its family name. */
export const nameSuffixes = wordSet('jr sr ii iii iv');

/** Adjectives of peoples, beliefs and regions, and other capitals that are no name alone. Own list. */
export const adjectives = wordSet(`
  american british french german chinese russian syrian turkish iranian israeli iraqi saudi ukrainian european asian african
  arab arabic kurdish palestinian lebanese egyptian jordanian japanese korean indian pakistani afghan mexican canadian
  australian spanish italian greek dutch swedish swiss polish cuban libyan yemeni soviet western eastern northern southern
  muslim christian jewish islamic catholic sunni shia shiite alawite hispanic latino black white english republican
  democratic democrat conservative liberal communist i god internet tv christmas easter congressional
`);
