const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Common given names of people in the news. Own list. */
export const givenNames = words(`
  aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alex alexander alexandra alexei alexis ali alice alison
  allison amanda amy ana anders andre andrea andrei andrew andy angela angelina ann anna anne anthony antonio arnold arthur
  ashley barack barbara barry bashar ben benjamin bernard bernie bert beth betty bill bob boris brad brandon brenda brett
  brian bruce bryan carl carla carlos carol caroline catherine charles charlie cheryl chris christian christina christine
  christopher chuck cindy claire claude colin connie craig cynthia dan daniel danny dave david deborah debra dennis diana
  diane dick dmitri dmitry don donald donna doug douglas dylan ed eddie edward elaine eleanor elena eli elizabeth ellen
  emily emma emmanuel eric erica erik eugene eva evan fatima felix fernando francis francois frank fred frederick gabriel
  gary gavin gene geoff george gerald gerard gina giorgio glenn gordon grace graham greg gregory gretchen guy hans harold
  harriet harry hassan heather heidi helen henry hillary howard hugh hugo hussein ian ibrahim igor ilya irina isaac ivan
  jack jackie jacob jacques jake james jamie jan jane janet janice jason javier jay jean jeanne jeff jeffrey jen jennifer
  jeremy jerome jerry jesse jessica jill jim jimmy joan joe joel johan john johnny jon jonathan jordan jorge jose joseph
  josh joshua joyce juan judith judy julia julian julie justin karen karl kate katherine kathleen kathy katie keith kelly
  ken kenneth kevin khalid kim kofi kristen kyle larry laura lauren laurent lawrence leah lee leon leonard leslie linda
  lindsey lisa liz lois lou louis lucy luis luke lynn malcolm manuel marc marco marcus margaret maria marie mario marion
  mark marshall martha martin mary matt matthew maureen max megan melissa michael michel michelle miguel mikhail mike
  mitch mitt mohamed mohammad mohammed molly monica muhammad nancy natalie natalia nathan neil newt nicholas nick nicolas
  nicole nikki nikolai noah nora norman oliver omar oscar pamela patricia patrick paul paula pedro peggy penny pete peter
  phil philip phillip phyllis pierre rachel rafael ralph rand randy raymond rebecca reggie rex ricardo richard rick rob
  robert roberta roberto robin rodney roger roland ron ronald rosa rose roy rudy rupert russell ruth ryan sally sam samantha
  samuel sandra sara sarah scott sean sebastian sergei sergey shannon sharon shawn sheila shirley simon sofia sonia
  stanley stephanie stephen steve steven stuart sue susan suzanne sylvia tammy tara ted teresa terry theodore theresa
  thomas tim timothy tina todd tom tommy tony tracy trevor ursula valerie vanessa vernon veronica victor victoria vince
  vincent virginia vladimir walter wanda warren wayne wendy wesley william willie xavier yuri yusuf yvonne zachary
`);

/** Nouns that make a run of capitals an institution. Own list. */
export const groupNouns = words(`
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
export const placeNouns = words(`
  airport avenue bay beach boulevard bridge canyon cape city coast county desert district falls forest gulf harbor harbour
  heights hill hills island islands lake mountain mountains ocean park peninsula plaza port province region ridge river road
  sea square strait street strip territory town valley village
`);

/** Nouns that open the name of a place. Own list. */
export const placeOpeners = words('lake mount mt fort cape gulf port camp bay isle');

/** Lower-case nouns that stand right before the name of the person they describe. Own list. */
export const roleNouns = words(`
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
export const nameParticles = words('de del della di da du dos van von der den ter bin ibn al el la le y');

/** Ends a name without being its family name. */
export const nameSuffixes = words('jr sr ii iii iv');

/** Adjectives of peoples, beliefs and regions, and other capitals that are no name alone. Own list. */
export const adjectives = words(`
  american british french german chinese russian syrian turkish iranian israeli iraqi saudi ukrainian european asian african
  arab arabic kurdish palestinian lebanese egyptian jordanian japanese korean indian pakistani afghan mexican canadian
  australian spanish italian greek dutch swedish swiss polish cuban libyan yemeni soviet western eastern northern southern
  muslim christian jewish islamic catholic sunni shia shiite alawite hispanic latino black white english republican
  democratic democrat conservative liberal communist i god internet tv christmas easter congressional
`);
