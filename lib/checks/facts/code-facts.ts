import type { Finding } from "../check";
import { findSpansOfKinds } from "../../reading/protected-spans";
import { mostAlike } from "../../reading/compare-texts";
import { appendParagraph, factFinding, quoted, replaceAt } from "./fact-finding";
import { type CodeFact, foldCode, readCode } from "../../reading/read-code";

/** Code and set-off text of the silver prompt that the candidate has lost or changed. White space does not count. */
export function checkCode(silver: string, candidate: string): readonly Finding[] {
  const folded = foldCode(candidate);
  const blocks = readCode(silver);
  const ownBlocks = blocks.length === 0 ? [] : readCode(candidate);
  const changed = blocks.flatMap((block, index) => {
    const missing = block.lines.filter((line) => !folded.includes(foldCode(line)));
    const first = missing[0];
    if (first === undefined) return [];
    const isGone = missing.length === block.lines.length;
    const counterpart = ownBlocks.length === blocks.length ? (ownBlocks[index] ?? null) : null;
    return [
      factFinding({
        severity: "blocking",
        message: isGone
          ? `The block that begins with ${quoted(first)} is gone.`
          : `The block in your prompt has changed: ${quoted(first)} is gone.`,
        advice: "Put the block of your prompt back, letter for letter.",
        place: counterpart,
        repaired: repairBlock(block, counterpart, candidate, isGone && ownBlocks.length === 0),
      }),
    ];
  });
  return [...changed, ...checkInlineCode(silver, candidate, folded)];
}

/** The block goes where its counterpart stands, if both are fenced, or to the end, if nothing stands in its place. */
function repairBlock(
  block: CodeFact,
  counterpart: CodeFact | null,
  candidate: string,
  isAlone: boolean,
): string | null {
  if (counterpart !== null && counterpart.isFenced && block.isFenced)
    return replaceAt(candidate, counterpart, block.text);
  if (!isAlone) return null;
  return appendParagraph(candidate, block.isFenced ? block.text : block.lines.join("\n"));
}

function checkInlineCode(silver: string, candidate: string, folded: string): readonly Finding[] {
  const inlineOf = (text: string) => findSpansOfKinds(text, ["code"]).filter((span) => !span.text.startsWith("```"));
  const lost = inlineOf(silver).filter(({ text }) => !folded.toLowerCase().includes(foldCode(text).toLowerCase()));
  if (lost.length === 0) return [];
  const inSilver = foldCode(silver);
  const others = inlineOf(candidate).filter(({ text }) => !inSilver.includes(foldCode(text)));
  return [...new Set(lost.map(({ text }) => text))].map((text) => {
    const other = mostAlike(text, others, 0.6);
    return factFinding({
      severity: /^`[\p{L}]+`$/u.test(text) ? "warning" : "blocking",
      message: other === null ? `The code ${text} is gone.` : `The code ${text} has become ${other.text}.`,
      advice: `Put ${text} back.`,
      ...(other !== null && {
        place: { start: other.start, end: other.end },
        repaired: replaceAt(candidate, other, text),
      }),
    });
  });
}
