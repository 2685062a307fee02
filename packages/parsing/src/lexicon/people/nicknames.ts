/** Given names and their short and pet forms, those of one person a line. Own list. */
const groups = `
abraham abe
albert al bert
alexander alex alec alexandre aleksandr
alexandra alex
alfred al fred alf
alison ali allison
amanda mandy
andrew andy drew andrei
anthony tony antony
antonio tony
arthur art
barbara barb
benjamin ben benny
bernard bernie
catherine cathy cate katherine katharine kathryn kate katie kathy
charles charlie chuck chas
charlotte lottie
christina chris tina chrissy
christopher chris kit topher
cynthia cindy
daniel dan danny
david dave davey
deborah debbie deb debra
dmitri dmitry dimitri
donald don donnie
dorothy dot dottie
douglas doug
edward ed eddie ted ned eddy
edwin ed eddie
eleanor ellie nell
elizabeth liz beth betty betsy libby lizzie elisabeth
emanuel manny emmanuel
eugene gene
florence flo
frances fran
francis frank
franklin frank
frederick fred freddie frederic
gabriel gabe
geoffrey geoff jeff
gerald gerry jerry
gerard gerry
gregory greg
harold harry hal
henry harry hank
herbert herb bert
howard howie
isabel izzy bella isabella
jacob jake
jacqueline jackie
james jim jimmy jamie jem
janet jan
jeffrey jeff
jennifer jen jenny
jeremy jerry jem
jerome jerry
jessica jess jessie
joan joanie
john jack johnny
jonathan jon jonny
joseph joe joey jose
joshua josh
judith judy
julia julie
kenneth ken kenny
kimberly kim
lawrence larry laurence laurie
leonard len lenny leo
leonardo leo
leslie les
lewis lew
louis lou louie
lucy lucille
madeleine maddie maddy
malcolm mal
margaret maggie meg peggy madge marge margie
martin marty
mary molly polly
matthew matt
maurice mo
maximilian max
melissa mel missy
melanie mel
michael mike mick mickey mitch
mitchell mitch
mohammed mohamed mohammad muhammad
nancy nan
natalie nat
nathaniel nat nate nathan
nicholas nick nicky
nicole nikki nicky
norman norm
oliver ollie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
peter pete
philip phil phillip
rachel rae
randolph randy
randall randy
raymond ray
rebecca becky becca
reginald reg reggie
richard dick rick ricky rich richie
robert bob bobby rob robbie bert
rodney rod
roger rodge
ronald ron ronnie
rosemary rosie
rudolph rudy
russell russ
samantha sam
samuel sam sammy
sandra sandy
sergei sergey
sidney sid
stanley stan
stephanie steph
stephen steve steven stevie
susan sue susie
sylvia syl
theodore ted teddy theo
teresa terry tess
theresa terry tess
terence terry
thomas tom tommy
timothy tim timmy
valerie val
victor vic
victoria vicky tori
vincent vince vinny
vladimir vlad
walter walt wally
wilfred wilf
william bill billy will willie liam willy
winston win
zachary zach zack
`;

let groupsOf: ReadonlyMap<string, readonly number[]> | undefined;

function readGroups(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [at, line] of groups.trim().split('\n').entries())
    for (const name of line.split(' ')) found.set(name, [...(found.get(name) ?? []), at]);
  return found;
}

/** The groups of names, as numbers, that a given name in lower case is a full or short form in. */
export function nicknameGroups(given: string): readonly number[] {
  groupsOf ??= readGroups();
  return groupsOf.get(given) ?? [];
}
