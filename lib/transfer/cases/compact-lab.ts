import { writeLab, type LabFile } from "./lab-file";

/** The set's file as one text; null where it has more characters than `most`, found without writing the rest. */
export function compactLab(lab: LabFile, now: Date, most: number): string | null {
  const pieces: string[] = [];
  let length = 0;
  for (const piece of writeLab(lab, now)) {
    length += piece.length;
    if (length > most) return null;
    pieces.push(piece);
  }
  return pieces.join("");
}
