import { foldText } from "../../template/fold-text";
import { foldFact } from "../../reading/compare-texts";
import { readParts } from "../../reading/negations";
import type { Place } from "../../reading/place";
import { readWords } from "../../reading/words";
import { readNumbers } from "../facts/read-numbers";
import { holdsWords } from "../facts/text-facts";
import { asksAtLineStart } from "../work-instead";
import type { GoldenAnswer } from "./read-golden";

/** A longer answer cannot be given away in a hint. */
const mostWords = 8;

const hint =
  /(?<!\p{L})(?:hints?|clues?|think of (?:the|a)|tipp?|hinweis|denk an|indices?|astuce|pista|sugerencia|dica|indizio|suggerimento|hint|wskazówka|podpowied\p{L}*|подсказка|ipucu|संकेत)(?!\p{L})|^(?:提示|ヒント)[:：]|تلميح/iu;
const reminder =
  /(?<!\p{L})(?:note that|keep in mind|remember|bear in mind|consider that|treat it as|beachte|bedenke|denk daran|sache que|rappelle|son nom|sa |ihr |sein |sein name|su nombre|il suo|la sua|o seu|attention|n['’]oublie pas|ten en cuenta|recuerda|lembre|tenha em conta|ricorda|attenzione|tieni presente|let op|onthoud|uwaga|pamiętaj|учти|помни|имей в виду|unutma)(?!\p{L})|注意|请记住|覚えて|تذكّ?ر أن|याद रखें/iu;
const pronoun =
  /^(?:it|its|his|her|their|he|she|they|this|the (?:city|country|person|place|animal|word|answer|result|number|planet|river|statement|review|customer)|es|er|sie|sie ist|il|elle|c['’]est|ce n['’]est|es (?:el|la|un|una)|no es|fue|está|é |foi|fica|è|non è|fu |si trova|nasce|het|hij|zij|to (?:nie )?(?:jest)?|это|он|она|оно|его|её|هو|هي|ليس|यह|वह)(?!\p{L})|^(?:它|他|她|不是|それ|これ)/iu;
const saying =
  /(?<!\p{L})(?:is|are|was|were|has|have|lies|equals|does|did|arrives|painted|called|named|ist|sind|war|liegt|hat|heißt|est|sont|était|fut|a |es|son|fue|era|está|empieza|é|são|foi|fica|è|sono|fu|nasce|attraversa|ligt|heeft|jest|leży|był|это|был|начинается|находится)(?!\p{L})|是|位于|叫|又称|です|である|هو|هي|تقع|है|था|dir$/iu;
/** A pronoun makes a statement of any verb, but for what is said about the task: "it helps to …", "es geht um …". */
const subject =
  /^(?:it|he|she|they|er|sie|il|elle|он|она|оно|hij|zij|ella|lui|lei|ele|ela)\s(?!helps?\b|makes sense|is (?:important|about|a (?:question|quiz|riddle)|enough|best)|hilft|geht um|s['’]agit|faut|suffit)|^(?:está|tiene|fue|vive|nació|se (?:encuentra|llama|usa|encontra|chama)|tem|é|fica|foi|nasceu|ha|è|fu|nacque|si (?:trova|chiama|usa)|leży|es (?:un|una|el|la))\s|^[它他她](?!的问题)|^彼/iu;
const right =
  /(?<!\p{L})(?:right|correct|answer|richtig|antwort|juste|bonne|correct[oa]|cert[oa]|giust[oa]|goed|juist|poprawn\p{L}*|верн\p{L}*|rätt|rigtig\p{L}*|správn\p{L}*)(?!\p{L})/iu;
/** "The answer begins with P". */
const letterHint =
  /(?<!\p{L})(?:begins?|starts?|ends?|rhymes?) (?:with|in)\s|(?<!\p{L})(?:beginnt|endet|reimt sich) (?:mit|auf)\s|(?:commence|finit|rime) (?:par|avec)\s|(?:empieza|comienza|termina|rima) (?:por|con|en)\s|(?:começa|termina|rima) (?:com|por|em)\s|(?:inizia|comincia|finisce|fa rima) (?:con|per)\s|(?:begint|eindigt|rijmt) (?:met|op)\s|zaczyna się (?:na|od)\s|kończy się na\s|(?:начинается|заканчивается) (?:на|с)\s|(?:börjar|slutar|begynder|slutter) (?:med|på)\s|ile başl|harfiyle|以[^。]{1,6}(?:开头|结尾)|で始まる|で終わる|(?:로|으로) (?:시작|끝)|يبدأ بـ?|से शुरू/iu;
/** A description put into the question itself: "which metal, known as quicksilver, …". */
const apposition =
  /[,，]\s*(?:(?:also |once |commonly )?(?:known|called|used|famous|located|named|played|made|found|written|painted|obtained|discovered)|which|whose|who|(?:the one|el|la|o|a) (?:that|which|que)|(?:celui|celle) (?:qui|que)|(?:quello|quella) che|bekannt|genannt|gewonnen|berühmt|gelegen|aus|das|der|die|deren|dessen|connue?|appelée?|située?|célèbre|qui|dont|tirée?|conocid[oa]|llamad[oa]|situad[oa]|famos[oa]|que|cuy[oa]|conosciut[oa]|chiamat[oa]|situat[oa]|che|il cui|conhecid[oa]|chamad[oa]|bekend|genoemd|gelegen|znan\p{L}*|zwan\p{L}*|któr\p{L}*|известн\p{L}*|котор\p{L}*|назван\p{L}*|känd|kendt|znám\p{L}*)\s[^,，?？]{4,120}[,，?？]/iu;

const prescribing =
  /(?<!\p{L})(?:should|must|needs? to|shall|may|can|if|when|whether|unless|muss|müssen|soll\p{L}*|darf|wenn|falls|ob|doit|doivent|si|debe|deben|deve|devono|devem|se|moet\p{L}*|als|powin\p{L}*|jeśli|должн\p{L}*|если)(?!\p{L})|应该|必须|如果|べき|يجب|إذا|चाहिए/iu;
const ruling =
  /rul(?:e|ed) out|eliminat|wrong|incorrect|discard|dismiss|impossible|ausschließ|scheid|falsch|écart|élimin|exclu|descart|elimin|scart|esclud|afvallen|weg te strepen|wyklucz|odrzuć|исключ|отбрось|排除|除外|استبعد|हटा|ele(?:yin)?(?!\p{L})/iu;
const ordinal =
  /(?<!\p{L})(?:the|die|der|das|la|le|el|il|de|o|a) (?:first|second|third|fourth|last|erste|zweite|dritte|vierte|première?|deuxième|troisième|primer[ao]|segund[ao]|tercer[ao]|prim[ao]|second[ao]|terz[ao]|eerste|tweede|derde|terceir[ao]) (?:one|option|answer|choice|option|antwort|réponse|opción|opzione|opção|optie)/iu;
const nextToLast =
  /(?<!\p{L})(?:penultimate|second[- ]to[- ]last|last but one|vorletzt\p{L}*|avant-derni\p{L}+|pen[uú]ltim[oa]|voorlaatste|przedostatni\p{L}*|предпоследн\p{L}+)(?!\p{L})/iu;
const placed =
  /(?<!\p{L})(?:option|answer|choice|antwort|réponse|respuesta|opción|opzione|risposta|opção|resposta|antwoord|optie|odpowiedź|ответ)(?!\p{L})[^.!?\n]{0,20}\s(?:comes?|stands?|is|steht|kommt|vient|est|viene|está|è|vem|staat|stoi|стоит|идёт)(?: an)?(?: the)? (?:first|second|third|fourth|last|erste\p{L}*|zweite\p{L}*|dritte\p{L}*|letzte\p{L}*|premi\p{L}+|deuxième|troisième|derni\p{L}+|primer\p{L}+|segund\p{L}+|tercer\p{L}+|últim\p{L}+)/iu;
/** "Offer one hint and do not reveal the answer." */
const keepsSecret =
  /(?:(?<!\p{L})(?:not|never|without|don['’]t|nicht|ohne|kein\p{L}*|pas|sans|jamais|no|sin|nunca|não|sem|non|senza|niet|zonder|nie|bez|не|без)\s(?:\p{L}+\s){0,2}(?:reveal|giv|say|tell|nam|disclos|spoil|solution|verrat|nenn|sag|révél|dévoil|donn|dire|réponse|revel|dig|digas|decir|dar|svel|dire|verklap|geef|zeg|noem|zdradz|podaw|называ|говор|раскры)\p{L}*)|不要?(?:说|透露|公布|告诉)|答えを?(?:言わ|明かさ)|정답은? ?(?:말하지|공개하지)/iu;
const inBrackets = /[(（][^()（）\n]{4,120}[)）]/u;
const result =
  /(?<!\p{L})(?:answer|result|solution|total|sum|ergebnis|lösung|antwort|réponse|résultat|respuesta|resultado|risposta|risultato|resposta|antwoord|uitkomst|wynik|odpowiedź|ответ|результат)(?!\p{L})|(?:arrive|end up) at|you(?:['’]ll| will| should)? get(?!\p{L})|答案|结果|答え|الجواب|الناتج|उत्तर/iu;
const formWords =
  /(?<!\p{L})(?:words?|sentences?|digits?|decimals?|characters?|letters? (?:of|only)|lines?|wörter|sätze|mots|phrases|palabras|frases|parole)(?!\p{L})/iu;

/** What says the same as a label, for labels that a sentence can state without naming them. */
const synonyms: readonly (readonly [label: RegExp, words: RegExp, opposite: RegExp])[] = [
  [
    /^(?:negativ\p{L}*|négati\p{L}*|负面|消极|差评|ネガティブ|سلبي|नकारात्मक|отрицательн\p{L}*)$/u,
    /unhapp|dissatisf|displeas|angry|upset|disappoint|frustrat|annoy|not positive|unzufrieden|verärgert|enttäusch|nicht positiv|mécontent|déçu|pas positif|insatisfech|descontent|enfadad|insoddisf|delus|ontevreden|teleurgest|niezadowol|недовол|разочаров|不满|失望|不満|مستاء|غير راض|नाखुश/iu,
    /(?<!un)happy|(?<!dis)satisf|delight|pleased(?<!displeased)|(?<!un)zufrieden|満足/iu,
  ],
  [
    /^(?:positiv\p{L}*|正面|积极|好评|ポジティブ|إيجابي|सकारात्मक|положительн\p{L}*)$/u,
    /(?<!un)happy|(?<!dis)satisfied|delight|(?<!dis)pleased|thrilled|enthusias|not negative|(?<!un)zufrieden|begeistert|nicht negativ|content|ravi|enchanté|satisfech|encantad|soddisf|(?<!on)tevreden|(?<!nie)zadowol|(?<!не)довол|满意|高兴|満足|راض|खुश/iu,
    /unhapp|dissatisf|unzufrieden|mécontent|insatisf|不满|不満/iu,
  ],
  [
    /^(?:false|no|falsch|nein|faux|non|falso|no|não|fałsz|nie|ложь|нет|неверно|错误?|否|いいえ|لا|خطأ|नहीं)$/u,
    /myth|not true|untrue|misconception|is (?:wrong|mistaken)|legend|stimmt nicht|irrtum|irrig|n['’]est pas vrai|idée reçue|no es (?:verdad|cierto)|não é verdade|non è vero|niet waar|nieprawd|неправд|миф|заблужд|不对|不正确|谣言|誤り|俗説|غير صحيح|خرافة|मिथक/iu,
    /is true|true or false/iu,
  ],
  [
    /^(?:true|yes|wahr|richtig|ja|vrai|oui|verdadero|sí|verdadeiro|sim|vero|sì|prawda|tak|да|верно|правда|对|是|正确|はい|نعم|صحيح|हाँ|हां)$/u,
    /indeed|affirmative|in fact|well-established|proven|tatsächlich|bejah|en effet|effectivement|en efecto|efectivamente|de fato|in effetti|inderdaad|rzeczywiście|действительно|确实|的确|実際|بالفعل|वास्तव/iu,
    /true or false|yes or no/iu,
  ],
];

/** Times and counts that a word says. */
const wordsForValues: Readonly<Record<string, RegExp>> = {
  "t12:00":
    /(?<!\p{L})(?:noon|midday|mittags?|midi|mediodía|meio-dia|mezzogiorno|południe|полдень)(?!\p{L})|正午|中午/iu,
  "12": /(?<!\p{L})(?:a dozen|ein dutzend|une douzaine|una docena)(?!\p{L})/iu,
  "0": /(?<!\p{L})(?:nothing is left|none (?:is|are) left)(?!\p{L})/iu,
};

/**
 * A sentence that gives a short answer away without naming it: a hint, a statement about what "it" is, all other options
 * ruled out, a synonym of the label, bounds round the number. Only sentences that the silver prompt does not have count,
 * and none that asks. Without a golden response the sentence must say something of what a question asks.
 */
export function toldOtherwise(golden: GoldenAnswer | null, silver: string, candidate: string): Place | null {
  if (golden !== null && golden.wordCount > mostWords && golden.option === null) return null;
  const folded = foldText(silver);
  const known = new Set(readWords(silver).map(({ stem }) => stem));
  for (const match of candidate.matchAll(/(?:[^\n.!?。！？]|\.(?=\S))+[.!?。！？]?/gu)) {
    const text = match[0].trim();
    const described = golden !== null && golden.option === null && /[?？]$/u.test(text) ? apposition.exec(text) : null;
    if (described !== null && !apposition.test(silver) && freshIn(described[0], known) >= 1)
      return { start: match.index, end: match.index + match[0].length };
    if (text === "" || /[?？]$/u.test(text) || folded.includes(foldText(text).replace(/[.!。！]$/u, ""))) continue;
    if (givesAway(text, golden, known)) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

const aboutOptions =
  /(?<!\p{L})(?:questions?|quiz|options?|choices?|exam|test|frage|aufgabe|réponses?|pregunta|opcion|domanda|opzion|pergunta|opç\p{L}+|vraag|pytanie|вопрос)/iu;

/** "Chopin wrote nearly all of his works for it": somebody's name, and a word that points at the answer. */
function isAboutIt(text: string): boolean {
  return (
    !asksAtLineStart(text) &&
    /(?<!\p{L})(?:it|him|her|lui|le dit|lo|gli|hem|haar|ему|его|ней|него|неё|jej|jego|mu|nim)(?!\p{L})/iu.test(text)
  );
}

function namesSomebody(text: string, fresh: readonly { readonly start: number }[]): boolean {
  return fresh.some(({ start }) => /^\p{Lu}\p{L}/u.test(text.slice(start)));
}

/** How many words of a text say something that is not known yet. */
function freshIn(text: string, known: ReadonlySet<string>): number {
  return readWords(text).filter(({ isSmall, stem }) => !isSmall && !known.has(stem)).length;
}

function givesAway(sentence: string, golden: GoldenAnswer | null, known: ReadonlySet<string>): boolean {
  // The mark that closes a quotation stands before the next sentence.
  const whole = sentence.replace(/^[\s"”’»>*•#-]+/u, "");
  const text = whole.replace(warned, "");
  const option = golden?.option ?? null;
  if (option !== null && rulesOutOthers(text, option)) return true;
  const fresh = readWords(text).filter(({ isSmall, stem }) => !isSmall && !known.has(stem));
  const isPrescribing = prescribing.test(text);
  if (golden !== null && !isPrescribing && saysLabel(text, golden)) return true;
  if (golden !== null && golden.values.size > 0 && boundsValue(text, golden)) return true;
  if (formWords.test(text)) return false;
  if (whole !== text && fresh.length >= 2 && !keepsSecret.test(text) && !asksAtLineStart(text)) return true;
  if (isPrescribing) return false;
  if (option !== null) return subject.test(text) && fresh.length >= 2 && !aboutOptions.test(text);
  if (isAboutIt(text) && namesSomebody(text, fresh)) return true;
  if (hint.test(whole) && fresh.length >= 2 && !keepsSecret.test(text)) return true;
  if (golden === null) {
    if (text.search(reminder) === 0 && fresh.length >= leastReminded && !keepsSecret.test(text)) return true;
    // Where nobody knows the answer, what asks gives nothing away.
    if (asksAtLineStart(text)) return false;
  }
  if (inBrackets.test(text) && letterHint.test(inBrackets.exec(text)?.[0] ?? "")) return true;
  if (letterHint.test(text) && !asksAtLineStart(text)) return true;
  if (subject.test(text) && fresh.length > 0) return true;
  if (
    right.test(text) &&
    !asksAtLineStart(text) &&
    namesOther(
      text,
      fresh.filter(({ start }) => start > 0),
    )
  )
    return true;
  const isSaid = pronoun.test(text) || reminder.test(text);
  return (
    isSaid &&
    saying.test(text) &&
    fresh.length > 0 &&
    (namesOther(text, fresh) || (pronoun.test(text) && !result.test(text)))
  );
}

/** "Careful: …" says something of the answer. */
const warned =
  /^(?:(?:be )?careful|note|hint|clue|tip|beachte|achtung|hinweis|tipp|attention|indice|astuce|atención|ojo|pista|dica|atenção|attenzione|indizio|let op|uwaga|wskazówka|внимание|подсказка|ipucu|dikkat|संकेत|ध्यान दें|提示|注意|ヒント|تلميح|ملاحظة)\s?[:：]\s*/iu;

const leastReminded = 3;

/** "It is not Almaty": something that the silver prompt does not speak of is ruled out. */
function namesOther(text: string, fresh: readonly { readonly start: number }[]): boolean {
  const parts = readParts(text);
  const isNo = parts.some(({ negators }) => negators.length > 0) || /(?:^|\s)(?:не|ليس|ni|né|nie)\s|不是/u.test(text);
  return isNo && fresh.some(({ start }) => /^[\p{Lu}\p{Lo}]/u.test(text.slice(start)));
}

function rulesOutOthers(text: string, { letter, text: own, others }: NonNullable<GoldenAnswer["option"]>): boolean {
  if (ordinal.test(text) || placed.test(text) || nextToLast.test(text)) return true;
  const isRuling = ruling.test(text) || readParts(text).some(({ negators }) => negators.length > 0);
  if (!isRuling) return false;
  const letters = new Set(
    (text.match(/(?<![\p{L}\p{N}])[A-H](?![\p{L}\p{N}'’])/gu) ?? []).filter((found) => found !== "I"),
  );
  if (!letters.has(letter) && letters.size >= others.length && others.length >= 2) return true;
  const folded = foldFact(text);
  const isNamed = (option: string): boolean =>
    option !== "" && option.split(" ").some((word) => word.length >= 4 && holdsWords(folded, word));
  return others.length >= 2 && others.every(isNamed) && !isNamed(own);
}

function saysLabel(text: string, { phrase, option }: GoldenAnswer): boolean {
  const label = option?.text ?? phrase;
  if (label === null) return false;
  return synonyms.some(
    ([labels, words, opposite]) =>
      labels.test(label) && words.test(text) && !opposite.test(text) && (saying.test(text) || reminder.test(text)),
  );
}

function boundsValue(text: string, { finalValues, values }: GoldenAnswer): boolean {
  for (const value of finalValues.size > 0 ? finalValues : values) {
    if (wordsForValues[value]?.test(text) === true) return true;
    const answer = Number(value);
    if (Number.isNaN(answer) || !result.test(text) || formWords.test(text)) continue;
    const numbers = readNumbers(text).numbers.map(({ values: found }) => Number(found[0]));
    const isBetween = numbers.some(
      (low) => low < answer && numbers.some((high) => high > answer && high - low <= Math.max(4, answer * 0.2)),
    );
    const isComputed = numbers.some((number) =>
      [answer * 2, answer * 3, answer / 2, answer + 1, answer - 1].includes(number),
    );
    if (saying.test(text) && (isBetween || isComputed)) return true;
  }
  return false;
}
