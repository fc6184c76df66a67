import type { Word } from "./words";

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
