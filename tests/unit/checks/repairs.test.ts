import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CandidateCheck } from "@/lib/checks/check";
import { checkChatter } from "@/lib/checks/chatter";
import { checkReasoning } from "@/lib/checks/reasoning";
import { checkTemplateWords } from "@/lib/checks/template-words";
import { taskOf, textOfPieces } from "./hostile-texts";

const repairing: readonly (readonly [string, CandidateCheck])[] = [
  ["chatter", checkChatter],
  ["reasoning", checkReasoning],
  ["template words", checkTemplateWords],
];

describe.each(repairing)("the repair of %s", (_, check) => {
  it("leaves less of what was found, and never an empty text", () => {
    fc.assert(
      fc.property(textOfPieces, (candidate) => {
        const task = taskOf("write a poem about the sea");
        const findings = check(task, candidate);
        // A check tells of eight at most, so a repair of one among more lets another one show.
        fc.pre(findings.length < 8);
        for (const { repaired } of findings) {
          if (repaired === null) continue;
          expect(repaired.trim()).not.toBe("");
          expect(repaired.length).toBeLessThan(candidate.length);
          expect(check(task, repaired).length).toBeLessThan(Math.max(findings.length, 1));
        }
      }),
      { numRuns: 500 },
    );
  });
});
