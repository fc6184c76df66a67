import { foldText } from "../template/fold-text";
import { concepts } from "../reading/concepts";
import { readDemands } from "../reading/demands/read-demands";
import { isRefusedAt } from "../reading/is-refused-at";
import { kindsOfThing } from "../reading/members";
import { readParts, saysNoTo, type Part } from "../reading/negations";
import { guessLanguage } from "../reading/language";
import type { Place } from "../reading/place";
import type { Finding } from "./check";
import { fight, outgrows } from "./demands-fight";
import { quoted } from "./facts/fact-finding";
import { sources } from "./sources";
import { weigh } from "./when-to-block";
import { readNumbers } from "../reading/numbers/read-numbers";
import { isUnitWord } from "../reading/numbers/units";
import { readWords, type Word } from "../reading/words";
import { giving } from "./spare-words";

/** A line or sentence of the candidate that the silver prompt does not have. */
interface Added extends Place {
  readonly text: string;
}

const longestRead = 12_000;

/**
 * Lines that the candidate adds against the silver prompt's own words: "at least five paragraphs" to "under three
 * sentences", an explanation to "only the code", luxury to "cheap". `open` names the subjects on which
 * the silver prompt fights itself.
 */
export function findAgainst(silver: string, candidate: string, open: ReadonlySet<string>): readonly Finding[] {
  const added = readAdded(silver, candidate.slice(0, longestRead));
  if (added.length === 0) return [];
  // A last sentence behind pasted code is the person's own.
  const last = /(?:^|[.!?`\n]\s)([^.!?`\n]{6,80}[.!]?)\s*$/u.exec(silver)?.[1] ?? "";
  const wanted = [...readDemands(silver), ...readDemands(last)].filter(({ subject }) => !open.has(subject));
  const own = readOwn(silver);
  return added.flatMap((line): readonly Finding[] => {
    const clash =
      wanted.find((demand) =>
        readDemands(line.text).some(
          (other) => other.type !== "depth" && (fight(demand, other) || outgrows(demand, other)),
        ),
      )?.text ??
      opposed(own, line.text) ??
      tooMany(silver, line.text);
    const told = clash ?? (tellsMore(own, line.text) ? own.onlyResult : undefined);
    if (told === undefined) return [];
    // "Only what a supermarket sells" limits no answer: there the person is asked to look.
    const severity = weigh({
      certain: [clash !== undefined, sureOnly.test(sentenceWith(told, silver))],
      likely: [true],
    });
    return [
      {
        check: "contradiction",
        severity,
        message:
          severity === "blocking"
            ? `${quoted(line.text)} goes against your own words: ${quoted(told)}.`
            : `${quoted(line.text)} may go against your own words: ${quoted(told)}.`,
        advice:
          severity === "blocking"
            ? "Take that line out, or change it."
            : "Take that line out, if you want the result alone.",
        place: { start: line.start, end: line.end },
        source: sources.anthropicClear,
        repaired: null,
      },
    ];
  });
}

function sentenceWith(words: string, text: string): string {
  return text.split(/(?<=[.!?。！？;\n])\s*/u).find((sentence) => sentence.includes(words)) ?? words;
}

function readAdded(silver: string, candidate: string): readonly Added[] {
  const folded = foldText(silver);
  return Array.from(candidate.matchAll(/[^\n.!?。！？।؟]+(?:\.(?=\S)[^\n.!?。！？।؟]*)*[.!?。！？।؟]?/gu)).flatMap(
    (match) => {
      const lead = /^[\s>*•#-]*(?:\d{1,2}[.)]\s)?/u.exec(match[0])?.[0].length ?? 0;
      const text = match[0].slice(lead).trimEnd();
      const isOwn = text === "" || folded.includes(foldText(text).replace(/[.!?。！？।؟]$/u, ""));
      return isOwn ? [] : [{ text, start: match.index + lead, end: match.index + match[0].length }];
    },
  );
}

const outputOnly =
  /(?:(?:return|output|reply|respond|answer|give|show|print|write)[^.!?\n]{0,30}\bonly\b|\bonly (?:the|code|with|a|return|output)|nothing else|in (?:one|a single) word|ein(?:em)? (?:einzigen )?wort|un seul mot|una sola (?:palabra|parola)|uma (?:única|só) palavra|één woord|jednym słowem|одним словом|no explanations?|(?<!(?:am|['’]m|is|['’]s|are|['’]re) )just the|nur (?:den|die|das|code|mit|eine?n?|ein wort)|lediglich (?:den|die|das)|ausschließlich (?:den|die|das|mit)|nichts (?:weiter|anderes)|(?:seulement|uniquement) (?:le|la|les|par|avec|un|une)|rien d['’]autre|(?:solo|sólo|solamente|únicamente) (?:el|la|los|las|con|una?)|nada más|(?:apenas|somente|só) (?:o|a|os|as|com|uma?)|solo (?:il|la|lo|i|le|con)|nient['’]altro|alleen (?:de|het|met)|(?:endast|enbart|bara) (?:med )?\p{L}+(?:et|en|t|n)(?!\p{L})|kun (?:med )?\p{L}+et(?!\p{L})|(?:pouze|jen) \p{L}+|niets anders|tylko|только|ничего (?:больше|другого)|(?:只|仅)(?:输出|返回|回答|给|需)|だけ|のみ|만 (?:출력|답|써|쓰|적|알려)|فقط|केवल|sadece)/iu;
const explaining =
  /(?<!\p{L})(?:explain|explanation|reasoning|justif|comment on|walk through|erklär|begründ|erläuter|expliqu|explication|justifi|explic|explicación|spiega|uitleg|leg uit|wyjaśni|uzasadni|объясн|поясн|обоснуй)|解释|说明理由|説明|理由|اشرح|شرح|تفسير|تعليل|وضح|سبب|समझा|कारण|açıkla|neden|gerekçe|설명|이유|근거|förklar|motiver|begrund|vysvětl|zdůvodn|motiva|argumente|introduc|preamble|(?:begin|start|open) (?:your|the) (?:reply|answer|response)|beginne (?:die|deine) antwort|commence (?:ta|la|votre) réponse|empieza (?:tu|la) respuesta|inizia la risposta|einleitung|introducción|introduzione|alternativ|licht[^.\n]{1,40}toe(?!\p{L})|toelicht|motivee?r/iu;
/** Words of a sentence that surely wants nothing beside the result: a refused explanation, or what an answer is limited to. */
const sureOnly = new RegExp(
  `no explanations?|(?:do not|don['’]?t) expla|keine erklärung|pas d['’]explication|sin explicaci|sem explica|nessuna spiegazione|geen uitleg|bez wyjaśnie|без (?:объяснен|пояснен)|不[要用需]\\p{Script=Han}?解释|説明(?:は)?不要|説明なし|nothing else|nichts (?:weiter|anderes)|niets anders|rien d['’]autre|nada más|nient['’]altro|ничего (?:больше|другого)|(?<!\\p{L})(?:output|return|repl(?:y|ies)|respond|answer with|print|antworte|ausgeben|gib |répon|renvoie|respond|devuelv|devolv|retorn|rispond|restitu|antwoord|odpowie|zwróć|ответь|отвеча|выведи|cevap|yanıt)|输出|返回|回答|出力|返し|返す|返して|答え|출력|대답|أجب|أخرج|उत्तर`,
  "iu",
);
/** So short that nothing can be told at length. */
const tight =
  /(?<!\p{L})(?:in|with|as|just|only|max\.?|at most|up to|mit|auf|als|en|avec|con|in|em|com|w|na|в)?\s?(?<![\p{L}\d])(?:one|a single|two|three|[123]|eine[mnr]?|zwei|drei|une?|deux|trois|una|dos|tres|due|tre|uma|duas|três|een|één|twee|drie|jedn\p{L}+|dw\p{L}{1,3}|trz\p{L}{1,3}|одн\p{L}+|дв\p{L}{1,3}|тр\p{L}{1,3}|bir|iki|üç|एक|दो|तीन)[\s-](?:short |kurzen |courtes? )?(?:sentences?|lines?|satz|sätzen?|zeilen?|phrases?|lignes?|frases?|líneas?|frasi|righe?|linhas?|zinnen|zin|regels?|zdani\p{L}+|предложени\p{L}+|строк\p{L}*|cümle\p{L}*|satır\p{L}*|लाइन\p{M}*|पंक्ति\p{L}*|वाक्य\p{L}*)(?![\p{L}-]| (?:each|per|pro|je|por|chacun|cada|ciascun))|[一两二三1-3]句话?|[一二三1-3]行(?:で|以内)|(?:جملة|سطر) واحد|جملتين|سطرين/iu;
const atLength =
  /(?<!\p{L})(?:go into|in (?:great |full |much )?) ?(?:detail|depth)(?!\p{L})|(?<!\p{L})(?:at length|thorough(?:ly)?|comprehensive(?:ly)?|exhaustive(?:ly)?|extensive(?:ly)?|(?:several|multiple|separate) paragraphs|ausführlich|detailliert|en détail|de façon détaillée|en detalle|detalladamente|in dettaglio|dettagliatamente|em detalhes?|detalhadamente|uitgebreid|gedetailleerd|szczegółowo|подробно|детально|ayrıntılı|detaylı)(?!\p{L})|مفصل|详细|详尽|詳しく|詳細に|بالتفصيل|विस्तार से/iu;
/** The whole is to be short: said alone between two marks, or of "it". */
const brief =
  /(?:^|[,.;:?!\n，。、；？！]\s{0,3}|(?:keep|make) (?:it|this) )(?:very |ganz |schön |assez |muy |molto )?(?:short|brief(?:ly)?|concise(?:ly)?|kurz|knapp|court|bref|brève|brièvement|corto|breve(?:mente)?|kort|beknopt|krótko|zwięźle|коротко|кратко|简短|简洁|短く|簡潔に|kısa|kısaca|باختصار|संक्षेप में)(?:,? (?:please|pls|bitte|svp|por favor|per favore|graag|proszę|пожалуйста))?\s{0,3}(?=[,.;:!\n，。、；]|$)/iu;
const manyWords =
  /(?:at least|minimum(?: of)?|no fewer than|mindestens|au moins|al menos|por lo menos|pelo menos|almeno|minstens|co najmniej|не менее|как минимум|至少|少なくとも|最低|en az|कम से कम|على الأقل|minst)\s?(?:[3-9]\d\d|\d[\d.,]?\d{3})\s?(?:words|wörter|mots|palabras|palavras|parole|woorden|słów|слов|字|文字|kelime|शब्द|كلمة|ord)/iu;
/** What a line that says no to it surely rules out of the whole. */
const styles: ReadonlySet<string> = new Set(["rhymed", "funny"]);
/** Letters by which a word is the same one in another number. */
const wordStart = 5;
const veganKinds = /vegan|plant|oat|soy|almond|coconut|peanut|hafer|soja|mandel|avena|coco|avoine|amande/iu;

/** The silver prompt, with what is asked of it once for all lines. */
interface Own {
  readonly silver: string;
  readonly parts: readonly Part[];
  /** What it says without a no. */
  readonly said: string;
  /** The kinds of things that it rules out, each with its own words for it. */
  readonly ruledOut: readonly { readonly text: string; readonly members: RegExp }[];
  /** The words by which it wants nothing but the result. */
  readonly onlyResult: string | undefined;
}

function readOwn(silver: string): Own {
  const parts = readParts(silver, guessLanguage(silver).language);
  const said = saidIn(silver, silver);
  const ruledOut = kindsOfThing.flatMap(({ name, members }) => {
    const match = name.exec(silver);
    if (match === null || members.test(said)) return [];
    const sentence = sentenceWith(match[0], silver);
    return isRefusedAt(parts, match.index) || allergic.test(sentence) ? [{ text: match[0], members }] : [];
  });
  return {
    silver,
    parts,
    said,
    ruledOut,
    onlyResult: onlyTheResult(silver),
  };
}

const allergic =
  /allerg|intoll?[eé]r|unverträg|coeliac|celiac|zöliak|cœliaque|celíac|аллерг|过敏|アレルギー|حساسية|एलर्जी|alerji/iu;

/** What a line says without a no. */
function saidIn(silver: string, line: string): string {
  return readParts(line, guessLanguage(`${silver}\n${line}`).language)
    .filter((part) => !saysNo(part))
    .map(({ words }) => line.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0))
    .join("\n");
}

/** Whether the line asks for more than the result, where the silver prompt wants the result alone. */
function tellsMore({ silver, onlyResult }: Own, line: string): boolean {
  if (onlyResult === undefined || conditional.test(line)) return false;
  return explaining.test(saidIn(silver, line));
}

/** The silver prompt's words that the line is the opposite of. */
function opposed({ silver, said: ownSaid, parts: ownParts, ruledOut }: Own, line: string): string | undefined {
  const said = saidIn(silver, line);
  const short = (tight.exec(silver) ?? brief.exec(silver))?.[0];
  const isLong = atLength.test(said) || manyWords.test(said);
  if (short !== undefined && isLong && !atLength.test(silver) && !tight.test(line) && !brief.test(line))
    return short.replace(/^[\p{P}\s]+/u, "").trim();
  for (const { name, pattern, against } of concepts) {
    const own = pattern.exec(silver);
    // "Not formal" asks for nothing formal.
    if (own === null || against === null || against.test(ownSaid) || isRefusedAt(ownParts, own.index)) continue;
    const isRefused = styles.has(name) && pattern.test(line) && !pattern.test(said);
    if (isRefused || (against.test(said) && !pattern.test(line) && !veganKinds.test(line))) return own[0];
  }
  // Where the line says the very word, the check of negations looks whether something says no to it.
  return ruledOut.find(({ members }) => {
    const word = members.exec(said)?.[0];
    return (
      word !== undefined &&
      !veganKinds.test(line) &&
      !silver.toLowerCase().includes(word.toLowerCase().slice(0, wordStart))
    );
  })?.text;
}

/** So many words behind its verb a no still refuses it: "erkläre es mir bitte nicht". */
const reachBehind = 4;

/** The words by which the silver prompt wants nothing but the result; none where it wants an explanation too. */
function onlyTheResult(silver: string): string | undefined {
  const spoken = readParts(silver).flatMap((part) => {
    const word = part.words.find(({ text }) => explaining.test(text));
    if (word === undefined) return [];
    const at = part.words.indexOf(word);
    // "Explain it to a shop owner, not a statistician" refuses no explanation.
    const isOfOther = part.negators.length > 0 && part.negators.every((negator) => negator.at > at + reachBehind);
    return [{ part, isRefused: !isOfOther && saysNoTo(part, [word.stem], true) }];
  });
  if (spoken.some(({ isRefused }) => !isRefused)) return undefined;
  const words = spoken[0]?.part.words;
  return words === undefined
    ? Array.from(silver.matchAll(new RegExp(outputOnly.source, "giu"))).find(({ 0: found, index }) =>
        isOfResult(silver.slice(0, index), found),
      )?.[0]
    : silver.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

/** "Delete only the logs" limits what is deleted, and not what is said of it. */
function isOfResult(before: string, found: string): boolean {
  if (!/^(?:only|nur|seulement|uniquement|solo|sólo|solamente|apenas|somente|só|alleen)/iu.test(found)) return true;
  const clause = /[^\n.!?;:,—]*$/u.exec(before)?.[0] ?? "";
  const own = readWords(clause).findLast(({ isSmall }) => !isSmall);
  return own === undefined || giving.test(own.plain);
}

/** What is to be explained in one case only may be what stands in place of the result. */
const conditional =
  /(?<!\p{L})(?:if|when|unless|where|in case|wenn|falls|si|cuando|quand|se|quando|als|indien|jeśli|если)(?!\p{L})|如果|もし|إذا|अगर|यदि/iu;

function saysNo({ negators, isCarried }: Part): boolean {
  return isCarried || negators.length > 0;
}

interface Count {
  readonly thing: string;
  readonly value: number;
  readonly text: string;
  readonly start: number;
  /** Time, lengths and the like: a part of the whole may have more of another one. */
  readonly isMeasured: boolean;
}

const atLeast =
  /(?<!\p{L})(?:at least|no fewer than|(?<!no )(?<!not )more than|mindestens|wenigstens|(?<!nicht )mehr als|au moins|(?<!pas )plus de|al menos|por lo menos|(?<!no )más de|pelo menos|almeno|minstens|co najmniej|не менее|как минимум|minst|mindst|nejméně|alespoň|en az|minimum)\s|至少|不少于|少なくとも|最低|최소|कम से कम|على الأقل/iu;

function readCounts(text: string): readonly Count[] {
  const words = readWords(text);
  const counted = (after: Word, value: number, start: number, isMeasured = isUnitWord(after.text)): Count => ({
    thing: after.stem,
    value,
    text: text.slice(start, after.end),
    start,
    isMeasured,
  });
  const single = words.flatMap((word, at): readonly Count[] => {
    const after = words[at + 1];
    if (!ones.test(word.text) || after === undefined || after.isSmall || after.part !== word.part) return [];
    return [counted(after, 1, word.start)];
  });
  const numbered = readNumbers(text).numbers.flatMap(({ start, end, values, isTime, unit }) => {
    const after = words.filter((word) => word.start >= end && word.start <= end + 3)[0];
    if (after === undefined || after.isSmall || isTime) return [];
    return [counted(after, Number(values[0]), start, unit !== null || isUnitWord(after.text))];
  });
  return [...single, ...numbered];
}

const ones =
  /^(?:one|single|eine?[nm]?|une?|una|uma?|één|jed(?:en|n[ąaoou])|один|одну|одна|одно|en|ett|et|bir|एक|한|一[个句条段篇首]?)$/u;

/** Stems of one word in its numbers may differ by a letter. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= leastStem && long.startsWith(short);
}

const leastStem = 3;

/** Characters before a number in which its bound stands. */
const longestBound = 24;
const atMost =
  /(?:max(?:imum|imal|imaal)?\.?(?: of)?|at most|up to|no more than|höchstens|bis zu|nicht mehr als|au (?:plus|maximum)|máximo|no más de|como mucho|al massimo|non più di|no máximo|hoogstens|co najwyżej|maksymalnie|не более|не больше|максимум|最多|不超过|最大|en fazla|अधिकतम|بحد أقصى|على الأكثر|högst|højst|nejvýše)\s*(?:de\s)?$/iu;

/** "At least three examples" where the silver prompt wants one, "30 people" where it wants six at most. */
function tooMany(silver: string, line: string): string | undefined {
  const bound = atLeast.exec(line);
  const bounded = readCounts(silver).filter(
    ({ start, value, isMeasured }) =>
      !isMeasured && value > 1 && atMost.test(silver.slice(Math.max(0, start - longestBound), start)),
  );
  if (bound === null && bounded.length === 0) return undefined;
  const found = readCounts(bound === null ? line : line.slice(bound.index));
  const own = bound === null ? bounded : readCounts(silver);
  // What both texts count alike is no contradiction, wherever it stands.
  const isOwn = (other: Count): boolean =>
    own.some(({ thing, value }) => isSame(other.thing, thing) && other.value === value);
  return own.find(({ thing, value }) =>
    found.some((other) => isSame(other.thing, thing) && other.value > value && !isOwn(other)),
  )?.text;
}
