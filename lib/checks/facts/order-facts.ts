import { readWords } from "../../reading/words";
import type { Finding } from "../check";
import { factFinding, quoted } from "./fact-finding";
import { type OrderedItem, readColumns, readEnumeration, readRow, readSequence } from "./read-order";

/** Things that the silver prompt puts into an order, and that stand in another one in the candidate. */
export function checkOrder(silver: string, candidate: string): readonly Finding[] {
  const moved = [
    ...[readEnumeration(silver), readSequence(silver), readRow(silver)].map(
      (items) => findMoved(items, silver, candidate)?.text,
    ),
    findMovedColumn(readColumns(silver), readColumns(candidate)),
  ];
  return moved.flatMap((text) =>
    text === undefined
      ? []
      : [
          factFinding({
            severity: "blocking",
            message: `The order has changed: ${quoted(text)} no longer comes where it did.`,
            advice: "Put the items back in their order.",
          }),
        ],
  );
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
