/** Words for one unit, in the languages that the checks read. Only what is measured is here, not what is counted. */
const unitWords: Readonly<Record<string, string>> = {
  percent: "% percent percents pct prozent pourcent porciento percento процентов процент بالمئة प्रतिशत",
  euro: "€ eur euro euros",
  dollar: "$ usd dollar dollars dólares dollaro",
  pound: "£ gbp quid",
  yen: "¥ jpy yen 円",
  yuan: "元 块 cny rmb yuan",
  rupee: "₹ inr rupee rupees रुपये",
  kilogram: "kg kgs kilo kilos kilogram kilograms kilogramm kilogramme kilogrammes kilogramos 公斤 千克",
  gram: "g gram grams gramm gramme grammes gramos 克",
  weightPound: "lb lbs pfund",
  ounce: "oz ounce ounces",
  kilometre: "km kms kilometer kilometers kilometre kilometres kilómetros kilomètres kilomètre 公里",
  kilometreAnHour: "km/h kmh kph",
  mile: "mi mile miles meilen millas milles",
  mileAnHour: "mph",
  metre: "metre metres meter meters metern mètre mètres metro metros 米",
  centimetre: "cm centimeter centimeters centimetre centimetres zentimeter centimètres centímetros 厘米",
  millimetre: "mm millimeter millimetre millimeters millimetres",
  foot: "ft foot feet",
  litre: "l liter liters litre litres litro litros 升",
  millilitre: "ml milliliter milliliters millilitre millilitres 毫升",
  celsius: "°c ℃ celsius",
  fahrenheit: "°f ℉ fahrenheit",
  second: "sec secs second seconds sekunden sekunde secondes segundos 秒",
  minute: "min mins minute minutes minuten minuto minutos 分钟 دقيقة दقائق मिनट",
  hour: "h hr hrs hour hours stunde stunden heure heures hora horas 小时 घंटे ساعة ساعات",
  day: "day days tag tage tagen jour jours día días 天 दिन أيام يوم",
  week: "week weeks woche wochen semaine semaines semana semanas 周 星期 हफ्ते أسابيع",
  month: "month months monat monate monaten mois mes meses 个月 महीने أشهر",
  year: "year years yr yrs jahr jahre jahren an ans année années año años 岁 साल سنوات سنة",
  word: "word words wort worte wörter wörtern mot mots palabra palabras 字 शब्द كلمة كلمات",
  character: "character characters char chars zeichen caractère caractères carácter caracteres",
  sentence: "sentence sentences satz sätze sätzen phrase phrases frase frases 句 句话 वाक्य جملة جمل",
  paragraph: "paragraph paragraphs absatz absätze absätzen paragraphe paragraphes párrafo párrafos 段",
  page: "page pages seite seiten página páginas 页",
};

const unitOfWord: ReadonlyMap<string, string> = new Map(
  Object.entries(unitWords).flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit] as const)),
);

const nextWord =
  /^(?:\s|-|\u00a0|\u202f)?(?:degrees?\s|grad\s|°\s?)?((?:km\/h|%|€|\$|£|¥|₹|℃|℉|°[cf](?!\p{L})|\p{L}[\p{L}\p{M}]*))/iu;
const unspacedWord = /^\s?(句话|个月|公斤|千克|公里|厘米|毫升|小时|分钟|星期|[元块克米升秒天周岁字句段页円])/u;
const wordsBetween = /^(?:\s|-)?(?:per cent|pour cent|por ciento|per cento|por cento)/iu;
const currencyBefore = /(?:[€$£¥₹]|\b(?:usd|eur|gbp|inr|rs\.?))\s?$/iu;

/** The unit that a number stands with, as a name of ours; null where it is a bare number or the word is no unit. */
export function unitAt(text: string, start: number, end: number): string | null {
  const after = text.slice(end, end + 24);
  const unspaced = unspacedWord.exec(after)?.[1];
  if (unspaced !== undefined) return unitOfWord.get(unspaced) ?? null;
  if (wordsBetween.test(after)) return "percent";
  const degrees = /^\s?(?:°|degrees?|grad)\s?/iu.exec(after);
  const word = nextWord.exec(after)?.[1]?.toLowerCase();
  if (degrees !== null && word !== undefined && /^°?[cf]$/u.test(word))
    return word.endsWith("c") ? "celsius" : "fahrenheit";
  if (degrees !== null && /^[cf]\b/iu.test(after.slice(degrees[0].length)))
    return /^c/iu.test(after.slice(degrees[0].length)) ? "celsius" : "fahrenheit";
  const before = currencyBefore.exec(text.slice(Math.max(0, start - 5), start));
  if (before !== null) return unitOfWord.get(before[0].trim().toLowerCase()) ?? null;
  return word === undefined ? null : (unitOfWord.get(word) ?? null);
}

/** How many of the second unit make one of the first. */
const conversions: readonly (readonly [string, string, number])[] = [
  ["year", "month", 12],
  ["week", "day", 7],
  ["day", "hour", 24],
  ["hour", "minute", 60],
  ["minute", "second", 60],
  ["kilometre", "metre", 1000],
  ["kilogram", "gram", 1000],
  ["litre", "millilitre", 1000],
];

/** The same amount in neighbouring units, as `[value, unit]`. */
export function convertAmount(value: number, unit: string): readonly (readonly [number, string])[] {
  return conversions.flatMap(([large, small, factor]) => [
    ...(unit === large ? [[value * factor, small] as const] : []),
    ...(unit === small && value % factor === 0 ? [[value / factor, large] as const] : []),
  ]);
}
