import { wordSet } from '../word-set.ts';

/** Given names of women in the news: "he" is none of them. Own list. */
const womensNames = wordSet(`
  abigail adele adriana agnes aicha aisha alexandra alexandria alexis alice alicia alina alison allison alma amalia amanda
  amelia amina amira amy ana anastasia andrea angela angelina anita ann anna annabel anne annette annie antonia april
  ariana asma astrid audrey barbara beatrice bella bernadette beth bethany betsy betty beverly bianca birgit blanca bonnie
  brenda brianna bridget brigitte britney brooke caitlin camilla camille candice carla carly carmen carol carole carolina
  caroline carolyn carrie cassandra catherine cathy cecilia celeste celia charlotte chelsea cheryl chloe christina
  christine cindy claire clara clarissa claudia colleen condoleezza connie constance consuelo cora corinne cristina
  crystal cynthia daisy dana daniela danielle daphne darlene dawn deanna debbie deborah debra deirdre delia delphine
  denise destiny diana diane dianne dolores donna dora doreen doris dorothy edith eileen elaine eleanor elena elisa
  elisabeth elise eliza elizabeth ella ellen ellie elsa elsie emilia emily emma erica erika esther ethel eugenia eva eve
  evelyn faith farah fatima felicia fiona flora florence frances francesca freya frida gabriela gabriella gabrielle gail
  gemma genevieve georgia georgina geraldine gertrude gillian gina giorgia gisela gladys glenda gloria grace greta gretchen
  gudrun gwen gwyneth hanan hannah harriet hazel heather heidi helen helena helene helga henrietta hilary hilda hillary
  holly hope huma ida ilhan ilse imogen inez ingeborg ingrid irena irene irina iris irma isabel isabella isabelle ivanka
  ivy jackie jacqueline jada jane janet janice jasmine jean jeanette jeanne jen jenna jennifer jenny jessica jill jo joan
  joanna joanne jocelyn johanna josephine joy joyce juanita judith judy julia juliana julie juliet june kaitlyn kamala
  karen karin karina kate katharine katherine kathleen kathryn kathy katie katja katrina katya kay kayla kellyanne kerstin
  khadija kimberly kirsten kirstjen kristen kristin kristina ksenia laila lara larissa latifa latoya laura lauren laurie
  layla leah leila lena leona leonora leslie leticia lila lillian lily linda lindsey lisa liv liz liza lois lola loretta
  lorraine louise lourdes lucia lucille lucinda lucy ludmila luisa lydia lynn lynne mabel mackenzie madeleine madeline
  magdalena malala malia mandy manuela marcia margaret margarita margot marguerite maria mariah mariam marian marianne
  marie marilyn marina marion marisa marjorie marlene marsha marta martha martina mary maryam matilda maude maureen mavis
  maxine megan meghan melania melanie melinda melissa mercedes meredith meryl mia michaela michele michelle mildred
  millicent mimi mira miranda miriam moira mollie molly mona monica monique muriel myra myrna nadia nadine nancy naomi
  natalia natalie natasha nicola nicole nikki nina nora noreen norma octavia olga olivia oprah paige pamela patience
  patricia patty paula paulette pauline pearl peggy penelope penny petra phyllis pippa polly priscilla priya prudence
  rachel ramona rania raquel rebecca regina renata renee rhonda rita roberta rochelle rosa rosalind rose rosemary rosie
  roxanne ruby ruth sabrina sadie sally salma samantha samira sandra sara sarah sasha savannah scarlett selena selma
  serena shannon sharon sheila shelley sherry shirley sienna sigrid silvia simone siobhan sofia solveig sondra sonia sonja
  sophia sophie stacey stacy stella stephanie sue summer susan susanna susanne suzanne svetlana sybil sylvia tabitha tamara
  tammy tania tanya tara tatiana taylor teresa thelma theresa tiffany tina toni tracy trudy ulrike una ursula valentina
  valerie vanessa vera veronica vicky victoria viola violet virginia vivian wanda wendy whitney wilma winifred yasmin
  yolanda yulia yvette yvonne zainab zara zoe
  ade aoife chiamaka ekaterina fatou funmilayo ida ines lakshmi ludmila lyudmila maren ngozi nneka olena
  oksana padma parvati pia rukmini sakura sanna shirin sinead sunniva tuva ute wangari wilhelmina ulla xiomara yuki zeynep zofia
`);

/** Given names that women and men bear alike, so that neither "he" nor "Ms." tells anything. Own list. */
const anybodysNames = wordSet(`
  alex alexis andrea andy ariel ashley august avery bailey bernie blair bobbie brett cameron casey charlie chris dana
  dominique drew eli francis frankie gabriel gene harper hayden jackie jamie jan jay jean jess jessie jo jordan joyce jules
  kelly kim kerry lee leslie lindsey lou loren lynn mackenzie marion max mel morgan nicky nicola pat quinn reese rene riley
  robin rory rowan sam sandy sasha sean shannon shawn shelby sidney simone stacey stacy sydney taylor terry toby tony toni
  tracy val vivian wil
`);

/** Common given names of people in the news; those not above are men's. Own list. */
const givenNames = new Set([
  ...womensNames,
  ...anybodysNames,
  ...wordSet(`
  aaron abbas abdallah abdel abdul abdulaziz abdullah abdulrahman abe abel abraham abu adam adel adolf adrian ahmad ahmed
  aidan akira al alan alastair albert alberto aldo alec alejandro aleksandr alessandro alexander alexandre alexei alfonso
  alfred alfredo ali alistair allan allen alonso alvaro alvin amir amit amos anand anatoly anders andre andreas andrei andres
  andrew andrzej angel angelo angus ansel anthony anton antonin antonio antony anwar archibald archie ari aristide arjun
  arlen armando arnold arthur arturo arun ashraf atef austin axel ayman aziz barack barney barry bart bartholomew bashar
  basil ben benedict benito benjamin bernard bert bertrand bilal bill billy bjorn blake bob bobby boris boutros brad bradley
  brandon brendan brent brian bruce bruno bryan bryce byron caleb calvin carl carlo carlos cedric cesar chad charles chester
  chip christian christoph christophe christopher chuck clarence clark claude clement clifford clint clinton clive clyde
  cody colin colm conor conrad cory craig curtis cyril cyrus dale damian damien damon dan daniel danny dante darius darrell
  darren daryl dave david dean declan dennis denis denzel derek dermot desmond devin dick diego dieter dietrich dimitri dirk
  dmitri dmitry dominic don donald donnie doug douglas duane duncan dustin dwayne dwight dylan eamon earl eberhard ed eddie
  eduardo edgar edmund edward edwin egon elias elijah elliot elliott elmer elvis emanuel emile emilio emmanuel emmett
  enrico enrique eric erich erik ernest ernesto ernie ernst esteban ethan eugene evan everett evo fabian fabio faisal farid
  farouk felipe felix ferdinand fergus fernando fidel filippo floyd francesco francisco franco francois frank franklin
  franz fred freddie frederic frederick friedrich fritz fyodor gareth garrett garry gary gaston gavin gennady geoff geoffrey
  george georges gerald gerard gerardo gerhard gerry gilbert giorgio giovanni giuseppe glen glenn gonzalo gordon graham
  grant greg gregor gregory guido guillermo gunter gunther gus gustav gustavo guy hakim hamid hamish hamza hank hans harald
  haris harlan harold haroon harry harvey hasan hashim hassan hector heinrich heinz helmut henri henrik henry herbert herman
  hermann hernan hideo hiroshi homer horst hosni houssam howard hubert hugh hugo humberto humphrey hussein ian ibrahim idris
  ignacio igor ike ilya imran isaac isaiah ismail ivan ivo jack jackson jacob jacques jaime jair jake jakob jamal james
  jared jarrod jason jasper javad javier jeb jeff jefferson jeffrey jens jeremiah jeremy jermaine jerome jerry jesper jesse
  jesus jim jimmy joachim joao joaquin joe joel joerg johan johann johannes john johnny jon jonah jonas jonathan jorg jorge
  jose josef joseph josh joshua juan juergen julian julio julius junichiro jurgen justin kai kamal karl karsten keith ken
  kenji kenneth kevin khaled khalid khalil kirk klaus kofi konrad konstantin kristoffer kurt kyle lakhdar lamar lance lars
  larry laszlo laurence laurent lawrence leander leif len leo leon leonard leonardo leonid leopold leroy les lester lev liam
  lindsay lionel lloyd logan lorenzo louis luc luca lucas lucian luigi luis luiz lukas luke luther lyle lyndon magnus mahmoud
  mahmud malcolm manfred mansour manuel marc marcel marcelo marco marcos marcus mario mark marko marlon marshall martin
  marty marvin massoud mateo mathias matt matteo matthew matthias matti maurice mauricio mauro maximilian mehdi mehmet
  melvin michael michel miguel mihail mike mikhail milan miles milo milos milton mitch mitchell mitt mo mohamed mohammad
  mohammed mohsen moises monty moses mostafa muammar muhammad murray mustafa naguib nasser nathan nathaniel ned neil nelson
  neville newt nicholas nick nicolas nigel nikita nikolai nikos nils noah noel norbert norman nuri olaf ole oleg oliver
  olivier olof omar orlando oscar osama oswald otto owen pablo paddy paolo pascal patrick paul pavel pavlo pedro per percy perry
  pete peter petr petro phil philip philippe phillip pierre piers piotr pius preston rafael rafic rafiq ralph ramiro ramon
  ramzi randall randolph randy rashid raul ray raymond recep reggie reginald reid rex rhys ricardo richard rick ricky
  rifaat rob robert roberto rodney rodolfo rodrigo roger rohan roland rolf roman romano ron ronald ronnie roscoe ross roy
  ruben rudolf rudolph rudy rufus rupert russ russell ryan saad saeed saif salim salman salvador salvatore samir samuel
  sander sanjay santiago satoshi saul scott sebastian seamus sepp serge sergei sergey sergio seth shane shaun sheldon
  sherman shigeru shimon shinzo sigmar silvio simon solomon spencer stan stanislav stanley stefan stefano stephan stephen
  steve steven stewart stuart sven syed tariq ted terence terrence thaddeus theo theodore thierry thomas tim timothy todd
  tom tomas tommy tomasz travis trent trevor tristan troy tyler tyrone ulrich umar uwe vaclav valentin valery vernon victor
  viktor vince vincent vitali vitaly vittorio vivek vlad vladimir volker volodymyr wade wallace walt walter ward warren
  wayne werner wesley wilbur wilfred wilhelm will willem william willie winston wolfgang woodrow xavier yair yasser yitzhak
  yousef yuri yusuf yves zachary zbigniew zeke ziad
  amadou asif babajide bogdan chidi chinedu desmond emil emre ferhat hal haruto hiro jomo kemal kwame mamadou mikkel murat
  nicolae olumide ousmane pawel rajiv sanjeev sipho sunil tadeusz thabo tunde uhuru vikram vijay yaw zoltan
`),
]);

/** Whether a word, in any case, is a common given name. */
export const isGivenName = (word: string): boolean => givenNames.has(word.toLowerCase());

/** Whether somebody of that given name may be meant by the pronoun: what is in no list may be anybody's. */
export const mayBePronoun = (given: string, pronoun: 'he' | 'she'): boolean => {
  const gender = genderOf(given);
  return gender === undefined || gender === pronoun;
};

/** The pronoun of those who bear a given name, where the name tells it. */
export function genderOf(given: string): 'he' | 'she' | undefined {
  const name = given.toLowerCase();
  if (anybodysNames.has(name) || !givenNames.has(name)) return undefined;
  return womensNames.has(name) ? 'she' : 'he';
}
