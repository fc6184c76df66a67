import { readWords } from "../../reading/words";
import type { Finding } from "../check";
import { factFinding, quoted } from "./fact-finding";
import { weigh } from "../when-to-block";
import { type OrderedItem, orderOfThings, readColumns, readEnumeration, readRow, readSequence } from "./read-order";

/** Things that the silver prompt puts into an order, and that stand in another one in the candidate. */
export function checkOrder(silver: string, candidate: string): readonly Finding[] {
  const listed = findMoved(readEnumeration(silver), silver, candidate)?.text;
  const moved = [
    ...[readSequence(silver), readRow(silver)].map((items) => findMoved(items, silver, candidate)?.text),
    findMovedColumn(readColumns(silver), readColumns(candidate)),
  ].filter((text) => text !== undefined);
  return [
    ...moved.map((text) => told(text, "blocking")),
    // Numbered rules hold in any order; steps do not.
    ...(listed === undefined || moved.length > 0
      ? []
      : [told(listed, weigh({ certain: [stepwise.test(silver), isInRow(silver)], likely: [true] }))]),
  ];
}

function told(text: string, severity: Finding["severity"]): Finding {
  return factFinding({
    severity,
    message: `The order has changed: ${quoted(text)} no longer comes where it did.`,
    advice: severity === "blocking" ? "Put the items back in their order." : "Put it back, if the order matters.",
  });
}

const stepwise = new RegExp(
  `${orderOfThings}|(?<!\\p{L})(?:sequence|steps?|instructions?|how to|procedure|recipe|ranking|rank|priorit\\p{L}*|reihenfolge|schritte?|anleitung|rezept|étapes?|recette|pasos?|receta|ordem|passos?|receita|passi|passagg\\p{L}*|ricetta|volgorde|stappen|recept|kolejno\\p{L}*|kroki|przepis|порядк\\p{L}*|шаг\\p{L}*|рецепт\\p{L}*|ordning\\p{L}*|steg|rækkefølge\\p{L}*|trin|pořadí|krok\\p{L}*|sıra\\p{L}*|adım\\p{L}*|tarif\\p{L}*)(?!\\p{L})|顺序|步骤|流程|順番|手順|順序|순서|단계|ترتيب|خطوات|क्रम|चरण`,
  "iu",
);

/** "1. gloves 2. hood 3. bottle" on one line is a row of steps; rules stand on lines of their own. */
function isInRow(text: string): boolean {
  const [first, second] = readEnumeration(text);
  return first !== undefined && second !== undefined && !text.slice(first.mark.start, second.mark.start).includes("\n");
}

/** The first of the columns that both rows name which stands elsewhere among them. */
function findMovedColumn(own: readonly string[], found: readonly string[]): string | undefined {
  const common = own.filter((name) => name !== "" && found.includes(name));
  const order = found.filter((name) => common.includes(name));
  return common.length < 2 ? undefined : common.find((name, at) => order[at] !== name);
}

/** The first item that cannot come after the one before it, wherever in the candidate both are spoken of. */
function findMoved(items: readonly OrderedItem[], silver: string, candidate: string): OrderedItem | null {
  if (items.length < 2) return null;
  const stemsOf = (text: string): readonly string[] =>
    readWords(text)
      .filter(({ isSmall }) => !isSmall)
      .map(({ stem }) => stem);
  const stems = items.map(({ text }) => stemsOf(text));
  const all = stemsOf(silver);
  const words = readWords(candidate);
  let position = -1;
  for (const [index, item] of items.entries()) {
    // A word that stands elsewhere too says nothing of this item's place.
    const telling = new Set(
      (stems[index] ?? []).filter((stem) => all.indexOf(stem) === all.lastIndexOf(stem) && !/^\p{N}/u.test(stem)),
    );
    const places = words.flatMap(({ stem }, at) => (telling.has(stem) ? [at] : []));
    if (places.length === 0) continue;
    const next = places.find((at) => at > position);
    if (next === undefined) return item;
    position = next;
  }
  return null;
}
