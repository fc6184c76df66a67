/**
 * A guess at a text's language, from its script and its commonest small words. The idea of small words is
 * Grefenstette's ("Comparing two language identification schemes", 1995); lists and weights are our own.
 */

import { rememberRecent } from "./remember-recent";

/** ISO 639-1, for the languages that the rules can tell apart; "unknown" where the evidence is thin. */
export type Language =
  | "en"
  | "es"
  | "fr"
  | "de"
  | "pt"
  | "it"
  | "nl"
  | "sv"
  | "da"
  | "no"
  | "ca"
  | "ro"
  | "cs"
  | "hu"
  | "id"
  | "pl"
  | "tr"
  | "zh"
  | "ja"
  | "ko"
  | "ar"
  | "fa"
  | "ur"
  | "he"
  | "ru"
  | "uk"
  | "el"
  | "hi"
  | "th"
  | "unknown";

/** English names, as they stand in "Write the answer in Spanish." */
export const languageNames: Readonly<Record<Exclude<Language, "unknown">, string>> = {
  en: "English",
  es: "Spanish",
  fr: "French",
  de: "German",
  pt: "Portuguese",
  it: "Italian",
  nl: "Dutch",
  sv: "Swedish",
  da: "Danish",
  no: "Norwegian",
  ca: "Catalan",
  ro: "Romanian",
  cs: "Czech",
  hu: "Hungarian",
  id: "Indonesian",
  pl: "Polish",
  tr: "Turkish",
  zh: "Chinese",
  ja: "Japanese",
  ko: "Korean",
  ar: "Arabic",
  fa: "Persian",
  ur: "Urdu",
  he: "Hebrew",
  ru: "Russian",
  uk: "Ukrainian",
  el: "Greek",
  hi: "Hindi",
  th: "Thai",
};

export interface LanguageGuess {
  readonly language: Language;
  /** True where more than a word or two speaks for it. */
  readonly isCertain: boolean;
}

/** Enough to judge by; a longer text is read from its beginning only. */
const sampleLength = 2000;

const smallWords: Readonly<Record<string, string>> = {
  en: "the and of to in is that for it with as was on are this be at by have from or an not you your my me i a about what how why which who when where can please should would will their they his her its do does we our us if there each into than want need make give get out up some no so more just like know lose help write without using never im ive dont",
  es: "el la los las de que y en un una por con para su se del al es lo como más pero este esta esto sobre cómo qué mi me hay son si sin no a entre muy cuál cuándo dónde favor escribe traduce explica dame haz crea extrae lista dos tono ningún ninguna palabras niños redacta incluye nada",
  fr: "le la les de des et en un une du que est pour dans qui sur avec pas au aux ce cette ces mon ma mes vous je il elle ne se sont par plus comment pourquoi quel quelle moi nous votre leur suivant à écris traduis résume explique donne crée fais quelles est-ce",
  de: "der die das und ist ein eine einen einem einer zu den von mit für auf nicht sich dem des im auch als wie bitte ich du sie über was aus bei nach wird sind mir mein meine warum folgenden kurz es in ins schreibe schreib übersetze erkläre fasse gib nenne erstelle kannst welche welcher zusammen den",
  pt: "o a os as de que e em um uma do da dos das para com não por se mais como mas ao é sobre meu minha são no na nos nas você seu sua qual este esta isso escreva traduza resuma crie faça liste abaixo tom sem palavras nada",
  it: "il lo la i gli le di che e in un una per con non del della dei sono come più questo questa mi si è da al nel alla quali perché cosa mio mia sul scrivi traduci riassumi spiega dammi crea",
  nl: "de het een van in is dat op te met voor niet zijn aan er om ook als naar over deze dit wat hoe mijn ik je en wordt schrijf vertaal geef maak geen zonder bij door",
  sv: "och att det som en på är av för den med till inte har ett om jag min mig hur vad kan skriv någon från eller sjuk idag inga inte utan är mejl",
  da: "og at det som en på er af for den med til ikke har et om jeg min mig hvordan hvad kan skriv fra eller syg dag blev noget ingen uden må kun besked",
  no: "og at det som en på er av for den med til ikke har et om jeg min meg hvordan hva kan skriv fra eller syk dag noe å",
  ca: "el la els les de que i un una per amb és no del al com més aquest aquesta en meva meu sobre escriu escriviu són els dels seva quin",
  ro: "și un o pe cu de la este în nu care mai pentru din ce scrie unei unui lui meu mea să sunt",
  cs: "a se na že je v s to do pro ve jak o z k můj mi napiš prosím který jsem není nebo jeho",
  hu: "egy az és hogy nem van ez meg is írj kérlek a számomra mert nekem vagyok legyen rövid",
  id: "dan yang di untuk dengan ini dari tidak saya sebuah tulis buat tolong dalam pada adalah",
  pl: "i w na z nie że się do to jest jak o dla po od mi mój czy oraz przez napisz proszę bez nigdy pani pan ze podaj ułóż",
  tr: "ve bir bu için ile da de ne mi bana nasıl olarak çok gibi yaz lütfen hakkında değil kısa günü olan yeni",
};

/** Words that begin or name a request, for prompts too short to have small words. */
const requestWords: Readonly<Record<string, string>> = {
  es: "texto frase receta carta resumen traducir diferencia porque cual cuál cuanto cuantos quien quién cuento discurso correo mensaje hazme dime haz puedo puede hola ensayo informe guion guión descripcion descripción publicacion anuncio oferta empleo consejos ventajas regalo nombres preguntas entrevista programa rutina itinerario dias días semana corrige corregir acorta continua palabras ingles inglés alemán frances francés español deberia debería necesito quiero analisis análisis fórmula pagina página corto cumpleaños viaje hijo hija perro gato casa novio novia",
  fr: "recette lettre explique résumé différence raconte discours bonjour fiche idée idées histoire poème cadeau cadeaux combien quoi légende annonce emploi conseils avantages noms entretien jours semaine corrige corriger raccourcis anglais espagnol allemand français besoin veux analyse formule anniversaire voyage jeu quel capitale faire puis peux que faut fautes enfants texto salut traduire réunion compte rendu dessine offre calcule résoudre",
  de: "rezept gedicht rede brief erkläre erklär erzähl übersetz unterschied zwischen wer wann wo wieviel viele wieviele hauptstadt soll sollte kann könnte kündigung bewerbung anschreiben lebenslauf geschichte ideen tipps hallo hilfe geburtstag hochzeit geschenk geschenkideen lernplan packliste checkliste trainingsplan anzeige namen fragen tage woche wochenende korrigiere korrigieren rechtschreibung kürzer höflicher englisch englische spanische deutsch brauche möchte formel abfrage seite skript mach darf gibt macht wort wörter satz sätze antwort zusammenfassung stellenanzeige produktbeschreibung spruch datei vorteile nachteile urlaub kochen kuchen welches welchen einfach reise garten",
  pt: "receita carta resumo traduz diferença historinha redação olá oi mensagem faça faz roteiro legenda pra quem quanto quantos quantas onde devo posso pode dicas vantagens presente presentes nomes perguntas treino dias semana corrija corrige inglês ingles espanhol preciso quero currículo análise fórmula página código aniversário viagem cachorro bolo cronograma anúncio vaga descrição loja texto curto gente isso aqui tem",
  it: "ricetta lettera spiega spiegami riassunto differenza tra quale quanto quanti chi dove storia poesia discorso ciao messaggio scrivimi annuncio domande dovrei posso può consigli vantaggi regalo nomi scheda giorni settimana correggi accorcia inglese francese tedesco spagnolo bisogno voglio analisi pagina codice compleanno viaggio cane torta tema verifica descrizione negozio testo breve fai cucino capitale auguri gatto sito",
};

/** A word counts the less, the more of the languages use it. */
const wordWeights: ReadonlyMap<string, ReadonlyMap<Language, number>> = buildWordWeights();

function buildWordWeights(): Map<string, Map<Language, number>> {
  const languagesOfWord = new Map<string, Language[]>();
  for (const [language, words] of [...Object.entries(smallWords), ...Object.entries(requestWords)]) {
    for (const word of words.split(" ")) {
      // The keys of `smallWords` are languages; a record with fewer keys than the union would not type-check otherwise.
      const languages = languagesOfWord.get(word) ?? [];
      if (!languages.includes(language as Language)) languagesOfWord.set(word, [...languages, language as Language]);
    }
  }
  return new Map(
    [...languagesOfWord].map(([word, languages]) => [
      word,
      new Map(languages.map((language) => [language, 1 / languages.length])),
    ]),
  );
}

const commonestWords: ReadonlySet<string> = new Set(Object.values(smallWords).flatMap((words) => words.split(" ")));

/** Whether one of the languages counts this word, in lower case, among its commonest. */
export function isSmallWord(word: string): boolean {
  return commonestWords.has(word);
}

/** The different words of a text that are among this language's commonest. */
export function countSmallWords(text: string, language: Language): number {
  return wordsOf(text).filter((word) => wordWeights.get(word)?.has(language) === true).length;
}

/** The languages of which a text has at least two of the commonest words. */
export function languagesOf(text: string): readonly Language[] {
  const words = wordsOf(text);
  // The keys of `smallWords` are languages.
  return (Object.keys(smallWords) as Language[]).filter(
    (language) => words.filter((word) => wordWeights.get(word)?.has(language) === true).length >= 2,
  );
}

function wordsOf(text: string): readonly string[] {
  const sample = text.slice(0, sampleLength).toLowerCase();
  return [...new Set(Array.from(sample.matchAll(/(?<!\p{N})\p{L}+/gu), ([word]) => word))];
}

/** Marks of chat formats are no words, though "im" is one in German. */
const chatMarks = /<\|[^|>\n]{0,40}\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:start|end)_of_turn>/gu;

/** Judges prose; take code, quotations and addresses out first. Reads at most the first 2,000 characters. */
export function guessLanguage(text: string): LanguageGuess {
  return guess(text.slice(0, sampleLength));
}

const guess = rememberRecent((head: string): LanguageGuess => {
  const sample = head.replace(chatMarks, " ");
  return guessByScript(sample) ?? guessBySmallWords(sample);
});

function guessByScript(sample: string): LanguageGuess | null {
  const latinWords = sample.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  // One ideograph is about a word; alphabets are counted by words.
  const ideographs = count(/\p{Script=Han}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const candidates: readonly (readonly [Language, number])[] = [
    [kana > 0 && kana * 8 > ideographs ? "ja" : "zh", ideographs + kana],
    ["ko", count(/\p{Script=Hangul}+/gu)],
    [/[ٹڈڑںےھہ]/u.test(sample) ? "ur" : /[پچژگی]/u.test(sample) ? "fa" : "ar", count(/\p{Script=Arabic}+/gu)],
    ["he", count(/\p{Script=Hebrew}+/gu)],
    [/[іїєґ]/iu.test(sample) ? "uk" : "ru", count(/\p{Script=Cyrillic}+/gu)],
    ["el", count(/\p{Script=Greek}+/gu)],
    ["hi", count(/\p{Script=Devanagari}+/gu)],
    ["th", count(/\p{Script=Thai}+/gu)],
  ];
  const [language, words] = candidates.reduce((best, next) => (next[1] > best[1] ? next : best));
  return words > 0 && words >= latinWords ? { language, isCertain: words >= 3 } : null;
}

/** Of languages that share many small words, what the one writes and the other does not; it counts as a word of its own. */
const ownLetters: readonly (readonly [Language, RegExp])[] = [
  ["pt", /[ãõ]/iu],
  ["es", /[ñ¿¡]/iu],
];

/** Has such letters too, and no small words here. */
const vietnamese = /[đơư\u1ea0-\u1ef9]/iu;

function guessBySmallWords(sample: string): LanguageGuess {
  const scores = new Map<Language, number>();
  // "Comment" twice is one word that may be English or French.
  for (const word of wordsOf(sample)) {
    for (const [language, weight] of wordWeights.get(word) ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + weight);
    }
  }
  if (!vietnamese.test(sample)) {
    for (const [language, letters] of ownLetters) {
      const score = scores.get(language);
      if (score !== undefined && letters.test(sample)) scores.set(language, score + 1);
    }
  }
  const [best, second] = [...scores].sort((left, right) => right[1] - left[1]);
  if (best === undefined || best[1] < 0.5) return { language: "unknown", isCertain: false };
  const lead = best[1] / (second?.[1] ?? 0.01);
  if (lead < 1.2) return { language: "unknown", isCertain: false };
  return { language: best[0], isCertain: best[1] >= 2 && lead >= 1.5 };
}
