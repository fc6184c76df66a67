import { stemOf, type Word } from "./words";

/** "Niet voor rokers": only before a number or a time it is a bound. */
export function isFor({ text }: Word, after: Word | undefined): boolean {
  return text === "voor" && after !== undefined && !/^\p{N}/u.test(after.text);
}

/** "有没有", "能不能": whether or not. */
export function isWhether({ text }: Word, before: Word | undefined, next: Word | undefined): boolean {
  const [no = "", verb = next?.text[0] ?? ""] = Array.from(text);
  return /[不没]/u.test(no) && verb !== "" && before?.text.endsWith(verb) === true;
}

/** "Free materials" cost nothing; "sugar-free", "free of sugar", "Sundays are free" and "left out" say no. */
export function isFreeOf(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.text === "other") return words[at + 1]?.text === "than";
  if (/^(?:hold|held|holding)$/u.test(word?.text ?? "")) return words[at + 1]?.text === "back";
  if (word?.text === "out" && words[at + 1]?.text === "of") return words[at + 3]?.text === "question";
  if (word?.text === "left" || word?.text === "ruled") return /^(?:out|aside|off)$/u.test(words[at + 1]?.text ?? "");
  if (word === undefined || !/^(?:free|frei|libres?|livres?|vrij|fri|fritt)$/u.test(word.plain)) return false;
  const next = words[at + 1];
  // "Verso libre", "entrada libre": only "libre de azúcar" says no.
  if (/^(?:libres?|livres?)$/u.test(word.plain) && next === undefined) return word.isTied;
  return word.isTied || next === undefined || /^(?:of|from|von|de|van|di|da|från|fra)$/u.test(next.text);
}

/** "From one stop to the next", "auf seinem Weg": the noun says no to nothing. */
export function isNoun(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? "";
  if (/^stops?$/u.test(text)) return at > 0;
  return text === "weg" && !words.some(({ plain }) => /^(?:lass|lasst|laat|laten|fall|nimm|blijf)/u.test(plain));
}

/** "쓰지 말고", "없이", "제외하고": in Korean the no stands behind what it rules out. */
export function isKoreanNo(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? "";
  if (koreanNo.test(text)) return true;
  return /^(?:말|마|않)/u.test(text) && /지(?:는|도|를)?$/u.test(words[at - 1]?.text ?? "");
}

/** "使わない", "省略せず": the no is a part of the verb. */
export const japaneseNo =
  /^(?!(?:少|危|切|汚|何気|限り|間違い)ない|もったいない|つまらない)(?:[\p{Script=Han}\p{Script=Hiragana}]*(?:[しさかがたなばまらわえけせてねべめれい]ない(?:で)?|ません)|\p{Script=Han}?[かさせらわれ]ず)$/u;
const koreanNo = /^(?:없|안$|금지|제외|빼|뺀|빠진|피하|피해|삼가|배제)/u;
/** "Nepiš", "nezmiňuj": the no is a part of the verb. */
export const czechNo = /^ne(?!j|děl|bo$|mo[ch]|hod|dale|co$|ž$|zb|smí|bo|ur|vě|ar)\p{L}{2,}/u;

/** All that an answer of no says, as in "Job offer: none yet". */
export const bareNo =
  /^(?:none|no|kein\p{L}*|nein|aucune?|ningun\p{L}*|nessun\p{L}*|niente|nenhum\p{L}*|geen|brak|нет|无|無し?|なし|없음|yok|नहीं|لا|ingen|inga|zadn\p{L}*|yet)$/u;

/** "Ohne einen Rabatt anzubieten" rules out the thing. */
export const zuInfinitive = /^(?:an|ab|auf|aus|bei|ein|vor|zu|hin|her|mit|nach|um|weg)zu\p{L}{3,}n$/u;

/** "没有辣椒的菜谱": what is described is not ruled out. */
export function untilDescribed(words: readonly Word[], negator: Word | undefined): readonly Word[] {
  const at = /^(?:没有?|无|不含)$/u.test(negator?.text ?? "") ? words.findIndex(({ text }) => text === "的") : -1;
  return at > 0 ? words.slice(0, at) : words;
}

/** "Sugar-free" says no to what stands before it, "şekersiz" to its own beginning; null for every other word. */
export function withoutBeside(
  words: readonly Word[],
  at: number,
): { readonly stems: readonly string[]; readonly start: number } | null {
  const word = words[at];
  if (word === undefined) return null;
  const inside = /^(\p{L}{3,})s[iu]z$/u.exec(word.plain)?.[1];
  if (inside !== undefined) return { stems: [inside.length < 4 ? stemOf(inside) : inside], start: word.start };
  const before = words[at - 1];
  if (!/^(?:free|frei|vrij)/u.test(word.plain) || before === undefined || !word.isTied) return null;
  return { stems: [before.stem], start: before.start };
}
