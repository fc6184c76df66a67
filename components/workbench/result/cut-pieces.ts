import { writeFramedPrompt, type AddedLine, type FramedPrompt, type Question } from "@/lib/records/framed-prompt";

/** A stretch of a framed prompt as it is drawn; joined, the pieces are its text. */
type Piece =
  | { readonly kind: "own"; readonly text: string }
  /** What stands around the added lines: a heading, dashes, line breaks. */
  | { readonly kind: "around"; readonly text: string }
  | { readonly kind: "line"; readonly text: string; readonly line: AddedLine }
  | { readonly kind: "answer"; readonly text: string; readonly question: Question };

/** Cuts the written prompt into what the person wrote, what was added, and what they answered. */
export function cutPieces(frame: FramedPrompt): readonly Piece[] {
  const { text, places } = writeFramedPrompt(frame);
  const opening = places[0]?.id === frame.opening?.id ? places[0] : undefined;
  const beforeStart = opening === undefined ? 0 : text.indexOf(frame.before, opening.end);
  const parts = [
    ...places.map((place) => ({ ...place, piece: pieceOf(frame, place.id) })),
    { start: beforeStart, end: beforeStart + frame.before.length, piece: "own" as const },
    { start: text.length - frame.after.length, end: text.length, piece: "own" as const },
  ].sort((one, other) => one.start - other.start || one.end - other.end);

  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, piece } of parts) {
    if (start > at) pieces.push({ kind: "around", text: text.slice(at, start) });
    const words = text.slice(start, end);
    if (words !== "") pieces.push(piece === "own" ? { kind: "own", text: words } : { ...piece, text: words });
    at = end;
  }
  return pieces;
}

function pieceOf({ opening, lines, questions }: FramedPrompt, id: string) {
  const line = [opening, ...lines].find((other) => other?.id === id);
  const question = questions.find((other) => other.id === id);
  if (line !== undefined && line !== null) return { kind: "line" as const, line };
  if (question !== undefined) return { kind: "answer" as const, question };
  throw new Error(`Nothing in the frame has the id "${id}".`);
}
