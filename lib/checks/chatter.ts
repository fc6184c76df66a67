import { dropLabel } from "../template/drop-label";
import { dropRemark } from "../template/drop-remark";
import { dropWrapping } from "../template/drop-wrapping";
import { foldText } from "../template/fold-text";
import type { CandidateCheck } from "./check";
import type { Place } from "../reading/place";
import { sources } from "./sources";

/** Nobody wraps a prompt in more layers; a text with more was made to keep a reader busy. */
const mostLayers = 8;

/**
 * Talk around the prompt: "Here is your improved prompt:" before it, "Let me know if …" after it, a fence or quotation
 * marks round the whole. FIPO asks for the prompt alone (arXiv 2402.11811); a model that reads the talk takes it for
 * part of its task. What the silver prompt says too is no chatter. The repair leaves the prompt alone.
 */
export const checkChatter: CandidateCheck = (task, candidate) => {
  const text = candidate.trim();
  const inner = withoutChatter(text, task.silverPrompt.trim());
  if (inner === text) return [];
  const isWrapping = inner !== "" && /^[\p{P}\p{S}\s\w]{0,12}$/u.test(candidate.replace(inner, "").trim());
  return [
    {
      check: "chatter",
      severity: "blocking",
      message: isWrapping
        ? "The whole prompt stands in quotation marks, emphasis or a fence."
        : `Words around the prompt do not belong to it: “${excerpt(candidate, placeOfChatter(candidate, inner))}”.`,
      advice: "Take them away; a model would read them as part of its task.",
      place: placeOfChatter(candidate, inner),
      source: sources.fipo,
      repaired: inner === "" ? null : inner,
    },
  ];
};

/** Layers come in any order, such as a label inside a fence. */
function withoutChatter(text: string, silver: string): string {
  const foldedSilver = foldText(silver);
  let outer = text;
  for (let layer = 0; layer < mostLayers && outer !== silver; layer += 1) {
    let inner = dropWrapping(outer, silver).trim();
    inner = dropLabel(inner, foldedSilver).trim();
    inner = dropRemark(inner, foldedSilver).trim();
    if (inner === outer) return inner;
    outer = inner;
  }
  return outer === silver || dropWrapping(outer, silver) === outer ? outer : text;
}

/** Before the prompt, or after it where nothing stands before. */
function placeOfChatter(candidate: string, inner: string): Place {
  const start = candidate.indexOf(inner);
  const before = candidate.slice(0, start);
  if (inner !== "" && before.trim() !== "") return { start: 0, end: before.trimEnd().length };
  const end = inner === "" ? 0 : start + inner.length;
  return { start: end, end: candidate.trimEnd().length };
}

function excerpt(text: string, { start, end }: Place): string {
  const words = text.slice(start, end).replace(/\s+/gu, " ").trim();
  return words.length > 80 ? `${Array.from(words).slice(0, 80).join("")}…` : words;
}
