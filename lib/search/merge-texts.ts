/**
 * A text that two others come from, taken apart into sentences and lines, with the changes of both: GEPA's merge (Agrawal et
 * al., arXiv 2507.19457) for one text. Each sentence is what a component is in the paper. Where one text says what the
 * ancestor says, the other's change stands; where both changed the same sentence, the better one's does; where both add
 * something at one place, both additions stand, the better one's first. What is said twice then stands once.
 */
export function mergeTexts(ancestor: string, better: string, other: string): string {
  const [origin, first, second] = [sentencesOf(ancestor), sentencesOf(better), sentencesOf(other)];
  const [inFirst, inSecond] = [placesOf(origin, first), placesOf(origin, second)];
  const merged: string[] = [];
  const timesIn = (pieces: readonly string[], key: string) => pieces.filter((piece) => keyOf(piece) === key).length;
  const add = (piece: string) => {
    const key = keyOf(piece);
    // Both may have moved it to another place each.
    if (timesIn(merged, key) < Math.max(timesIn(first, key), timesIn(second, key)))
      merged.push(behind(merged.at(-1), piece));
  };
  let [from, fromFirst, fromSecond] = [0, 0, 0];
  for (let at = 0; at <= origin.length; at += 1) {
    const isEnd = at === origin.length;
    const [placeFirst, placeSecond] = isEnd ? [first.length, second.length] : [inFirst[at], inSecond[at]];
    if (placeFirst === undefined || placeSecond === undefined) continue;
    const one = { pieces: first.slice(fromFirst, placeFirst), places: shift(inFirst.slice(from, at), fromFirst) };
    const two = { pieces: second.slice(fromSecond, placeSecond), places: shift(inSecond.slice(from, at), fromSecond) };
    choose(origin.slice(from, at), one, two).forEach(add);
    const [own, mine, theirs] = [origin[at], first[placeFirst], second[placeSecond]];
    if (own !== undefined && mine !== undefined && theirs !== undefined) add(mine === own ? theirs : mine);
    [from, fromFirst, fromSecond] = [at + 1, placeFirst + 1, placeSecond + 1];
  }
  return merged.join("").trimStart();
}

interface Changed {
  readonly pieces: readonly string[];
  /** Of each sentence of the origin among the pieces; undefined where it is gone. */
  readonly places: readonly (number | undefined)[];
}

function shift(places: readonly (number | undefined)[], by: number): readonly (number | undefined)[] {
  return places.map((place) => (place === undefined ? undefined : place - by));
}

/** What stands between two sentences that all three share. */
function choose(origin: readonly string[], better: Changed, other: Changed): readonly string[] {
  if (isSame(better.pieces, origin) || isSame(better.pieces, other.pieces)) return other.pieces;
  if (isSame(other.pieces, origin)) return better.pieces;
  const isFoughtOver = origin.some((_, at) => better.places[at] === undefined && other.places[at] === undefined);
  if (isFoughtOver) return better.pieces;
  // Each sentence of the origin that is left here is gone in one of them; what both have put in stands in its order.
  const joined: string[] = [];
  let [fromBetter, fromOther] = [0, 0];
  for (const at of origin.keys()) {
    const [placeBetter, placeOther] = [better.places[at], other.places[at]];
    if (placeBetter !== undefined) {
      joined.push(...better.pieces.slice(fromBetter, placeBetter));
      fromBetter = placeBetter + 1;
    }
    if (placeOther !== undefined) {
      joined.push(...other.pieces.slice(fromOther, placeOther));
      fromOther = placeOther + 1;
    }
  }
  return [...joined, ...better.pieces.slice(fromBetter), ...other.pieces.slice(fromOther)];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((piece, at) => keyOf(piece) === keyOf(other[at] ?? ""));
}

/** Each with the white space before it; joined they are the text again. */
function sentencesOf(text: string): readonly string[] {
  return (
    text
      .match(/\s*(?:[^\n.!?。！？]|[.!?](?!\s|$))*(?:[.!?]+(?=\s|$)|[。！？]+|(?=\n)|$)/gu)
      ?.filter((piece) => piece !== "") ?? []
  );
}

/** Two that met nowhere before are kept apart: by a space, or by a line where the one before has no end. */
function behind(before: string | undefined, piece: string): string {
  if (before === undefined || /[。！？]$/u.test(before)) return piece;
  if (!/[.!?]$/u.test(before)) return /^\s*\n/u.test(piece) ? piece : `\n${piece.trimStart()}`;
  return /^\s/u.test(piece) ? piece : ` ${piece}`;
}

function keyOf(sentence: string): string {
  return sentence.trim();
}

/** For each sentence of the origin its place in the other text; undefined where it is not there (longest common part). */
function placesOf(origin: readonly string[], other: readonly string[]): readonly (number | undefined)[] {
  const lengths = Array.from({ length: origin.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const lengthAt = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  const isEqual = (row: number, column: number) => keyOf(origin[row] ?? "") === keyOf(other[column] ?? "");
  for (let row = origin.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const length = isEqual(row, column)
        ? 1 + lengthAt(row + 1, column + 1)
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
      lengths[row]?.splice(column, 1, length);
    }
  }
  const places: (number | undefined)[] = [];
  for (let [row, column] = [0, 0]; row < origin.length; row += 1) {
    while (column < other.length && !isEqual(row, column) && lengthAt(row, column + 1) > lengthAt(row + 1, column)) {
      column += 1;
    }
    const isHere = column < other.length && isEqual(row, column);
    places.push(isHere ? column : undefined);
    if (isHere) column += 1;
  }
  return places;
}
