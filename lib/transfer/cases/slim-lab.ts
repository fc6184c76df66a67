import type { Cell } from "../../search/lab-run";
import type { LabFile, LabPart } from "./lab-file";

/** From all of it to the cases alone, each with less than the one before. */
export const slimmings: readonly (readonly LabPart[])[] = [
  [],
  ["sent"],
  ["sent", "reasons"],
  ["sent", "reasons", "answers"],
  ["sent", "reasons", "answers", "scores"],
];

/** The set without those parts; it says so itself. */
export function slimLab(lab: LabFile, parts: readonly LabPart[]): LabFile {
  const leftOut = [...new Set([...lab.leftOut, ...parts])];
  if (leftOut.includes("scores")) return { ...lab, leftOut, cells: [] };
  return { ...lab, leftOut, cells: parts.length === 0 ? lab.cells : lab.cells.map((cell) => slimCell(cell, parts)) };
}

function slimCell(cell: Cell, parts: readonly LabPart[]): Cell {
  const score = parts.includes("reasons") ? { ...cell.score, reason: "", parts: [] } : cell.score;
  return {
    ...cell,
    score,
    ...(parts.includes("sent") && { sent: "" }),
    ...(parts.includes("answers") && { answer: null }),
  };
}
