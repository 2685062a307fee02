import { wordSet } from './word-set.ts';

/** Nouns that make a run of capitals an institution. Own list. */
export const groupNouns = wordSet(`
  academy agency administration airlines airways alliance army assembly association authority bank board brigade bureau
  cabinet campaign center centre chamber church clinic club coalition college commission committee company conference congress
  convention cooperation corp corporation corps council court department division embassy federation force forces forum
  foundation front fund government group guard hospital inc institute institution intelligence journal league legion
  ltd magazine media ministry mission mosque movement museum navy network news office organisation organization parliament
  partners partnership party police post press project radio research school senate service services society staff
  television times today treasury tribunal tribune trust union university brotherhood bureau observatory monitor
  republicans democrats taliban house caucus majority lobby post-gazette herald globe chronicle gazette telegraph
  llc plc co cos gmbh ag holdings holding industries systems motors electric stores airways laboratories pharmaceuticals
  weekly entertainment studios pictures records foods software semiconductor semiconductors petroleum brewing logistics
  llp patrol jail prison dynamics mills ventures enterprises technologies solutions capital
`);

/** Nouns that make a run of capitals a place. Own list. */
export const placeNouns = wordSet(`
  airport avenue bay beach boulevard bridge canyon cape city coast county desert district falls forest gulf harbor harbour
  heights hill hills island islands lake mountain mountains ocean park peninsula plaza port province region ridge river road
  drive complex headquarters stadium arena hotel penitentiary cemetery mall theater theatre speedway raceway
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
  activist actor actress adviser advisor agent aide ambassador analyst attorney auditor author billionaire businessman candidate
  chairman chairwoman chief clerk columnist commander commentator commissioner comptroller congressman congresswoman contributor coordinator
  councilman councilwoman
  correspondent counsel daughter defector demonstrator deputy diplomat director economist editor envoy executive expert
  father founder governor guard historian husband judge journalist lawmaker lawyer leader manager mayor minister mother
  negotiator nominee officer official operative organizer owner pastor photographer physician pilot politician president
  presenter producer professor prosecutor protester psychologist reporter representative researcher resident scholar
  scientist secretary senator sheriff singer son spokesman spokesperson spokeswoman strategist student survivor teacher
  treasurer veteran victim volunteer wife witness writer
`);

/** What joins capitals inside one name: `Bill de Blasio`, `Osama bin Laden`. */
export const nameParticles = wordSet(
  'de del della dalla dal di da du dos das van von der den ter ten zu zum zur af av bin ben bint ibn abu ould ag al el la le y',
);

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
