import { escapePattern } from "../../base/escape-pattern";
import { foldName } from "../../reading/compare-texts";
import type { Finding } from "../check";
import { holdsWords } from "./text-facts";
import { factFinding, quoted, replaceAt } from "./fact-finding";

const before =
  "(?<=(?<!\\p{L})(?:mrs?|ms|miss|dr|prof|herrn?|frau|m|mme|mlle|monsieur|madame|se[ñn]or(?:a|ita)?|sr|sra|senhora?|dona|signora?|sig|mevrouw|meneer|dhr|mevr|pan|pani|panem|panią|г-н|г-жа|господин|госпожа)\\.?\\s)\\p{Lu}[\\p{L}'’-]{1,40}";
const after =
  "[\\p{Script=Han}\\p{Script=Katakana}]{1,4}?(?=先生|女士|小姐|经理|總監|总监|主任|医生|教授|老师|同学|部长|部長|課長|社長|さん|様|氏|くん|牌)|\\p{Lu}[\\p{L}'’]{1,30}(?=\\s(?:Hanım|Bey)(?!\\p{L}))|[가-힣]{1,4}?(?=\\s?(?:부장|과장|대리|팀장|선생|사장|이사)님?|\\s?씨)|(?<=(?:श्री|श्रीमती|सुश्री|डॉ\\.?)\\s)[\\u0900-\\u097f]{2,20}|(?<=(?:السيد|السيدة|الأستاذ|الأستاذة|الدكتور|الدكتورة|أستاذ)\\s)[\\u0600-\\u06ff]{2,20}";
const titled = new RegExp(`${before}|${after}`, "giu");
/** What leads to a name in Chinese and Japanese is none of it. */
const leading = /^.*(?:给|給|向|致|请|和|与|は|の|を|把|对|是|与|品)/u;

/** Names that stand with a title, in whatever language: "Frau Oberleitner", "王经理", "佐々木部長". */
export function checkTitledNames(silver: string, candidate: string): readonly Finding[] {
  const own = readNames(silver);
  if (own.length === 0) return [];
  const folded = foldName(candidate);
  const inSilver = foldName(silver);
  const lost = own.filter(({ text }) => !holdsWords(folded, foldName(text)) && !isInflected(folded, foldName(text)));
  const others = readNames(candidate).filter(({ text }) => !holdsWords(inSilver, foldName(text)));
  return lost.flatMap(({ text }, index) => {
    const other = others[index];
    if (other === undefined) return [];
    return [
      factFinding({
        severity: "blocking",
        message: `The name ${quoted(text)} has become ${quoted(other.text)}.`,
        advice: `Change it back to ${quoted(text)}.`,
        place: { start: other.start, end: other.end },
        repaired: replaceAt(candidate, other, text),
      }),
    ];
  });
}

/** Slavic names change their endings with their place in a sentence. */
function isInflected(text: string, name: string): boolean {
  const root = name.replace(/(?:a|y|ej|ska|ski|ой|у|а|ы|ем|ом)$/u, "");
  return (
    root.length >= 4 &&
    root !== name &&
    new RegExp(`(?<!\\p{L})${escapePattern(root)}\\p{L}{0,3}(?!\\p{L})`, "u").test(text)
  );
}

function readNames(text: string): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(titled), ({ 0: found, index }) => {
    const lead = leading.exec(found)?.[0].length ?? 0;
    return { text: found.slice(lead), start: index + lead, end: index + found.length };
  }).filter((name) => name.text !== "" && /^\p{Lu}|^(?![为作是任])\P{Script=Latin}/u.test(name.text));
}
