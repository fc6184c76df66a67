import { displayCodeLanguage } from "../reading/code-text";
import { describeJsonShape, type JsonWords, keysOfShape } from "../checks/response-form/json-shape";
import type { Language } from "../reading/language";
import type { OutputContract } from "../checks/response-form/contract";

/**
 * Contract lines outside English. They are noun phrases, not orders, so that they fit a prompt that says "du" as well as
 * one that says "Sie". Only forms that can be said exactly are covered; for the others, and for all other languages, the
 * rules add nothing.
 */
interface ContractPhrases {
  readonly label: string;
  readonly letter: string;
  readonly yesNo: string;
  readonly trueFalse: string;
  readonly number: string;
  /** For a problem with several figures, where a bare number alone would forbid the reasoning that finds it. */
  readonly workedNumber: string;
  readonly date: (pattern: string) => string;
  readonly json: (shape: string) => string;
  readonly jsonWords: JsonWords;
  readonly bulletedList: (items: number) => string;
  readonly numberedList: (items: number) => string;
  readonly code: (language: string) => string;
  readonly word: string;
  /** Words by which a prompt already asks for the bare answer. */
  readonly statesOnly: RegExp;
}

const phrases: Partial<Readonly<Record<Language, ContractPhrases>>> = {
  es: {
    label: "Formato de la respuesta: ",
    letter: "solo la letra de la opción correcta.",
    yesNo: "solo «sí» o «no».",
    trueFalse: "solo «verdadero» o «falso».",
    number: "solo el número.",
    workedNumber: "primero el desarrollo; en la última línea, solo el número.",
    date: (pattern) => `solo la fecha, como ${pattern}.`,
    json: (shape) => `solo JSON con esta estructura, sin texto adicional: ${shape}`,
    jsonWords: { string: "texto", number: "número", boolean: "true o false", anything: "valor o null", key: "nombre" },
    bulletedList: (items) => `una lista con viñetas de ${items} elementos.`,
    numberedList: (items) => `una lista numerada de ${items} elementos.`,
    code: (language) => `solo el código${language === "" ? "" : ` en ${language}`}, sin explicaciones.`,
    word: "una sola palabra.",
    statesOnly: /\b(?:solo|únicamente|solamente)\b|\bsólo\b/iu,
  },
  fr: {
    label: "Format de la réponse : ",
    letter: "uniquement la lettre de la bonne réponse.",
    yesNo: "uniquement « oui » ou « non ».",
    trueFalse: "uniquement « vrai » ou « faux ».",
    number: "uniquement le nombre.",
    workedNumber: "d’abord le raisonnement, puis, sur la dernière ligne, uniquement le nombre.",
    date: (pattern) => `uniquement la date, sous la forme ${pattern}.`,
    json: (shape) => `uniquement du JSON de cette forme, sans autre texte : ${shape}`,
    jsonWords: { string: "texte", number: "nombre", boolean: "true ou false", anything: "valeur ou null", key: "nom" },
    bulletedList: (items) => `une liste à puces de ${items} éléments.`,
    numberedList: (items) => `une liste numérotée de ${items} éléments.`,
    code: (language) => `uniquement le code${language === "" ? "" : ` en ${language}`}, sans explication.`,
    word: "un seul mot.",
    statesOnly: /\b(?:uniquement|seulement|rien que)\b/iu,
  },
  de: {
    label: "Ausgabeformat: ",
    letter: "nur der Buchstabe der richtigen Antwort.",
    yesNo: "nur „ja“ oder „nein“.",
    trueFalse: "nur „wahr“ oder „falsch“.",
    number: "nur die Zahl.",
    workedNumber: "zuerst der Rechenweg, dann in der letzten Zeile nur die Zahl.",
    date: (pattern) => `nur das Datum, in der Form ${pattern}.`,
    json: (shape) => `nur JSON in dieser Form, ohne weiteren Text: ${shape}`,
    jsonWords: { string: "Text", number: "Zahl", boolean: "true oder false", anything: "Wert oder null", key: "Name" },
    bulletedList: (items) => `eine Liste mit ${items} Aufzählungspunkten.`,
    numberedList: (items) => `eine nummerierte Liste mit ${items} Punkten.`,
    code: (language) => `nur der Code${language === "" ? "" : ` in ${language}`}, ohne Erklärung.`,
    word: "ein einziges Wort.",
    statesOnly: /\b(?:nur|ausschließlich|lediglich)\b/iu,
  },
  pt: {
    label: "Formato da resposta: ",
    letter: "apenas a letra da opção correta.",
    yesNo: "apenas “sim” ou “não”.",
    trueFalse: "apenas “verdadeiro” ou “falso”.",
    number: "apenas o número.",
    workedNumber: "primeiro o raciocínio; na última linha, apenas o número.",
    date: (pattern) => `apenas a data, no formato ${pattern}.`,
    json: (shape) => `apenas JSON com esta estrutura, sem texto adicional: ${shape}`,
    jsonWords: { string: "texto", number: "número", boolean: "true ou false", anything: "valor ou null", key: "nome" },
    bulletedList: (items) => `uma lista com marcadores de ${items} itens.`,
    numberedList: (items) => `uma lista numerada de ${items} itens.`,
    code: (language) => `apenas o código${language === "" ? "" : ` em ${language}`}, sem explicações.`,
    word: "uma única palavra.",
    statesOnly: /\b(?:apenas|somente|unicamente)\b/iu,
  },
  it: {
    label: "Formato della risposta: ",
    letter: "solo la lettera della risposta corretta.",
    yesNo: "solo «sì» o «no».",
    trueFalse: "solo «vero» o «falso».",
    number: "solo il numero.",
    workedNumber: "prima il ragionamento, poi sull’ultima riga solo il numero.",
    date: (pattern) => `solo la data, nel formato ${pattern}.`,
    json: (shape) => `solo JSON con questa struttura, senza altro testo: ${shape}`,
    jsonWords: { string: "testo", number: "numero", boolean: "true o false", anything: "valore o null", key: "nome" },
    bulletedList: (items) => `un elenco puntato di ${items} elementi.`,
    numberedList: (items) => `un elenco numerato di ${items} elementi.`,
    code: (language) => `solo il codice${language === "" ? "" : ` in ${language}`}, senza spiegazioni.`,
    word: "una sola parola.",
    statesOnly: /\b(?:solo|soltanto|solamente|unicamente)\b/iu,
  },
  zh: {
    label: "输出格式：",
    letter: "仅输出正确选项的字母，不要其他文字。",
    yesNo: "仅输出“是”或“否”。",
    trueFalse: "仅输出“对”或“错”。",
    number: "仅输出数字，不要其他文字。",
    workedNumber: "先写出解题过程，最后一行仅输出数字。",
    date: (pattern) => `仅输出日期，格式为 ${pattern}。`,
    json: (shape) => `仅输出以下结构的 JSON，不要其他文字：${shape}`,
    jsonWords: { string: "字符串", number: "数字", boolean: "true 或 false", anything: "值或 null", key: "名称" },
    bulletedList: (items) => `包含 ${items} 项的项目符号列表。`,
    numberedList: (items) => `包含 ${items} 项的编号列表。`,
    code: (language) => `仅输出${language === "" ? "" : ` ${language} `}代码，不要解释。`,
    word: "仅输出一个词。",
    statesOnly: /仅|只(?:输出|回答|返回|需|要)/u,
  },
};

/** The line that tells a contract in the prompt's own language; null where it cannot be said exactly, or is said already. */
export function describeForeignContract(contract: OutputContract, language: Language, prompt: string): string | null {
  const words = phrases[language];
  if (words === undefined) return null;
  const form = describe(contract, words, (prompt.match(/\d+/gu)?.length ?? 0) >= 2);
  const isStated = prompt.includes(words.label.trim()) || (contract.form !== "json" && words.statesOnly.test(prompt));
  const hasKeys =
    contract.form === "json" &&
    /json/iu.test(prompt) &&
    keysOfShape(contract.shape).every((key) => prompt.includes(key));
  return form === null || isStated || hasKeys ? null : words.label + form;
}

function describe(contract: OutputContract, words: ContractPhrases, isProblem: boolean): string | null {
  switch (contract.form) {
    case "letter":
      return contract.isAlone ? words.letter : null;
    case "yes-no":
      if (!contract.isAlone) return null;
      return contract.words === "yes-no" ? words.yesNo : words.trueFalse;
    case "number":
      if (contract.unit.type !== "none") return null;
      return isProblem ? words.workedNumber : words.number;
    case "date":
      return /^[YMDhmsT:/.-]+$/u.test(contract.pattern) ? words.date(contract.pattern) : null;
    case "json":
      return words.json(describeJsonShape(contract.shape, words.jsonWords));
    case "list":
      if (contract.style === "plain") return null;
      return contract.style === "bulleted" ? words.bulletedList(contract.items) : words.numberedList(contract.items);
    case "code":
      return contract.isAlone ? words.code(displayCodeLanguage(contract.language) ?? "") : null;
    case "phrase":
      return contract.words === 1 ? words.word : null;
    case "worked-answer":
    case "table":
    case "series":
    case "prose":
      return null;
  }
}
