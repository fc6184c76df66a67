import { unspacedLetters } from "../template/unspaced-letters";
import { isSmallWord, type Language } from "./language";
import type { Place } from "./place";
import { rememberRecent } from "./remember-recent";

/** One word of a text; Chinese and Japanese are cut into words by the browser's own dictionary. */
export interface Word extends Place {
  /** Lower case. */
  readonly text: string;
  /** What is left without an ending, at most so many letters as tell words apart; equal for "nuts" and "nut". */
  readonly stem: string;
  /** The clause that it stands in, counted from 0: what lies between two marks. */
  readonly clause: number;
  /** The part of a clause, counted from 0 through the text: what lies between marks, "and", "or" and "but". */
  readonly part: number;
  /** The sentence or line, counted from 0. */
  readonly sentence: number;
  /** Articles, pronouns and the like, and the verbs by which people ask: they say nothing of what is asked. */
  readonly isSmall: boolean;
  /** True where a hyphen ties it to the word before. */
  readonly isTied: boolean;
  /** Without accents, for looking inside a compound. */
  readonly plain: string;
}

const wordOrMark = new RegExp(
  `(?<run>[${unspacedLetters}々]{1,200})|(?<word>(?:(?![${unspacedLetters}])[\\p{L}\\p{M}])+(?:['’]t(?!\\p{L}))?|\\p{N}+(?:[.,:]\\p{N}+)*)|(?<call>\\(\\))|(?<end>[.!?。！？؟।\\n]+)|(?<mark>[,;:()[\\]{}"“”„«»—–|，；：、،؛…·*•<>]+)`,
  "gu",
);

const joints = new Set(
  "and or but und oder aber sowie et ou mais y pero maar lub ale oraz и или но ve veya ama och eller men nebo ale 또는 그리고 و أو لكن और या 和 或 或者 与 并 但 と や".split(
    " ",
  ),
);

/** Joints in one language that say something else in another. */
const jointsOf: Partial<Readonly<Record<Language, readonly string[]>>> = {
  en: ["who", "which", "that", "because"],
  de: ["dass", "weil", "damit"],
  fr: ["qui", "que", "parce"],
  it: ["e", "o", "che", "perché"],
  pt: ["e", "que", "porque"],
  es: ["o", "u", "e", "que", "porque"],
  nl: ["en", "of", "dat", "omdat"],
  pl: ["i", "a", "że", "który", "która", "które"],
  ru: ["а", "что", "который", "которая", "которые"],
};

/** Small words of languages that are told by their script, and the commonest openings of requests in all. */
const moreSmallWords = new Set(
  "bis ab gegen etwa ca bzw these those such zum zur vom beim ins ans про и в на с по к о об от для из у за что как это мне мой мы я ты он она они его её их по-русски напиши составь сделай дай объясни пожалуйста если чтобы бы же ли 的 了 是 在 请 請 我 你 他 它 把 将 给 給 对 写 寫 一 个 個 份 段 篇 为 為 用 和 并 及 其 及其 这 这个 以下 以 并且 が は を に へ の で も から まで より て た だ です ます して する し ください 下さい くださ い さい 書い 書く 書 教え こと もの よう さ れ ある いる なる この その في من على إلى عن أن هذا هذه التي الذي اكتب اشرح مع ما هو هي كل قد ثم में के का की को से पर और है हैं एक यह लिखो लिखिए दो दीजिए बताइए बताओ मुझे do napisz w we z ze dla jest ma mi bir için ver would could i'm it's i'd text please write create make give draft compose generate produce develop provide craft prepare suggest propose list following below above this about also anything something everything verfasse erstelle schreib schreibe entwirf formuliere nenne gib mach mache folgende folgenden bitte rédige rédigez écris crée propose donne fais élabore suivante suivant redacta escribe crea elabora haz dame siguiente escreva crie elabore faça redija scrivi crea proponi redigi elabora dai schrijf maak geef bedenk este esta estos estas ese esa stel ułóż opisz dieser dieses diesem diesen diese meinen meiner meinem unser unsere unserem unserer ihre ihr seine deine dein jede alle wenn dass hat haben wird werden kann soll sollte muss darf möchte läuft ces ses leurs tes tout toute toutes tous être avoir estos mis tus nuestro nuestra questi mie nostro mij onze jouw moją moim moje tym tej jako który moich мою моей моего этого который наш нашей 작성해 써줘 써 주세요 해 해줘 만들어 위한 대한 및 skriv gör ge skapa lav giv napiš vytvoř popiš dal dalle dalla alle alla ai ore heures dès desde hasta das às uhr kl från fra od olsun olmalı yaz hazırla oluştur".split(
    " ",
  ),
);

/** Things in English that are small words elsewhere. */
const englishThings = new Set("car van son pan war bin hat die sin".split(" "));

const ends =
  /(?:ungen|ings?|ies|ied|ed|es|en|ern|er|em|est|s|e|n|os|as|a|o|i|y|ą|ę|u|ów|om|ami|ach|ych|ymi|ej|ие|ии|ия|ами|ями|ов|ев|ой|ей|ый|ий|ая|ое|ые|ого|ому|ым|ом|ем|ах|ях|а|я|ы|и|у|ю|е|о|ь|й|ات|ون|ين|ة|ه|ا|ों|ें|ाँ|ा|ी|े|ो|하[지고는여며기]|하세요|해서|[은는이가을를도만의에와과로]|에서|으로|에게|까지|부터)$/u;

/** Letters by which two long words are told apart. */
const stemLength = 6;

/** The word without accents and, in Arabic, without the article and what is grown onto it. */
function foldWord(word: string): string {
  if (/\p{Script=Latin}/u.test(word)) {
    return word
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "")
      .replace(/ł/gu, "l")
      .replace(/ı/gu, "i");
  }
  return word
    .replace(/ё/gu, "е")
    .replace(/^[وفبك]?ال(?=..)|^[وف]?لل(?=..)|^[وف](?=\p{L}{4})/u, "")
    .replace(/[\u064b-\u0652]/gu, "");
}

/** The stem of a word in lower case. */
export function stemOf(word: string): string {
  const folded = foldWord(word);
  const least = /^[\u0600-\u06ff\u0900-\u097f\uac00-\ud7a3]/u.test(folded) ? 2 : 3;
  let stem = folded;
  for (let pass = 0; pass < 2; pass += 1) {
    const shorter = stem.replace(ends, "");
    if (shorter.length < least || shorter === stem) break;
    stem = shorter;
  }
  return stem.replace(/(.)\1$/u, "$1").slice(0, stemLength);
}

type Segmenter = { segment(text: string): Iterable<{ segment: string; index: number }> };

let segmenter: Segmenter | null | undefined;

/** Where a browser has no dictionary, each character is a word. */
function splitUnspaced(run: string): readonly (readonly [text: string, at: number])[] {
  if (segmenter === undefined) {
    segmenter = typeof Intl.Segmenter === "function" ? new Intl.Segmenter("zh", { granularity: "word" }) : null;
  }
  if (segmenter === null) return Array.from(run, (character, index) => [character, index] as const);
  return Array.from(segmenter.segment(run), ({ segment, index }) => [segment, index] as const);
}

/** The words of a text in order, with the clauses and sentences that they stand in. A language tells "of" from "of". */
export function readWords(text: string, language: Language = "unknown"): readonly Word[] {
  let read = readers.get(language);
  if (read === undefined) readers.set(language, (read = rememberRecent((whole) => cutIntoWords(whole, language))));
  return read(text.slice(0, longestRead));
}

/** What stands behind so many characters was pasted. */
const longestRead = 16_000;

const readers = new Map<Language, (text: string) => readonly Word[]>();

function cutIntoWords(text: string, language: Language): readonly Word[] {
  const words: Word[] = [];
  let [clause, part, sentence] = [0, 0, 0];
  const add = (found: string, start: number): void => {
    const lower = found.toLowerCase();
    if (joints.has(lower) || jointsOf[language]?.includes(lower) === true) {
      // "不要和竞品比较" compares with them: behind a no it joins nothing.
      if (!(withOrAnd.test(lower) && bareHanNo.test(words.at(-1)?.text ?? "") && words.at(-1)?.part === part))
        part += 1;
      return;
    }
    words.push({
      text: lower,
      stem: stemOf(lower),
      start,
      end: start + found.length,
      clause,
      part,
      sentence,
      isSmall:
        (isSmallWord(lower) || moreSmallWords.has(lower) || isFragment.test(lower)) &&
        !(language === "en" && englishThings.has(lower)),
      isTied: /[-‐‑]/u.test(text[start - 1] ?? ""),
      plain: foldWord(lower),
    });
  };
  for (const match of text.matchAll(wordOrMark)) {
    const { run, word, call, end } = match.groups ?? {};
    if (run !== undefined) for (const [found, at] of splitUnspaced(run)) add(found, match.index + at);
    else if (word !== undefined) add(word, match.index);
    else if (call === undefined) {
      clause += 1;
      part += 1;
      if (end !== undefined && !/^\.$/u.test(end)) sentence += 1;
      else if (end === "." && /^\s|^$/u.test(text.slice(match.index + 1, match.index + 2))) sentence += 1;
    }
  }
  return words;
}

const withOrAnd = /^[和与與跟]$/u;
const bareHanNo = /^(?:不要|不得|不可|不许|不能|不必|不|别|勿|请勿|切勿)$/u;

/** One letter of an alphabet, or Japanese letters alone, which are endings and particles. */
const isFragment = /^(?:[^\p{Script=Han}\p{Script=Hangul}\p{N}]|\p{Script=Hiragana}+)$/u;
