import { isNamed, type Negation, type Part } from "../reading/negations";
import { asksAtLineStart, asksFor } from "./work-instead";
import type { Word } from "../reading/words";

/** The candidate that a part stands in, and the silver prompt that it came from. */
interface Texts {
  readonly parts: readonly Part[];
  readonly silverParts: readonly Part[];
  readonly text: string;
}

/**
 * Whether a part of the candidate asks for what was ruled out: by a word that asks before it, as an item under a heading
 * that asks, or by the very verb, "threaten him", at its head.
 */
export function wantsBack(
  place: Part,
  { part, stems, isOrder, isVerbal, isOfThing, start }: Negation,
  texts: Texts,
): boolean {
  const { parts, silverParts, text } = texts;
  const { words } = place;
  if (
    words.some(isWanting) ||
    isUnderWish(place, parts, text) ||
    (isOrder && isOfThing && isInRequest(place, stems, texts))
  )
    return true;
  if (!isOrder || !isVerbal || part.negators.every(({ reach }) => reach !== "around")) return false;
  const at = part.negators.find((negator) => (part.words[negator.at]?.start ?? 0) >= start)?.at ?? 0;
  const verb = part.words[at + 1] ?? part.words[0];
  if (verb === undefined || words.find(({ plain }) => !leading.test(plain))?.stem !== verb.stem) return false;
  // "Don't change what he says" and "change the terms": the verb alone is not enough.
  const isAlone = stems.every((stem) => stem === verb.stem) && !pronouns.test(part.words[at + 2]?.text ?? "");
  return !isAlone || nextThing(silverParts, part) === nextThing(parts, place);
}

/**
 * A thing in a sentence that begins by asking and says no to nothing: "present the rooms, the services and the prices".
 * Before it stands no new word that might refuse it.
 */
function isInRequest({ words }: Part, stems: readonly string[], { parts, silverParts, text }: Texts): boolean {
  const own = parts.filter((part) => part.words[0]?.sentence === words[0]?.sentence);
  if (own.some(({ negators, isCarried }) => isCarried || negators.length > 0)) return false;
  const first = own[0]?.words[0];
  const known = new Set(silverParts.flatMap((part) => part.words.map(({ stem }) => stem)));
  const isPlain = (word: Word): boolean =>
    word.isSmall ||
    known.has(word.stem) ||
    isWanting(word, 0, [word]) ||
    asksFor(word.text) ||
    stems.some((stem) => word.plain.startsWith(stem));
  const at = words.findLastIndex((word) => stems.some((stem) => isNamed(word, stem)));
  // "At most 60 words" is no less a bound than "no more than 60".
  if (first === undefined || words.some((word) => /^\p{N}/u.test(word.text)) || !words.slice(0, at + 1).every(isPlain))
    return false;
  return (
    asks(first, text.slice(first.start, words.at(-1)?.end ?? 0)) ||
    (words.slice(at).filter((word) => !isPlain(word)).length <= 1 && isUnderRequest(first, parts, text))
  );
}

function asks(first: Word, said: string): boolean {
  return isWanting(first, 0, [first]) || asksAtLineStart(said);
}

/** An item of a list below a line that begins by asking, and says no to nothing. */
function isUnderRequest(first: Word, parts: readonly Part[], text: string): boolean {
  const lines = text.slice(0, first.start).split("\n");
  if (!isItem(`${lines.at(-1) ?? ""} `)) return false;
  const at = lines.findLastIndex((line, index) => index < lines.length - 1 && line.trim() !== "" && !isItem(line));
  const [start, line] = [at < 1 ? 0 : lines.slice(0, at).join("\n").length + 1, lines[at] ?? ""];
  const above = parts.filter(
    ({ words }) => (words[0]?.start ?? -1) >= start && (words[0]?.start ?? 0) < start + line.length,
  );
  const head = above[0]?.words[0];
  return head !== undefined && asks(head, line) && above.every(({ negators }) => negators.length === 0);
}

/** "**Include**" is a heading, and no item. */
function isItem(line: string): boolean {
  return /^\s*(?:[-•・]|\*(?!\*)|\d{1,2}[.)])/u.test(line);
}

function isWanting({ text, plain }: Word, at: number, words: readonly Word[]): boolean {
  return wanting.test(plain) || wanting.test(text) || (text === "free" && words[at + 1]?.text === "to");
}

const pronouns = /^(?:it|them|that|this|any|es|sie|das|le|la|les|los|las|ihn|het|ze)$/u;

/** What the words behind a part of the same sentence speak of first. */
function nextThing(parts: readonly Part[], part: Part): string | undefined {
  const next = parts[parts.indexOf(part) + 1]?.words.find(({ isSmall }) => !isSmall);
  return next?.sentence === part.words[0]?.sentence ? next?.stem : undefined;
}

/** What may stand before the verb of an order. */
const leading =
  /^(?:then|also|finally|afterward|next$|please|dann$|danach|anschliess|ausserdem|bitte|ensuite|puis$|enfin|luego|despues|tambien|poi$|infine|inoltre|daarna|vervolgens|nastepnie|potem|потом|затем|以及|然后|次に|ثم)/u;

/** Words that ask for what stands beside them, or allow it. */
const wanting =
  /^(?:rely|also$|auch$|aussi$|tambien$|tambem$|anche$|ook$|tez$|takze$|rowniez$|также$|тоже$|也$|も$|ayrica$|gib$|попрос|us[ei]|using|usar|us[ai]$|possib|posib|mogli|moglich|mogelijk|mozliw|возможн|可能|有|add|with$|mention|featur|highlight|emphasi|import(?!ant)|includ|inclu|contain|quot|show|threat|welcom|allow|accept|appl|always|end|finish|full|plent|lot|much$|many$|viel$|viele$|beaucoup$|much[oa]s?$|molt[ioae]$|tant[ioae]$|muit[oa]s?$|veel$|duzo$|wiele$|много|多|たくさん|كثير|बहुत|cok$|bol$|benvenut|verwend|benutz|nutz|erwahn|nenn|enthal|mit$|begrund|droh|willkomm|erlaubt|gern|immer|utilis|ajout|avec$|bienvenu|autoris|permis|accept|toujours|termin(?!o)|finis|cit|indiqu|mencion|con$|anad|bienvenid|permit|acept|siempre|acab|detall|menzion|aggiung|semp|amm|accett|finisc|com$|adicion|aceit|bem$|benvind|gebruik|noem|vermeld|met$|welkom|altijd|toegest|uzyw|uzyj|dodaj|podaj|wspom|mil[ei]|dozwol|z$|ze$|medtag|valkom|velkom|tillat|tillad|anvand|brug|med$|alltid|altid|vitan|povol|pouz|vzdy|uved|использ|добав|упом|укаж|с$|со$|всегда|можно|разреш|安排|去$|放|使用|用|提到|提及|要|可以|允许|欢迎|加|写|使|入れ|書|答え|出[すし]|載|必ず|استخدم|اذكر|أضف|مع$|दो$|दीज|लिख|डाल|जोड़|넣|사용|쓰|포함|언급|환영|kullan|ekle|yaz|belirt|olsun|icer)/u;

/** An item of a list whose heading says no: "You must not" above "- book anything". */
export function isUnderNo(part: Part, parts: readonly Part[], text: string): boolean {
  return inHeadingOf(part, parts, text).some(({ negators }) => negators.length > 0);
}

/** An item of a list whose heading asks for it: "Include:" above "- the price"; "requirements" may be noes as well. */
function isUnderWish(part: Part, parts: readonly Part[], text: string): boolean {
  const heading = inHeadingOf(part, parts, text);
  return (
    heading.some(({ words }) =>
      words.some((word, at) => isWanting(word, at, words) && !/^要[求件]/u.test(word.text)),
    ) && !heading.some(({ negators }) => negators.length > 0)
  );
}

/** The parts of the heading above an item of a list; empty where it is no item, or has none. */
function inHeadingOf({ words }: Part, parts: readonly Part[], text: string): readonly Part[] {
  const lines = text.slice(0, words[0]?.start ?? 0).split("\n");
  if (!isItem(`${lines.at(-1) ?? ""} `)) return [];
  const at = lines.findLastIndex((line, index) => index < lines.length - 1 && line.trim() !== "" && !isItem(line));
  // A sentence of the prompt is no heading of what was added below it.
  if (!/^\s*[#*]|[:：*]\s*$/u.test(lines[at] ?? "") || (lines[at] ?? "").length > longestHeading) return [];
  const start = lines.slice(0, at).join("\n").length;
  const end = start + (lines[at]?.length ?? 0) + 1;
  return parts.filter((part) => (part.words[0]?.start ?? -1) >= start && (part.words.at(-1)?.end ?? 0) <= end);
}

const longestHeading = 40;

/** "Where the verses rhyme" asks for no rhymes. */
export function isCase({ words }: Part): boolean {
  return cases.has(words[0]?.text ?? "");
}

const cases = new Set(
  "where if when unless wo wenn falls où si quand donde cuando se quando onde dove waar als gdzie jeśli gdy где если когда om när hvis når pokud když 如果 若 もし إذا अगर यदि eğer".split(
    " ",
  ),
);
