import { escapePattern } from "../../base/escape-pattern";
import { foldFact, foldQuotation } from "../../reading/compare-texts";
import { startsWithVerb } from "../../reading/direct-request";
import { readWords } from "../../reading/words";
import type { Finding } from "../check";
import { factFinding, quoted } from "./fact-finding";
import { holdsWords } from "./text-facts";
import { weigh } from "../when-to-block";

const sorting =
  /classif|categor|kategor|label|sentiment|\bsort(?!ed by|ing by)|\btag\b|priorit|ordne|einordn|zuordn|klassifiz|\bclasse|étiquet|clasific|etiquet|etichett|\bindel|deel .* in|przypisz|sklasyf|классиф|категор|отнеси|分类|归类|分類|标注|صنف|تصنيف|वर्गीकृत|लेबल|श्रेणी|sınıflandır|etiketle|kategori|ayır|분류|구분|나눠|振り分け|仕分け|sorter|klassificer|zařaď|roztřiď|klasifik|оцени как|\brate (?:each|every|the|this|these|all)\b|\brank (?:each|every|the|this|these|all)\b|\bassign\b|\bsay\s(?:whether|if)\b|\bsay\s[^.\n]{1,60}\sor\s|\bgrade\b|哪一?类|属于|\bdividi\b|\broute\b|\bdepartment\b|\bon the scale\b|\bstufe\b|einstuf|bewerte als|^(?:is|are|ist|sind|est-ce|es|è|é|czy)\s[^\n]*[?？]/iu;
const separators =
  /\s*(?:[,、،|;]|\s\/\s|(?<=\p{L})\/(?=\p{L}))\s*|\s+(?:or|oder|ou|of|o|lub|albo|или|eller|nebo|أو|या|veya|ya da|또는|혹은)\s+|或者?|または/iu;
const joint = /^(?:or|and|oder|und|ou|et|o|e|y|of|en|lub|i|или|и|eller|och|nebo|أو|و|या|veya|또는|혹은)\s+/iu;
const mostWords = 3;

/**
 * Labels that the silver prompt sorts into, and that the candidate has lost, changed or torn: "bug report" is no longer
 * there where only "bug, report" is.
 */
export function checkLabels(masked: string, silver: string, candidate: string): readonly Finding[] {
  const folded = foldFact(candidate);
  const isLost = (label: string): boolean => !holdsWords(folded, foldQuotation(label));
  const labels = readBracketed(silver) ?? readLabels(masked);
  const lostLabels = labels.filter(isLost);
  const replacedKeys = findReplacedKeys(readKeys(masked), readKeys(candidate));
  const lostKeys = [...readKeys(masked).filter(isLost), ...replacedKeys];
  const lost = [...(lostLabels.length === labels.length ? [] : lostLabels), ...lostKeys];
  const torn = lostLabels.length === 0 ? findTorn(labels, candidate) : null;
  const added = findAdded(labels, masked, candidate);
  const weighed = weigh({
    // Most of the row stands there, so it is a row of labels and was kept as one.
    certain: [lostLabels.length * 2 < labels.length],
    likely: [true],
  });
  return [
    ...[...new Set(lost)].map((label) =>
      factFinding({
        severity: replacedKeys.includes(label) ? "blocking" : weighed,
        message: `The label ${quoted(label)} is gone or has changed.`,
        advice: "Put all labels of your prompt back as they were.",
      }),
    ),
    ...(torn === null
      ? []
      : [
          factFinding({
            severity: "blocking",
            message: `The label ${quoted(torn)} stands apart from the others.`,
            advice: "Put all labels of your prompt in one row.",
          }),
        ]),
    ...(added === null
      ? []
      : [
          factFinding({
            severity: "blocking",
            message: `The label ${quoted(added)} is not one of yours.`,
            advice: "Take it out, unless you want it.",
          }),
        ]),
  ];
}

/** "[very good, good, bad]" looks like a place-holder; in a sentence that sorts it is a row of labels. */
function readBracketed(silver: string): readonly string[] | null {
  for (const sentence of silver.split("\n")) {
    const row = sorting.test(sentence) ? /\[([^[\]{}\n]{5,300})\]/u.exec(sentence)?.[1]?.split(separators) : undefined;
    const labels = row?.flatMap((label) => asLabel(label.replace(joint, "")) ?? []);
    if (row !== undefined && labels !== undefined && labels.length >= 3 && labels.length === row.length) return labels;
  }
  return null;
}

/** The first label that no paragraph has together with the row of the others. */
function findTorn(labels: readonly string[], candidate: string): string | null {
  const heldIn = candidate.split(/\n[ \t]*\n/u).map((paragraph) => {
    const folded = foldFact(paragraph);
    return { folded, held: labels.filter((label) => holdsWords(folded, foldQuotation(label))) };
  });
  if (labels.length < 3 || heldIn.some(({ held }) => held.length === labels.length)) return null;
  const [first = "", second = ""] = labels.map(foldQuotation);
  const row = heldIn.find(({ folded }) =>
    new RegExp(`${escapePattern(first)}[ ,、،/|;]{1,3}${escapePattern(second)}`, "u").test(folded),
  );
  return labels.find((label) => row?.held.includes(label) === false) ?? null;
}

/** "Keys id, date" that have become "keys id, day", though the text speaks of dates elsewhere. */
function findReplacedKeys(own: readonly string[], found: readonly string[]): readonly string[] {
  const fold = (keysOfRow: readonly string[]): readonly string[] => keysOfRow.map((key) => key.toLowerCase());
  const [known, others] = [fold(own), fold(found)];
  if (known.length < 2 || known.length !== others.length || !others.some((key) => !known.includes(key))) return [];
  return known.filter((key) => !others.includes(key) && known.some((kept) => others.includes(kept)));
}

/** A label that stands between two of the silver prompt's own, and that it does not have. */
function findAdded(labels: readonly string[], silver: string, candidate: string): string | null {
  const known = foldFact(silver);
  for (const [index, label] of labels.entries()) {
    const next = labels[index + 1];
    if (next === undefined) continue;
    const between = new RegExp(
      `(?<!\\p{L})${escapePattern(label)}["'”]?\\s?[,/|;、]\\s?["'“]?([\\p{L}\\p{N}_-]{2,24})["'”]?\\s?(?:[,/|;、]\\s?|,?\\s(?:or|oder|ou|o|of|lub|или)\\s)["'“]?${escapePattern(next)}(?!\\p{L})`,
      "iu",
    );
    const added = between.exec(candidate)?.[1];
    if (added !== undefined && !known.includes(foldFact(added))) return added;
  }
  return null;
}

const keys =
  /(?<!\p{L})(?:(?<!(?:la|une|cette|chaque) )colonne|keys|columns|fields|schlüsseln?|spalten|feldern?|clés|colonnes|champs|claves|columnas|campos|chiavi|campi|chaves|colunas|kolommen|velden)[:\s]+((?:[`"']?[\p{L}_][\p{L}\d_-]*[`"']?(?:,\s*(?:and\s)?|\s+(?:and|und|et|y|e|en)\s+)){1,12}[`"']?[\p{L}_][\p{L}\d_-]*)/iu;

/** The keys of an object or the columns of a table, as in "with the keys id and rating". */
function readKeys(text: string): readonly string[] {
  const row = keys.exec(text)?.[1] ?? "";
  return onlyMarked(row.split(/,\s*(?:and\s)?|\s+(?:and|und|et|y|e|en)\s+/iu))
    .map((key) => key.replace(/[`"']/gu, ""))
    .filter((key) => key !== "");
}

/** The longest row of three or more short items in a sentence that sorts. */
function readLabels(text: string): readonly string[] {
  for (const sentence of text.split(/(?<=[.!?。！？])\s|\n/u)) {
    if (!sorting.test(sentence)) continue;
    // What stands in brackets explains a label.
    const pieces = sentence
      .replace(/\([^()\n]{1,200}\)/gu, "")
      .split(separators)
      .map((piece) => piece.replace(joint, ""));
    const rows: string[][] = [[]];
    for (const [index, piece] of pieces.entries()) {
      const row = rows.at(-1) ?? [];
      const label = row.length === 0 && index < pieces.length - 1 ? tailOf(piece) : headOf(piece);
      if (label === null) rows.push([]);
      else row.push(label);
      if (row.length > 1 && label !== piece.trim() && label !== null) rows.push([]);
    }
    const best = rows.reduce((longest, row) => (row.length > longest.length ? row : longest), []);
    // "Remove duplicates, trim spaces, sort A-Z" is a row of wishes.
    if (best.filter(startsWithVerb).length >= 2) continue;
    if (best.length >= 3 && areLabels(best, sentence)) return onlyMarked(best);
  }
  return [];
}

/** "Sort the bills by date, newest first, one table" names no labels: an "or" or a word that leads to them is missing. */
function areLabels([first = "", ...others]: readonly string[], sentence: string): boolean {
  if (!/^\P{L}*\p{Script=Latin}/u.test(sentence) || verbLast.test(sentence)) return true;
  const at = sentence.indexOf(first);
  return leadsToLabels.test(sentence.slice(0, at)) || others.some((label) => orBefore(sentence, label));
}

const leadsToLabels =
  /(?:[:：(=|/]|(?<!\p{L})(?:as|in|into|to|of|between|among|with|whether|is|are|either|als|ob|zu|mit|unter|en|como|com|come|tra|entre|parmi|comme|jako|na|do|som|med|scale|labels?|categor\p{L}+|classes|tags?|skala|kategorien|klassen|étiquettes|catégories|etiquetas|categor[ií]as|etichette|categorie))\s*["'“„«`]?\s*$/iu;

/** Where labels stand in quotation marks, what stands beside them without is none. */
function onlyMarked(labels: readonly string[]): readonly string[] {
  const marked = labels.filter((label) => /^["'“„«`「]/u.test(label));
  return marked.length >= 2 ? marked : labels;
}

function orBefore(sentence: string, label: string): boolean {
  const before = sentence.slice(0, sentence.lastIndexOf(label));
  return /(?<!\p{L})(?:or|oder|ou|of|o|u|lub|albo|eller|nebo|veya|and|und|et|y|e|en|och|og|i|a)\s["'“„«`]?\s*$/iu.test(
    before,
  );
}

/** The first label stands behind the words that lead to it. */
function tailOf(piece: string): string | null {
  const behind = piece.split(/[:：]|(?:分类|归类|分類|标注)?[为成](?!\p{Script=Latin})/u).at(-1) ?? piece;
  const words = readWords(behind);
  // Where the verb stands last, the thing that is sorted stands before the first label.
  if (verbLast.test(behind)) return asLabel(behind.slice(words.at(-1)?.start ?? 0));
  const small = words.findLastIndex(({ isSmall }, index) => isSmall && index < words.length - 1);
  return asLabel(behind.slice(words[small]?.end ?? 0).replace(leadingNoun, ""));
}

/** "Using the scale blocker, major …": what the labels are called is none of them. */
const leadingNoun =
  /^\s*(?:scale|labels?|categor\p{L}+|classes|tags?|options|levels?|ratings?|skala|stufen|kategorien|klassen|échelle|étiquettes|catégories|escala|etiquetas|categorías|scala|etichette|categorie|labels|schaal)\s+/iu;

const verbLast = /^[^\n]{0,60}(?:[ıiuü]|[를을]|को)\s\S+$/u;

/** The last label ends where its sentence does. */
function headOf(piece: string): string | null {
  return asLabel(
    piece.split(
      /[.:：。!?？(（]|\s(?:and|und|et|y|e|en|i|и|并|および|olarak|diye|şeklinde|में से|के रूप में)(?:\s|$)|\s?중(?: 하나)?(?:로|에|으로)|のいずれか|のどれか|に分類/u,
    )[0] ?? "",
  );
}

function asLabel(text: string): string | null {
  const label = text.trim();
  const count = readWords(label).length;
  // An amount or an exclusion is no label.
  return count === 0 ||
    count > mostWords ||
    /[{}<>[\]\d]|^(?:what|who|how|why|which|where|when|i|you|we|they|he|she|it|do|does|won['’]t|don['’]t|can['’]?t?)(?![\p{L}-])|^(?:no|not|without|one|just|only|exactly|each|max|at most|ohne|kein\p{L}*|sans|sin|sem|senza|zonder|geen|bez|без)\s/iu.test(
      label,
    )
    ? null
    : label;
}
