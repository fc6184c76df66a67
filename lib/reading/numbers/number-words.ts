import type { Language } from "../language";

/** A number written in words. */
export interface NumberWord {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The languages in which these words are this number. */
  readonly languages: readonly Language[];
}

interface Entry {
  readonly value: number;
  readonly languages: Language[];
}

// From 0 to 20; where a number has several forms they stand side by side with a slash.
const lowWords: Partial<Record<Language, string>> = {
  en: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
  de: "null eins zwei/zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
  fr: "zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt/vingts",
  es: "cero uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte",
  it: "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti",
  pt: "zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte",
  nl: "nul een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig",
  ru: "ноль один два/две/двух/двум/двумя три/трёх/трех/трём/тремя четыре/четырёх/четырём/четырьмя пять/пяти шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать",
  pl: "zero jeden/jedna dwa/dwie/dwóch/dwoma/dwiema trzy/trzech/trzema cztery/czterech/czterema pięć/pięciu/pięcioma sześć/sześciu siedem osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia",
  cs: "nula - dva/dvě/dvou tři/tří čtyři/čtyř pět/pěti šest/šesti sedm/sedmi osm/osmi devět/devíti deset/deseti jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet",
  sv: "noll - två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo",
  da: "nul - - tre - fem seks syv otte - ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve",
  tr: "sıfır - iki üç dört beş altı yedi sekiz dokuz - - - - - - - - - - yirmi",
  ko: "- - 두/둘 세/셋 네/넷 다섯 여섯 일곱 여덟 아홉 열 - - - - - - - - - 스무",
  ar: "صفر واحد/واحدة اثنان/اثنين/اثنتين/اثنتان/فقرتين/جملتين ثلاث/ثلاثة أربع/أربعة خمس/خمسة ست/ستة سبع/سبعة ثمان/ثماني/ثمانية تسع/تسعة عشر/عشرة - - - - - - - - - عشرون/عشرين",
  hi: "शून्य एक दो तीन चार पाँच/पांच छह/छः/छे सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह अठारह उन्नीस बीस",
};

// From 30 to 90.
const tensWords: Partial<Record<Language, string>> = {
  en: "thirty forty fifty sixty seventy eighty ninety",
  de: "dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
  fr: "trente quarante cinquante soixante septante huitante/octante nonante",
  es: "treinta cuarenta cincuenta sesenta setenta ochenta noventa",
  it: "trenta quaranta cinquanta sessanta settanta ottanta novanta",
  pt: "trinta quarenta cinquenta sessenta setenta oitenta noventa",
  nl: "dertig veertig vijftig zestig zeventig tachtig negentig",
  ru: "тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
  ar: "ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين",
  hi: "तीस चालीस पचास साठ सत्तर अस्सी नब्बे",
};

const otherWords: readonly (readonly [Language, number, string])[] = [
  ["en", 100, "hundred"],
  ["en", 1000, "thousand"],
  ["en", 1_000_000, "million"],
  ["en", 2, "both pair couple twice double"],
  ["en", 1, "once single"],
  ["en", 3, "thrice triple trio third"],
  ["en", 12, "dozen"],
  ["de", 100, "hundert einhundert"],
  ["de", 1000, "tausend eintausend"],
  ["de", 2, "beide beiden beides paar zweimal doppelt zweite zweiten zweiter"],
  ["de", 3, "dreimal dritte dritten dritter"],
  ["de", 12, "dutzend"],
  ["fr", 100, "cent cents"],
  ["fr", 1000, "mille"],
  ["fr", 2, "deuxième second seconde double paire"],
  ["fr", 3, "troisième"],
  ["fr", 10, "dizaine"],
  ["fr", 12, "douzaine"],
  ["es", 100, "cien ciento"],
  ["es", 1000, "mil"],
  ["es", 2, "ambos ambas doble par segundo segunda"],
  ["es", 3, "tercer tercero tercera"],
  ["es", 12, "docena"],
  ["es", 16, "dieciseis"],
  ["es", 200, "doscientos doscientas"],
  ["es", 300, "trescientos trescientas"],
  ["es", 500, "quinientos quinientas"],
  ["ar", 100, "مئة مائة"],
  ["ar", 1000, "ألف"],
  ["hi", 100, "सौ"],
  ["hi", 1000, "हज़ार हजार"],
  ["ru", 100, "сто"],
  ["it", 100, "cento"],
  ["pt", 100, "cem"],
  ["nl", 100, "honderd"],
];

const englishOrdinals =
  "fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";

const entries: ReadonlyMap<string, Entry> = buildEntries();

function buildEntries(): Map<string, Entry> {
  const found = new Map<string, Entry>();
  const add = (word: string, value: number, language: Language): void => {
    const entry = found.get(word);
    // Where two languages differ on a word, the first stands.
    if (entry === undefined) found.set(word, { value, languages: [language] });
    else if (entry.value === value) entry.languages.push(language);
  };
  const addList = (words: string, language: Language, valueAt: (index: number) => number): void => {
    for (const [index, forms] of words.split(" ").entries()) {
      for (const form of forms.split("/")) if (form !== "-") add(form, valueAt(index), language);
    }
  };
  for (const [language, words] of Object.entries(lowWords)) addList(words, language as Language, (index) => index);
  for (const [language, words] of Object.entries(tensWords))
    addList(words, language as Language, (index) => 30 + index * 10);
  for (const [language, value, words] of otherWords) addList(words, language, () => value);
  addList(englishOrdinals, "en", (index) => index + 4);
  const germanUnits = "ein zwei drei vier fünf sechs sieben acht neun".split(" ");
  const germanTens = `zwanzig ${tensWords.de ?? ""}`.split(" ");
  for (const [unit, unitWord] of germanUnits.entries()) {
    for (const [ten, tenWord] of germanTens.entries()) add(`${unitWord}und${tenWord}`, 21 + unit + ten * 10, "de");
    add(`${unitWord}hundert`, 100 * (unit + 1), "de");
    add(`${unitWord}tausend`, 1000 * (unit + 1), "de");
  }
  const spanishUnits = "uno dos trés cuatro cinco séis siete ocho nueve".split(" ");
  const italianUnits = "uno due tre quattro cinque sei sette otto nove".split(" ");
  for (const [ten, tenWord] of `venti ${tensWords.it ?? ""}`.split(" ").entries()) {
    for (const [unit, word] of italianUnits.entries())
      add(
        `${/^[uo]/u.test(word) ? tenWord.slice(0, -1) : tenWord}${word.replace(/^tre$/u, "tré")}`,
        21 + unit + ten * 10,
        "it",
      );
  }
  const dutchUnits = "een twee drie vier vijf zes zeven acht negen".split(" ");
  for (const [ten, tenWord] of `twintig ${tensWords.nl ?? ""}`.split(" ").entries()) {
    for (const [unit, word] of dutchUnits.entries())
      add(`${word}${word.endsWith("e") ? "ën" : "en"}${tenWord}`, 21 + unit + ten * 10, "nl");
  }
  for (const [unit, word] of spanishUnits.entries()) add(`veinti${word}`, 21 + unit, "es");
  return found;
}

const word = /\p{L}[\p{L}\p{M}]*/gu;
/** "Sei il tutor" is Italian for "you are the tutor". */
const youAre = /^sei (?:un[ao']?|il|l['’]?|lo|la|una|tu)(?!\p{L})/iu;
const joint = /^(?:[\s-]|[\s-](?:and|et|y|e)[\s-])$/iu;

/** The numbers in words, in order; "one" and its like in other languages are left out, being articles as a rule. */
export function readNumberWords(text: string): readonly NumberWord[] {
  const numbers: NumberWord[] = [];
  let open: OpenNumber | null = null;
  const close = (): void => {
    if (open === null) return;
    const value = open.total + open.current;
    if (value !== 1) numbers.push({ start: open.start, end: open.end, value, languages: open.languages });
    open = null;
  };
  for (const match of text.matchAll(word)) {
    const entry = entries.get(match[0].toLowerCase());
    const end = match.index + match[0].length;
    if (entry === undefined || youAre.test(text.slice(match.index, end + 8))) continue;
    const next: OpenNumber | null = open === null ? null : joined(open, entry, text.slice(open.end, match.index), end);
    if (next === null) {
      close();
      open = started(entry, match.index, end);
    } else open = next;
  }
  close();
  return numbers;
}

interface OpenNumber {
  readonly start: number;
  readonly end: number;
  /** What is complete, as the thousands are. */
  readonly total: number;
  readonly current: number;
  readonly languages: readonly Language[];
}

function started({ value, languages }: Entry, start: number, end: number): OpenNumber {
  return { start, end, total: 0, current: value, languages };
}

/** "Twenty" and "one" make one number, "two" and "three" do not: null. */
function joined(open: OpenNumber, { value, languages }: Entry, between: string, end: number): OpenNumber | null {
  const common = open.languages.filter((language) => languages.includes(language));
  if (common.length === 0 || between.length > 5 || !joint.test(between)) return null;
  const { current, total } = open;
  const same = { start: open.start, end, languages: common };
  if (value >= 1000) return current === 0 ? null : { ...same, total: total + current * value, current: 0 };
  if (value === 100) return current > 0 && current < 20 ? { ...same, total, current: current * 100 } : null;
  if (common.includes("fr") && current % 100 === 4 && value === 20) {
    return { ...same, total, current: current - 4 + 80 };
  }
  const rest = current % 100;
  const fits =
    (rest === 0 && (current > 0 || total > 0) && value < 100) ||
    (rest >= 20 && rest % 10 === 0 && value < 10) ||
    (common.includes("fr") && (rest === 60 || rest === 80) && value < 20) ||
    (common.includes("fr") && rest % 20 === 10 && value < 10 && value > 6);
  return fits ? { ...same, total, current: current + value } : null;
}
