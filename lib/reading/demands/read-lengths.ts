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
    "a an one single ein eine einem einer einen un une uno una",
    "two zwei deux dos",
    "three drei trois tres",
    "four vier quatre cuatro",
    "five fünf cinq cinco",
    "six sechs seis",
    "seven sieben sept siete",
    "eight acht huit ocho",
    "nine neun neuf nueve",
    "ten zehn dix diez",
  ].flatMap((words, index) => words.split(" ").map((word) => [word, index + 1] as const)),
);

const units: readonly (readonly [LengthUnit, string])[] = [
  ["words", "words?|wörtern?|wort|mots?|palabras?"],
  ["sentences", "sentences?|sätzen?|satz|phrases?|frases?"],
  ["paragraphs", "paragraphs?|absätzen?|absatz|paragraphes?|párrafos?"],
  ["characters", "characters?|zeichen|caractères?|caracteres"],
];

const number = `(?:\\d{1,3}(?:[.,]\\d{3})+|\\d{1,6}|${Object.keys(numberWords).join("|")})`;
const anyUnit = units.map(([, words]) => words).join("|");
const adjective = "(?:(?:short|long|full|complete|single|kurze[nrms]?|courte?s?|cortas?|cortos?|simple) )?";
const about = "about|around|roughly|approximately|circa|ca\\.|etwa|ungefähr|rund|environ|aproximadamente|unas|unos";
const most =
  "at most|at the most|no more than|not more than|no longer than|maximum(?: of)?|max\\.?|up to|under|below|less than|fewer than|within|not exceed(?:ing)?|höchstens|maximal|nicht mehr als|bis zu|unter|weniger als|au maximum|au plus|pas plus de|moins de|como máximo|máximo(?: de)?|no más de|menos de|a lo sumo";
const least =
  "at least|minimum(?: of)?|no less than|no fewer than|not less than|more than|over|mindestens|wenigstens|mehr als|nicht weniger als|au moins|plus de|au minimum|al menos|como mínimo|mínimo(?: de)?|más de|por lo menos";
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
