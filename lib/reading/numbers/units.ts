import type { Place } from "../place";

/**
 * Words for one unit, in the languages that the checks read, and how much of its measure it is: amounts of one measure can
 * be converted. Only what is measured is here, not what is counted; a currency is a measure of its own.
 */
const units: readonly (readonly [unit: string, measure: string, factor: number, words: string])[] = [
  [
    "percent",
    "percent",
    1,
    "% percent percents pct prozent pourcent porciento procent procenta процентов процента процент بالمئة प्रतिशत",
  ],
  ["euro", "euro", 1, "€ eur euro euros евро 欧元 ユーロ يورو यूरो"],
  [
    "dollar",
    "dollar",
    1,
    "$ usd dollar dollars dólares dólar dollari dollaro dolarów долларов доллар 美元 ドル دولار डॉलर dolar",
  ],
  ["pound", "pound", 1, "£ gbp quid pounds pound livres libras sterline фунтов 英镑"],
  ["yen", "yen", 1, "¥ jpy yen 円 日元"],
  ["yuan", "yuan", 1, "元 块 cny rmb yuan"],
  ["rupee", "rupee", 1, "₹ inr rupee rupees रुपये"],
  ["rouble", "rouble", 1, "₽ rub рублей рубля рубль"],
  ["zloty", "zloty", 1, "zł pln złotych złote"],
  ["lira", "lira", 1, "₺ try lira"],
  ["franc", "franc", 1, "chf franken francs"],
  ["krone", "krone", 1, "kr kronor kroner sek nok dkk"],
  ["koruna", "koruna", 1, "kč korun koruny czk"],
  ["won", "won", 1, "원 만원"],
  ["tonne", "mass", 1e6, "t tonne tonnes tonnen tons toneladas тонн 吨"],
  [
    "kilogram",
    "mass",
    1000,
    "kg kgs kilo kilos kilogram kilograms kilogramm kilogramme kilogrammes kilogramos кг килограмм 公斤 千克 キログラム キロ किलो كيلو",
  ],
  ["gram", "mass", 1, "g gr gram grams gramm gramme grammes gramos gramas grammi г грамм 克 グラム غرام ग्राम"],
  ["milligram", "mass", 1e-3, "mg milligram milligrams milligramm mgs miligramos мг 毫克 ミリグラム"],
  ["microgram", "mass", 1e-6, "mcg µg μg ug microgram micrograms мкг 微克"],
  ["weightPound", "mass", 453.6, "lb lbs pfund pond"],
  ["ounce", "mass", 28.35, "oz ounce ounces"],
  ["stone", "mass", 6350, "stone"],
  [
    "kilometre",
    "length",
    1000,
    "km kms kilometer kilometers kilometre kilometres kilómetros kilomètres kilomètre chilometri quilómetros quilômetros км километров 公里 千米 كم किमी",
  ],
  ["mile", "length", 1609.34, "mi mile miles meilen millas milles miglia mijl миль 英里"],
  ["metre", "length", 1, "m metre metres meter meters metern mètre mètres metro metros metri м метров 米 متر मीटर"],
  [
    "centimetre",
    "length",
    0.01,
    "cm centimeter centimeters centimetre centimetres zentimeter centimètres centímetros см 厘米 سم",
  ],
  ["millimetre", "length", 1e-3, "mm millimeter millimetre millimeters millimetres мм 毫米"],
  ["foot", "length", 0.3048, "ft foot feet"],
  ["inch", "length", 0.0254, "inch inches zoll pouces pulgadas дюймов 英寸 インチ"],
  ["yard", "length", 0.9144, "yd yard yards"],
  ["kilometreAnHour", "speed", 1, "km/h kmh kph"],
  ["mileAnHour", "speed", 1.60934, "mph"],
  ["metreASecond", "speed", 3.6, "m/s"],
  ["litre", "volume", 1000, "l liter liters litre litres litro litros litri litrów л литров 升 リットル لتر लीटर"],
  ["centilitre", "volume", 10, "cl centiliter zentiliter"],
  ["decilitre", "volume", 100, "dl"],
  ["millilitre", "volume", 1, "ml milliliter milliliters millilitre millilitres mililitros мл 毫升 ミリリットル مل"],
  ["gallon", "volume", 3785.4, "gallon gallons"],
  ["cup", "volume", 240, "cup cups tasse tassen tasses taza tazas"],
  ["tablespoon", "volume", 15, "tbsp tablespoon tablespoons el esslöffel cucharadas"],
  ["teaspoon", "volume", 5, "tsp teaspoon teaspoons tl teelöffel cucharaditas"],
  [
    "drop",
    "drops",
    1,
    "drops tropfen goutte gouttes gota gotas goccia gocce druppel druppels kropla krople kropli капля капли капель droppar dråber kapek damla",
  ],
  ["celsius", "celsius", 1, "°c ℃ celsius 摄氏度"],
  ["fahrenheit", "fahrenheit", 1, "°f ℉ fahrenheit 华氏度"],
  ["millisecond", "time", 1e-3, "ms millisecond milliseconds"],
  [
    "second",
    "time",
    1,
    "s sec secs second seconds sekunden sekunde secondes segundos secondi seconden sekund секунд 秒 ثانية सेकंड saniye",
  ],
  [
    "minute",
    "time",
    60,
    "min mins minute minutes minuten minuto minutos minuti minuut minut minuty minutter minuter minut минут минуты 分钟 分 분 دقيقة دقائق मिनट dakika minüt",
  ],
  [
    "hour",
    "time",
    3600,
    "h hr hrs hour hours stunde stunden heure heures hora horas ora ore uur uren godzin godziny godzinę часов часа час timmar timme timmen timen timer time hodin hodiny stünd 小时 時間 시간 ساعة ساعات घंटे saat",
  ],
  [
    "day",
    "time",
    86400,
    "day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen dzień dni день дня дней dagar dygn natt nat dní dny noc nocy täg 天 日間 일 दिन أيام يوم يومًا gün night nights nächte nuits noches notti",
  ],
  [
    "week",
    "time",
    604800,
    "week weeks woche wochen semaine semaines semana semanas settimana settimane weken tydzień tygodni неделя недели недель неделю vecka veckan veckor uge ugen uger týden týdny týdnů wöch 周 星期 週間 주 हफ्ते सप्ताह أسابيع أسبوع hafta",
  ],
  [
    "month",
    "time",
    2629800,
    "month months monat monate monaten mois mes meses mese mesi mês maand maanden miesiąc miesięcy месяц месяца месяцев månad månaden månader måned måneden måneder měsíc měsíce měsíců 个月 か月 ヶ月 ケ月 カ月 ヵ月 개월 월 महीने أشهر شهر ay",
  ],
  [
    "year",
    "time",
    31557600,
    "year years yr yrs jahr jahre jahren an ans année années año años anno anni ano anos jaar lat год года лет år let roků rok jähr 岁 年 년 साल سنوات سنة yıl yaş",
  ],
  ["byte", "data", 1, "b byte bytes"],
  ["kilobyte", "data", 1e3, "kb kib kilobyte kilobytes ko"],
  ["megabyte", "data", 1e6, "mb mib megabyte megabytes mo"],
  ["gigabyte", "data", 1e9, "gb gib gigabyte gigabytes go"],
  ["terabyte", "data", 1e12, "tb tib terabyte terabytes to"],
  ["megabit", "bits", 1, "mbit mbps"],
  ["gigabit", "bits", 1e3, "gbit gbps"],
  ["watt", "power", 1, "w watt watts watów вт ватт 瓦"],
  ["kilowatt", "power", 1e3, "kw kilowatt kilowatts квт 千瓦"],
  ["megawatt", "power", 1e6, "mw megawatt"],
  ["wattHour", "energy", 1, "wh"],
  ["kilowattHour", "energy", 1e3, "kwh квтч"],
  ["calorie", "calories", 1, "cal"],
  ["kilocalorie", "calories", 1e3, "kcal calories calorie kalorien calorías ккал 卡"],
  ["joule", "joules", 1, "j"],
  ["kilojoule", "joules", 1e3, "kj"],
  ["volt", "voltage", 1, "v volt volts"],
  ["millivolt", "voltage", 1e-3, "mv"],
  ["ampere", "current", 1, "a amp amps ampere"],
  ["milliampere", "current", 1e-3, "ma"],
  ["hertz", "frequency", 1, "hz"],
  ["kilohertz", "frequency", 1e3, "khz"],
  ["megahertz", "frequency", 1e6, "mhz"],
  ["gigahertz", "frequency", 1e9, "ghz"],
  ["bar", "pressure", 1, "bar"],
  ["psi", "pressure", 0.0689, "psi"],
  ["hectare", "area", 1e4, "ha hectare hectares hektar"],
  ["acre", "area", 4046.9, "acre acres"],
  ["squareMetre", "area", 1, "m² m2 qm sqm"],
  ["squareFoot", "area", 0.0929, "ft² ft2 sqft"],
  [
    "word",
    "words",
    1,
    "word words wort worte wörter wörtern mot mots palabra palabras parola parole palavra palavras woord woorden słów słowa слов слова ord slov slova sözcük kelime 語 词 単語 단어 शब्द शब्दों كلمة كلمات",
  ],
  [
    "character",
    "characters",
    1,
    "character characters char chars zeichen caractère caractères carácter caracteres caratteri tekens znaków символов знаков tecken tegn znaků karakter 字 文字 자 글자",
  ],
  [
    "sentence",
    "sentences",
    1,
    "sentence sentences satz sätze sätzen phrase phrases frase frases frasi zin zinnen zdanie zdania zdań предложений предложения meningar sætninger vět věty cümle 句 句话 文 문장 वाक्य جملة جمل",
  ],
  [
    "paragraph",
    "paragraphs",
    1,
    "paragraph paragraphs absatz absätze absätzen paragraphe paragraphes párrafo párrafos parágrafos paragrafi alinea akapitów абзацев stycken afsnit odstavců paragraf 段 段落 단락",
  ],
  ["thousand", "count", 1e3, ""],
  ["million", "count", 1e6, ""],
  ["page", "pages", 1, "page pages seite seiten página páginas 页"],
];

const unitOfWord: ReadonlyMap<string, string> = new Map(
  units.flatMap(([unit, , , words]) =>
    words
      .split(" ")
      .filter(Boolean)
      .map((word) => [word, unit] as const),
  ),
);
const measureOf: ReadonlyMap<string, readonly [measure: string, factor: number]> = new Map(
  units.map(([unit, measure, factor]) => [unit, [measure, factor] as const]),
);

const families: readonly RegExp[] = [
  /^(?:euro|dollar|pound|yen|yuan|rupee|rouble|zloty|lira|franc|krone|koruna|won)$/u,
  /^(?:mass|volume|drops|pound)$/u,
  /^(?:celsius|fahrenheit)$/u,
  /^(?:power|energy|joules|calories)$/u,
  /^(?:data|bits)$/u,
  // "10k" may be ten kilometres.
  /^(?:count|length)$/u,
  /^(?:words?|characters?|sentences?|paragraphs?|pages?|syllables?|lines?)$/u,
];

/** Whether one unit can be mistaken for the other: both measure time, money, how much there is, and so on. */
export function areAlike(one: string, other: string): boolean {
  const [first, second] = [measureOf.get(one)?.[0] ?? one, measureOf.get(other)?.[0] ?? other];
  return first === second || families.some((family) => family.test(first) && family.test(second));
}

/** Whether a word in lower case is a unit's. */
export function isUnitWord(word: string): boolean {
  return unitOfWord.has(word);
}

const named = /(?<!\p{L})(?:in|en|em|w|v|в)\s(?<behind>\p{L}{2,14})(?!\p{L})|(?<before>\p{L}{2,14})\solarak/giu;
const reckoned = /^(?:mass|length|volume|celsius|fahrenheit|energy|calories|joules|speed|area|euro|dollar|pound)$/u;

/** The units that a text names without a number, as in "ingredients in grams". */
export function findLooseUnits(text: string): readonly (Place & { readonly unit: string; readonly text: string })[] {
  return Array.from(text.matchAll(named)).flatMap(({ 0: found, index, groups }) => {
    const word = groups?.["behind"] ?? groups?.["before"] ?? "";
    const unit = unitOfWord.get(word.toLowerCase());
    if (unit === undefined || !reckoned.test(measureOf.get(unit)?.[0] ?? "")) return [];
    const start = index + found.indexOf(word);
    return [{ unit, text: word, start, end: start + word.length }];
  });
}

const nextWord =
  /^(?:\s|-|\u00a0|\u202f)?(?:degrees?\s|grad\s|°\s?|us[- ](?=dollars?(?!\p{L})))?((?:km\/h|m\/s|m²|m2(?!\d)|ft²|ft2(?!\d)|%|€|\$|£|¥|₹|₽|₺|℃|℉|°[cf](?!\p{L})|\p{L}[\p{L}\p{M}]*))/iu;
const unspacedWord =
  /^\s?(句话|个月|[かヶケカヵ]月|公斤|千克|毫克|微克|公里|千米|厘米|毫米|毫升|小时|時間|시간|개월|킬로그램|킬로|그램|밀리리터|리터|미터|센티미터|문장|단어|글자|만\s?원|分钟|星期|週間|日間|千瓦|美元|欧元|日元|英镑|英里|英寸|インチ|キログラム|ミリグラム|グラム|ミリリットル|リットル|ドル|ユーロ|[元块克米升秒天周岁字句段页円瓦吨卡分年語词]|文(?![字章書件])|[분초일주년월원자쪽](?![가-힣]{2}))/u;
const wordsBetween = /^(?:\s|-)?(?:per cent|pour cent|por ciento|per cento|por cento)/iu;
const currencyBefore = /(?:[€$£¥₹₽₺]|\b(?:usd|eur|gbp|inr|chf|rs\.?))\s?$/iu;

/** The unit that a number stands with, as a name of ours; null where it is a bare number or the word is no unit. */
export function unitAt(text: string, start: number, end: number): string | null {
  const after = text.slice(end, end + 24);
  const unspaced = unspacedWord.exec(after)?.[1];
  if (unspaced !== undefined) return unitOfWord.get(unspaced) ?? null;
  if (wordsBetween.test(after)) return "percent";
  const degrees = /^\s?(?:°|degrees?|grad)\s?/iu.exec(after);
  const word = nextWord.exec(after)?.[1];
  const lower = word?.toLowerCase();
  if (degrees !== null && lower !== undefined && /^°?[cf]$/u.test(lower))
    return lower.endsWith("c") ? "celsius" : "fahrenheit";
  if (degrees !== null && /^[cf]\b/iu.test(after.slice(degrees[0].length)))
    return /^c/iu.test(after.slice(degrees[0].length)) ? "celsius" : "fahrenheit";
  const before = currencyBefore.exec(text.slice(Math.max(0, start - 5), start));
  if (before !== null) return unitOfWord.get(before[0].trim().toLowerCase()) ?? null;
  if (word === undefined || lower === undefined) return null;
  // German spoons are few, Turkish liras are many.
  if (word === "TL" && /\d{3}\s?$/u.test(text.slice(Math.max(0, end - 4), end))) return "lira";
  // "5 to" and "3 a day" are no terabytes and no amperes.
  if (notUnits.has(lower) && (lower === word || lower.length > 1) && !(setApart.has(lower) && /^\s/u.test(after)))
    return null;
  return unitOfWord.get(lower) ?? unitOfWord.get(lower.replace(grownOn, "")) ?? null;
}

/** Short words that say something else where they are written small. */
const notUnits = new Set("to a b go mo el try an ay v j t m s".split(" "));
/** With a space before them they are units: "80 m", but not "10m" for a million. */
const setApart = new Set("m t s".split(" "));
/** "10-stündig", "3 günlük" */
const grownOn = /(?<=^(?:minüt|stünd|täg|wöch|jähr))ige?[nmrs]?$|(?<=\p{L}{2})l[ıiuü]k$/u;

const rate =
  /^[^.!?\n,;，。]{0,14}?(?:\/\s?|(?<!\p{L})(?:per|an?|each|every|pro|je|am|par|à l['’]|al|por|cada|a la|à|ao|al|alla|allo|in der|im|in the|per|ogni|na|w|в|za|per|i|om|til|v|günde|في)\s|每|每一?)(\p{L}+)/iu;

/** In Chinese, Japanese and Korean the measure stands before the amount: "每天运动30分钟". */
const rateBefore =
  /(?:每一?|毎)(天|日|周|週|星期|个月|月|年|小时|分钟|秒|時間|分)[^\d，。、,.;\n]{0,6}$|([1一]日|[1一]週間|하루|매일|매주|주당|매달|매월|매년)[^\d，。、,.;\n]{0,6}$/u;
const ratesBefore: Readonly<Record<string, string>> = {
  日: "day",
  週: "week",
  月: "month",
  一日: "day",
  "1日": "day",
  하루: "day",
  매일: "day",
  매주: "week",
  주당: "week",
  매달: "month",
  매월: "month",
  매년: "year",
};

/** "15 km in total", where it was "a day". */
const inAll =
  /^[^.!?\n,;，。]{0,14}?(?<!\p{L})(?:in total|au total|insgesamt|en total|no total|in totale|in totaal|łącznie|всего|altogether|sammanlagt|i alt|celkem|toplam)(?!\p{L})/iu;

/** The measure by which an amount is reckoned, as in "per day" or "每天"; null where it stands alone. */
export function rateAt(text: string, { start, end }: { readonly start: number; readonly end: number }): string | null {
  if (inAll.test(text.slice(end, end + 40))) return "whole";
  const word =
    rate.exec(text.slice(end, end + 40))?.[1]?.toLowerCase() ??
    rateBefore
      .exec(text.slice(Math.max(0, start - 12), start))
      ?.slice(1)
      .find(Boolean);
  const unit = word === undefined ? undefined : (ratesBefore[word] ?? unitOfWord.get(word));
  return unit ?? null;
}

/** Whether two amounts are the same, as 750 ml and 0.75 l are, or 10 km and 6.2 miles. */
export function isSameAmount(
  [value, unit]: readonly [number, string],
  [otherValue, otherUnit]: readonly [number, string],
): boolean {
  if (unit === "celsius" && otherUnit === "fahrenheit") return Math.abs(value * 1.8 + 32 - otherValue) <= 1;
  if (unit === "fahrenheit" && otherUnit === "celsius") return Math.abs((value - 32) / 1.8 - otherValue) <= 1;
  const [measure, factor] = measureOf.get(unit) ?? [unit, 1];
  const [otherMeasure, otherFactor] = measureOf.get(otherUnit) ?? [otherUnit, 1];
  if (measure !== otherMeasure) return false;
  const [first, second] = [value * factor, otherValue * otherFactor];
  return Math.abs(first - second) <= 0.02 * Math.max(Math.abs(first), Math.abs(second));
}
