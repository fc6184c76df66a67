import { describe, expect, it } from "vitest";
import { cosineSimilarity, meaningDrift, needsMeaningCheck } from "@/lib/checks/meaning-drift";
import { checkCandidate } from "@/lib/checks/check-candidate";
import { taskOf } from "./hostile-texts";

describe("meaningDrift", () => {
  it("warns of texts that lie far apart, with the number", () => {
    expect(meaningDrift(0.12)).toMatchObject({ check: "meaning-drift", severity: "warning" });
    expect(meaningDrift(0.12)?.message).toContain("0.12");
    expect(meaningDrift(0.8)).toBeNull();
  });

  it("compares unit vectors by their angle", () => {
    expect(cosineSimilarity([1, 0], [0, 1])).toBe(0);
    expect(cosineSimilarity([0.6, 0.8], [0.6, 0.8])).toBeCloseTo(1);
    expect(cosineSimilarity([1, 0], [-1, 0])).toBe(-1);
  });
});

describe("needsMeaningCheck", () => {
  const task = taskOf("describe the harbour museum for visitors with children");

  it("asks where few words are kept and nothing else was found", () => {
    expect(needsMeaningCheck(task, "Explain how tax returns work for freelancers.", [])).toBe(true);
    expect(needsMeaningCheck(task, "Describe the harbour museum to visitors who bring children.", [])).toBe(false);
  });

  it("does not ask where a check has told already", () => {
    const german = "Beschreibe das Museum am Hafen für Familien, die mit ihren Kindern zu uns kommen.";
    expect(needsMeaningCheck(task, german, checkCandidate(task, german))).toBe(false);
  });
});
