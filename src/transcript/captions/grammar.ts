/** Grammatical kind of a word. */
export type WordKind =
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'auxiliary'
  /** As a subject. */
  | 'pronoun'
  /** A pronoun as a subject or an object. */
  | 'either'
  /** After a verb, as a part of its meaning. */
  | 'particle';

/** Words by kind, separated by spaces. */
type WordLists = Readonly<Partial<Record<WordKind, string>>>;

/** Only words that are nearly always of this kind. A word in several lists has the first kind. */
const ENGLISH: WordLists = {
  determiner:
    'a an the my your his her its our their this these those every each no some any another neither whose ' +
    'very more most too quite rather such',
  conjunction:
    'and but or nor so yet because although though unless while whereas if whether when whenever where wherever ' +
    'that which who whom than as since until how what why',
  preposition:
    'of in on at by for with from to into onto upon about over under above below between among through during ' +
    'before after against without within across behind beyond near toward towards per like via around along',
  auxiliary:
    'am is are was were be been being have has had do does did will would shall should can could may might must ' +
    "not never i'm you're we're they're i've you've we've they've i'll you'll we'll they'll he'll she'll it'll " +
    "i'd you'd we'd they'd he'd she'd it's he's she's that's there's what's who's let's going gonna",
  pronoun: 'i he she we they there',
  either: 'you it',
  particle: 'up out off down away back',
};

const GERMAN: WordLists = {
  determiner:
    'der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner dein deine sein seine ' +
    'seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren unserem kein keine keinen keinem keiner ' +
    'dieser diese dieses diesen diesem jeder jede jedes jeden sehr ganz zu',
  conjunction:
    'und bzw oder aber denn sondern weil dass obwohl wenn als ob während damit sodass bevor nachdem sobald falls wie',
  preposition:
    'in im an am auf aus bei beim mit nach seit von vom zum zur für durch gegen ohne um über unter vor hinter ' +
    'neben zwischen wegen trotz bis ins ans',
  auxiliary:
    'bin bist ist sind seid war waren habe hast hat haben hatte hatten werde wird werden wurde wurden kann können ' +
    'konnte muss müssen will wollen soll sollen darf nicht',
  pronoun: 'ich du er wir man',
  either: 'sie es ihr',
};

const FRENCH: WordLists = {
  determiner:
    'le la les l un une des du au aux mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ' +
    'ces chaque quelques plusieurs très plus aucun aucune',
  conjunction: 'et ou mais donc or ni car que qui dont où quand lorsque puisque comme si parce',
  preposition: 'à de en dans par pour sur sous avec sans vers chez entre contre depuis pendant avant après',
  auxiliary: 'suis es est sommes êtes sont ai as a avons avez ont était étaient avait avaient sera ne pas se',
  pronoun: 'je tu il on ils',
  either: 'elle elles nous vous',
};

const SPANISH: WordLists = {
  determiner:
    'el la los las un una unos unas mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta estos estas ese ' +
    'esa esos esas cada muy más ningún ninguna del al',
  conjunction: 'y e o u pero sino porque que quien cuando donde como si aunque mientras pues',
  preposition: 'a de en con por para sin sobre entre hasta desde hacia contra según durante',
  auxiliary: 'es son era eran fue ha han he hemos había está están estaba no se me te le lo les nos',
  pronoun: 'yo él ella nosotros ellos ellas usted ustedes',
};

const ITALIAN: WordLists = {
  determiner:
    'il lo la i gli le un uno una del dello della dei degli delle al allo alla ai agli alle nel nella nei nelle sul ' +
    'sulla dal dalla mio mia tuo tua suo sua nostro nostra questo questa questi queste ogni molto più',
  conjunction: 'e ed o ma perché che chi quando dove come se mentre anche però quindi',
  preposition: 'a di da in con su per tra fra senza verso durante dopo prima',
  auxiliary: 'è sono sei era erano ho hai ha abbiamo hanno aveva non si mi ti ci vi',
  pronoun: 'io',
  either: 'lui lei noi loro',
};

const PORTUGUESE: WordLists = {
  determiner:
    'o a os as um uma uns umas do da dos das no na nos nas ao à meu minha seu sua nosso nossa este esta esse essa ' +
    'cada muito mais',
  conjunction: 'e ou mas porque que quem quando onde como se embora enquanto pois',
  preposition: 'de em com por para sem sobre entre até desde contra durante',
  auxiliary: 'é são era foi foram tem têm tinha está estão não me te lhe',
  pronoun: 'eu ele ela nós eles elas você vocês',
};

const DUTCH: WordLists = {
  determiner: 'de het een mijn jouw zijn haar onze ons hun deze dit die elke geen heel zeer',
  conjunction: 'en of maar want omdat dat als wanneer terwijl hoewel toen dan zodat',
  preposition: 'in op aan van met voor door bij naar uit over onder tussen tegen zonder om te tot',
  auxiliary: 'is ben bent was waren heb heeft hebben had hadden wordt worden zal zullen kan kunnen moet niet',
  pronoun: 'ik jij je hij zij ze wij we er',
};

/** Korean separates words by spaces, so words are grouped as in other languages. Its particles are parts of words. */
const KOREAN: WordLists = {
  determiner:
    '한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두 스무 이 그 저 이런 그런 저런 어떤 무슨 몇 각 매 약 제 모든 다른',
  conjunction: '그리고 그러나 그런데 그래서 하지만 또는 및 그러면 왜냐하면',
};

const LANGUAGES: Readonly<Record<string, WordLists>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  nl: DUTCH,
  ko: KOREAN,
};

const KINDS = [
  'determiner',
  'conjunction',
  'preposition',
  'auxiliary',
  'pronoun',
  'either',
  'particle',
] as const;

/** Kinds by word, in lower case and with straight apostrophes. */
export type Grammar = ReadonlyMap<string, WordKind>;

/** Deepgram's value for speech in several languages. */
const SEVERAL = 'multi';

/** The grammar of a language, by its BCP-47 tag. English if the language is unknown, empty if it has no lists. */
export function grammarOf(language: string | undefined): Grammar {
  const tag = language === undefined || language === SEVERAL ? 'en' : language;
  const [primary = ''] = tag.toLowerCase().split('-');
  const lists = Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined;
  const kinds = new Map<string, WordKind>();
  if (lists === undefined) return kinds;
  for (const kind of KINDS)
    for (const word of lists[kind]?.split(' ') ?? []) if (!kinds.has(word)) kinds.set(word, kind);
  return kinds;
}
