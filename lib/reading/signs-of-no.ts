import { stemOf, type Word } from "./words";

/** "Niet voor rokers": only before a number or a time it is a bound. */
export function isFor({ text }: Word, after: Word | undefined): boolean {
  return text === "voor" && after !== undefined && !/^\p{N}/u.test(after.text);
}

/** "有没有", "能不能": whether or not. */
function isWhether({ text }: Word, before: Word | undefined, next: Word | undefined): boolean {
  const [no = "", verb = next?.text[0] ?? ""] = Array.from(text);
  return /[不没]/u.test(no) && verb !== "" && before?.text.endsWith(verb) === true;
}

/** "Free materials" cost nothing; "sugar-free", "free of sugar", "Sundays are free" and "left out" say no. */
export function isFreeOf(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word !== undefined && another.test(word.plain)) {
    const isOfThing = /^(?:chose|cosa|coisa|algo)$/u.test(words[at + 1]?.plain ?? "");
    return thanWords.test(words[at + (isOfThing ? 2 : 1)]?.plain ?? "");
  }
  if (/^(?:farkli|baska)$/u.test(word?.plain ?? "")) return /[dt][ae]n$/u.test(words[at - 1]?.plain ?? "");
  if (/^(?:hold|held|holding)$/u.test(word?.text ?? "")) return words[at + 1]?.text === "back";
  if (word?.text === "out" && words[at + 1]?.text === "of") return words[at + 3]?.text === "question";
  if (word?.text === "left" || word?.text === "ruled") return /^(?:out|aside|off)$/u.test(words[at + 1]?.text ?? "");
  if (word === undefined || !/^(?:free|frei|libres?|livres?|vrij|fri|fritt)$/u.test(word.plain)) return false;
  const next = words[at + 1];
  if (next?.text === "of" && /^(?:charge|cost)$/u.test(words[at + 2]?.text ?? "")) return false;
  // "Verso libre", "entrada libre": only "libre de azúcar" says no.
  if (/^(?:libres?|livres?)$/u.test(word.plain) && next === undefined) return word.isTied;
  return word.isTied || next === undefined || /^(?:of|from|von|de|van|di|da|från|fra)$/u.test(next.text);
}

/** "Other than", "diverso dal", "anders als", "autre que": what follows is meant not to be. */
const another =
  /^(?:other|differ\p{L}*|distin(?:ct|t[oa]s?)|apart|ander[enrs]*|unterschied\p{L}*|verschieden\p{L}*|autres?|divers[oaie]|altr[oaie]|otr[oa]s?|outr[oa]s?|diferentes?|inn\p{L}{1,3}|rozn\p{L}+|отлич\p{L}+|друг\p{L}+|ann(?:an|at)|and(?:en|et|re)|jin\p{L}{1,3}|不同|有别|異な|다른)$/u;
const thanWords =
  /^(?:than|from|to|als|van|von|vom|zu[mr]?|que|qu|de|des|du|del|di|da|d[aeo]l\p{L}*|dos?|das?|dan|niz|od|от|чем|an|end|nez|于|と|る)$/u;

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

/** "No problem", "sin embargo", "pas mal": set phrases, which rule nothing out. */
const sayings =
  /^(?:no (?:matter|problem|worr|doubt|wonder|idea|clue|rush|hurry|thanks?|big)|no (?:obstante|sé(?: |$)|hay problema|importa|tengo ni?)|n(?:ot|icht|iet) (?:sure|bad|wahr|schlecht|sicher|schlimm|zuletzt|waar|erg|slecht|zeker)|(?:don['’]?t|do not|cannot|can['’]?t) (?:know (?:what|how|where|why|if|which|whether|much)|mind|care|wait)|never mind|keine? (?:problem|ahnung|sorge|stress|thema|zweifel|eile)|ohne (?:weiteres|zweifel)|sans (?:doute|cesse|probleme)|pas (?:mal|de (?:probleme|souci)|grave)|n (?:importe|est ce)|ne? sais|aucune? (?:idee|probleme)|sin (?:embargo|duda|problema)|ni idea|non (?:so(?: |$)|importa|male|vedo l)|niente male|nessun(?:a idea| problema)|se[mn]z?a? (?:duvida|dubbio|problemi?)|nao (?:sei|faz mal|tem problema|importa)|geen (?:idee|probleem|zorgen|haast)|nie (?:wiem|ma problemu|szkodzi)|bez watpienia|нет проблем|не (?:знаю|важно|страшно)|ничего страшного|без сомнения|没\s?(?:问题|关系|事)|不\s?(?:好意思|客气|知道|确定|过|管)|لا (?:مشكلة|بأس|أعرف)|नहीं (?:पता|मालूम)|inge[nt] (?:aning|problem)|degil mi)/u;
/** The same, where the no stands last: "why not", "weiß nicht", "sorun değil". */
const sayingsBefore =
  /(?:^|\s)(?:why not|or not|weiss nicht|warum nicht|oder nicht|pourquoi pas|por ?que no|perche no|porque nao|waarom niet|weet (?:het )?niet|dlaczego nie|czemu nie|почему бы? ?нет?|vet inte|ved ikke|proc ne|sorun degil|onemli degil|बात नहीं|पता नहीं|問題 (?:ない|なし|ありません))$/u;

/** Whether the no at this place belongs to a question or a set phrase that rules nothing out. */
export function rulesNothingOut(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word !== undefined && isWhether(word, words[at - 1], words[at + 1])) return true;
  const said = (from: number, to: number): string =>
    words
      .slice(Math.max(0, from), to)
      // "No sé" and "no se" are told apart by the accent alone.
      .map(({ plain, text }) => (text === "sé" ? text : plain.replaceAll("ß", "ss")))
      .join(" ");
  return sayings.test(said(at, at + 4)) || sayingsBefore.test(said(at - 2, at + 1));
}
