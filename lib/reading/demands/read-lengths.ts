export type LengthUnit = "words" | "sentences" | "paragraphs" | "characters";

/** A length that a clause asks for; `least` and `most` are inclusive. */
export interface StatedLength {
  readonly match: RegExpExecArray;
  readonly unit: LengthUnit;
  readonly least: number;
  readonly most: number;
}

const numberWords: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "a an one single ein eine einem einer einen un une uno una um uma één jedno jednym одно одним bir",
    "two zwei deux dos dois duas due twee dwa dwie два две två iki",
    "three drei trois tres três tre drie trzy три üç",
    "four vier quatre cuatro quatro quattro cztery четыре fyra dört",
    "five fünf cinq cinco cinque vijf pięć пять fem beş",
    "six sechs seis sei zes sześć шесть altı",
    "seven sieben sept siete sete sette zeven siedem семь yedi",
    "eight acht huit ocho oito otto osiem восемь sekiz",
    "nine neun neuf nueve nove negen dziewięć девять dokuz",
    "ten zehn dix diez dez dieci tien dziesięć десять",
  ].flatMap((words, index) => words.split(" ").map((word) => [word, index + 1] as const)),
);

const units: readonly (readonly [LengthUnit, string])[] = [
  [
    "words",
    "words?|wörtern?|wort|mots?|palabras?|palavras?|parol[ae]|woord(?:en)?|słów|słowa|слов(?:а)?|ord|slov(?:a)?|kelime",
  ],
  [
    "sentences",
    "sentences?|sätzen?|satz|phrases?|frases?|frasi|frase|zin(?:nen)?|zda(?:ń|nie|nia)|предложени[ейя]|meningar?|sætning(?:er)?|vět[ay]?|cümle",
  ],
  [
    "paragraphs",
    "paragraphs?|absätzen?|absatz|paragraphes?|párrafos?|parágrafos?|paragraf[io]|alinea['’]?s?|akapit(?:y|ów)?|абзац(?:а|ев)?|stycken?|odstavc[eů]",
  ],
  [
    "characters",
    "characters?|zeichen|caractères?|caracteres|caratteri|tekens|znaków|символов|знаков|tecken|tegn|znaků|karakter",
  ],
];

const number = `(?:\\d{1,3}(?:[.,]\\d{3})+|\\d{1,6}|${Object.keys(numberWords).join("|")})`;
const anyUnit = units.map(([, words]) => words).join("|");
const adjective = "(?:(?:short|long|full|complete|single|kurze[nrms]?|courte?s?|cortas?|cortos?|simple) )?";
const about =
  "about|cerca de|circa|ongeveer|około|примерно|около|around|roughly|approximately|circa|ca\\.|etwa|ungefähr|rund|environ|aproximadamente|unas|unos";
const most =
  "at most|at the most|no more than|not more than|no longer than|maximum(?: of)?|max\\.?|up to|under|below|less than|fewer than|within|not exceed(?:ing)?|höchstens|maximal|nicht mehr als|bis zu|unter|weniger als|au maximum|au plus|pas plus de|moins de|como máximo|máximo(?: de)?|no más de|menos de|a lo sumo|no máximo|até|al massimo|fino a|non più di|hoogstens|maximaal|niet meer dan|co najwyżej|maksymalnie|do|nie więcej niż|не более|не больше|максимум|до|högst|max|højst|maximálně|nejvýše|en fazla";
const least =
  "at least|minimum(?: of)?|no less than|no fewer than|not less than|more than|over|mindestens|wenigstens|mehr als|nicht weniger als|au moins|plus de|au minimum|al menos|como mínimo|mínimo(?: de)?|más de|por lo menos|pelo menos|no mínimo|almeno|come minimo|minstens|ten minste|co najmniej|przynajmniej|не менее|не меньше|минимум|minst|mindst|alespoň|nejméně|en az";
const exact = "exactly|precisely|only|just|genau|exakt|nur|exactement|seulement|exactamente|solo|sólo";
const mostAfter =
  "at most|at the most|maximum|max|or less|or fewer|höchstens|maximal|au maximum|au plus|maximum|como máximo|máximo";
const leastAfter = "at least|minimum|or more|mindestens|au moins|au minimum|como mínimo|o más";

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<about>${about})|(?<most>${most})|(?<least>${least})|(?<exact>${exact})|(?<in>in|en|as|of|auf|mit))?\\s?(?<from>${number})(?:\\s?(?:-|–|to|or|bis|oder|à|ou|a|o)\\s?(?<to>${number}))?[ -]${adjective}(?<unit>${anyUnit})(?!\\p{L})(?:,? (?:(?<mostAfter>${mostAfter})|(?<leastAfter>${leastAfter})|(?<only>only|alone|long))(?!\\p{L}| ?${number}))?`,
  "giu",
);

/**
 * The lengths that a clause asks for, with their bounds: "at most 50 words", "in one sentence", "200–300 Wörter". A bare
 * "three sentences" is no bound, since it may count a part; "about" leaves half as much room on either side.
 */
export function readLengths(clause: string): readonly StatedLength[] {
  return [...readSpacedLengths(clause), ...readUnspacedLengths(clause)];
}

const unspacedUnits: readonly (readonly [LengthUnit, string])[] = [
  ["sentences", "句话?|文(?!字)|문장|वाक्य|جمل"],
  ["paragraphs", "段落?|단락"],
  ["characters", "文字|字|글자|자"],
  ["words", "शब्द|كلم"],
];
const unspaced = new RegExp(
  `(?:(?<least>(?:至少|不少于|最少)(?:写|用|给出|输出)?|少なくとも|最低|최소|कम से कम|لا يقل عن)|(?<most>不超过|最多|至多|控制在|최대|अधिकतम|लगभग अधिकतम|لا يزيد عن|بحد أقصى)|(?<exact>用|以|分成|分为))?\\s?(?<from>\\d{1,5}(?:,\\d{3})?|[一二两三四五六七八九十]|एक|दो|तीन|चार|पाँच|पांच|दस|한|두|세)(?:つの|個の|个)?\\s?(?<unit>${unspacedUnits.map(([, words]) => words).join("|")})\\p{L}??(?:(?<mostAfter>以内|之内|以下|まで|이내|이하|से कम)|\\s?(?<mostApart>이내|이하|से कम)|(?<leastAfter>以上|\\s?이상)|(?<exactAfter>で|に分|로))?`,
  "gu",
);
const smallNumbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from("一二三四五六七八九十", (digit, at) => [digit, at + 1])),
  两: 2,
  एक: 1,
  दो: 2,
  तीन: 3,
  चार: 4,
  पाँच: 5,
  पांच: 5,
  दस: 10,
  한: 1,
  두: 2,
  세: 3,
};

/** "至少五句", "300字以上", "3문장 이내": a bound stands before or behind; "只" and "एक" alone make none. */
function readUnspacedLengths(clause: string): readonly StatedLength[] {
  return Array.from(clause.matchAll(unspaced)).flatMap((match) => {
    const { groups = {} } = match;
    const said = groups["from"] ?? "";
    const count = smallNumbers[said] ?? Number(said.replace(",", ""));
    const unit = unspacedUnits.find(([, words]) => new RegExp(`^(?:${words})$`, "u").test(groups["unit"] ?? ""))?.[0];
    const isLeast = groups["least"] !== undefined || groups["leastAfter"] !== undefined;
    const isMost = ["most", "mostAfter", "mostApart"].some((name) => groups[name] !== undefined);
    const isExact = groups["exact"] !== undefined || groups["exactAfter"] !== undefined;
    if (unit === undefined || (isLeast === isMost && !isExact)) return [];
    if (isLeast === isMost) return [{ match, unit, least: count, most: count }];
    return [{ match, unit, least: isLeast ? count : 0, most: isLeast ? Infinity : count }];
  });
}

const unitAlone = new RegExp(`(?<!\\p{L})(?:${anyUnit})(?!\\p{L})`, "iu");

function readSpacedLengths(clause: string): readonly StatedLength[] {
  // Most clauses speak of no length, and the whole pattern is slow to say so.
  if (!unitAlone.test(clause)) return [];
  return Array.from(clause.matchAll(pattern)).flatMap((match) => {
    const { groups = {} } = match;
    const from = readNumber(groups["from"] ?? "");
    const to = groups["to"] === undefined ? null : readNumber(groups["to"]);
    const unit = units.find(([, words]) => new RegExp(`^(?:${words})$`, "iu").test(groups["unit"] ?? ""))?.[0];
    const bounds = readBounds(groups, from, to);
    return unit === undefined || bounds === null ? [] : [{ match, unit, ...bounds }];
  });
}

function readBounds(
  groups: Readonly<Record<string, string | undefined>>,
  from: number,
  to: number | null,
): { readonly least: number; readonly most: number } | null {
  const isSaid = (name: string): boolean => groups[name] !== undefined;
  if (to !== null) return { least: Math.min(from, to), most: Math.max(from, to) };
  if (isSaid("most") || isSaid("mostAfter")) return { least: 0, most: from };
  if (isSaid("least") || isSaid("leastAfter")) return { least: from, most: Infinity };
  if (isSaid("about")) return { least: from / 2, most: from * 1.5 };
  return isSaid("exact") || isSaid("in") || isSaid("only") ? { least: from, most: from } : null;
}

function readNumber(text: string): number {
  return numberWords[text.toLowerCase()] ?? Number(text.replace(/[.,]/gu, ""));
}
