const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The commonest words of languages by their BCP 47 tags. */
export type CommonWords = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Commonest words of languages in Latin letters, by BCP 47 tag: about a third of running text and far less of another language's.
 * English first: where another is no surer, it stands. Words of two languages are in both lists.
 */
const latin: CommonWords = new Map([
  ['en', words('the of and to in a that is for on with as was it by at be from has have said he his an this are')],
  [
    'es',
    words(`de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este
      ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está tras han según dijo`),
  ],
  [
    'fr',
    words(`de la le et les des en un du une que est pour qui a dans par plus pas au sur ne se ce il sont avec son ou aux mais
      comme on été elle après leur cette nous dont ont ses deux fait même être avait sans d l qu n s c ces selon`),
  ],
  [
    'pt',
    words(`de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser
      quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus nas são disse`),
  ],
  [
    'de',
    words(`der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie
      nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch sagte wir dieser diese kein keine
      ihr`),
  ],
  [
    'it',
    words(`di e il la che in a un è per una sono non del si da con i le al della dei ha nel più alla come lo gli anche dal ma
      o delle se dopo ci su hanno questo questa dalla era degli nella tra stato stati essere prima l d dell nell due`),
  ],
  [
    'id',
    words(`yang dan di ini itu dengan untuk dari pada dalam tidak akan ke juga oleh ada mereka telah sudah karena saat tersebut
      bisa kami kata setelah sebagai adalah orang lebih atau kepada seorang secara hari para tahun bahwa masih banyak`),
  ],
  [
    'tr',
    words(`ve bir bu da de için ile çok daha olarak olan gibi sonra kadar en ne ancak ise her o ama var göre değil iki diye
      yeni olduğu olduğunu mi mı dedi söyledi üzere büyük şu ya hem tüm gün türk eski birçok arasında`),
  ],
  [
    'vi',
    words(`và của là có không cho được trong một người các với đã những để này khi đến ra về ở tại cũng từ vào sau như theo đó
      nhiều trên sẽ ông năm làm phải việc hai hơn bị nói ngày còn chúng tôi`),
  ],
  [
    'pl',
    words(`w i na z się nie do to że jest o jak ale po co od za tym a dla przez był przed które który są ma tylko jego czy oraz
      już być było została też może ich ze tego tej została ponad powiedział w po będzie nikt`),
  ],
  [
    'nl',
    words(`de het een van en in is dat op te zijn met voor niet aan er om ook als die bij door maar naar uit dan nog wordt over
      heeft was wat tot werd zal meer deze kan worden hebben had zei we hij na geen veel`),
  ],
  [
    'sv',
    words(`och att det i en som på är av för med den till har inte om ett han men var jag de så från vi kan när hade eller under
      efter vid mot mer ska blev sig sade säger över`),
  ],
  [
    'da',
    words(`og at det i en som på er af for med den til har ikke om et han men var jeg de så fra vi kan når havde eller under
      efter ved mod mere skal blev sig sagde siger over`),
  ],
  [
    'no',
    words(`og at det i en som på er av for med den til har ikke om et han men var jeg de så fra vi kan når hadde eller under
      etter ved mot mer skal ble seg sa sier over`),
  ],
  [
    'ro',
    words(`de și în a la cu o pe din care că nu se un mai pentru este au fost ce sunt sau după ca dar prin ale lui această între
      al lor fi va s spus ar pot`),
  ],
  [
    'cs',
    words(`a se v na je že s z do o i to jako za pro by ve po jsou od ale podle byl které který která si k tak také už před
      nebo bude roku jsem však jeho měl`),
  ],
  [
    'ca',
    words(`de la i el que a en els les del per un una amb no és va al l d s més com ha es dels pel han o però aquest aquesta
      ser van són seva seu després ho hi`),
  ],
]);

const cyrillic: CommonWords = new Map([
  [
    'ru',
    words(`и в не на что с по как это из а к но его за от для о у он же бы то был так все было мы были она еще ещё также
        который этого после или они только при лет будет когда чем того со до там`),
  ],
  [
    'uk',
    words(`і в не на що з по як це із а до але його за від для про у він же б то був так все було ми були вона ще також
        який цього після або вони тільки при років буде коли та чи й щоб є того зі`),
  ],
  [
    'bg',
    words(`и в не на че с по как това от а към но за ще да е се са го той тя бе беше при които който след или те само до
        има като във със му няма повече`),
  ],
  ['sr', words('и у је да се на за су од са о као који не а што до из по али би није ће након које која због')],
]);

const arabic: CommonWords = new Map([
  [
    'ar',
    words(`في من على إلى أن عن مع التي الذي هذا هذه ما لا لم قد كان كانت بعد قبل بين إن أو كما وقال لكن كل أي عند وقد وفي
        حتى خلال إلا ثم حيث غير يوم أكثر ومن أحد`),
  ],
  [
    'ur',
    words(`کے کی میں ہے اور سے کا کو اس نے کہ ہیں پر یہ ایک بھی کر تھا نہیں جو کیا گیا ہو وہ تک ان تھے تھی دیا ہوئے لیے بعد
        زیادہ کہا جائے ہوا گئی گئے بہت ہوئی`),
  ],
  [
    'fa',
    words(`و در به از که این را با است برای آن یک تا می بر خود هم شد شود کرد کرده شده بود اما نیز پس گفت ما هر وی آنها دو
        باید پیش روز بسیاری باشد های`),
  ],
]);

const devanagari: CommonWords = new Map([
  [
    'hi',
    words(`के में की है से और का को ने पर यह कि हैं भी कर एक नहीं इस हो तो ही था गया लिए वह किया साथ जो बाद तक अपने थे थी
        कहा रहे रहा होने गई दिया लेकिन कई होगा अधिक`),
  ],
  [
    'mr',
    words(`आहे आणि या च्या ते हे की तर त्या ही होते होता नाही झाले आहेत केले केली मात्र असे असा पण व एक यांनी त्यांनी करण्यात
        आला आले तसेच म्हणून साठी येईल सांगितले नये काही मोठ्या झाला झाली`),
  ],
  ['ne', words('छ को र मा ले लाई भएको छन् हो पनि गरेको यो तर गर्न भने थियो गरेका उनले अनुसार एक')],
]);

/** The languages that share letters, by the name of those in Unicode. */
export const commonWords: ReadonlyMap<string, CommonWords> = new Map([
  ['Latin', latin],
  ['Cyrillic', cyrillic],
  ['Arabic', arabic],
  ['Devanagari', devanagari],
]);
