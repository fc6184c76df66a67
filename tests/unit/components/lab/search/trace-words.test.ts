import { describe, expect, it } from "vitest";
import {
  countSteps,
  describeTried,
  describeTriedPrompt,
  nameCandidate,
  nameRound,
} from "@/components/lab/search/trace-words";
import type { TraceStep } from "@/lib/client/lab/search-trace";

const tried = (answers: number, judgements = 0): TraceStep & { kind: "tried" } => ({
  kind: "tried",
  answers,
  judgements,
  prompts: [],
});

describe("the words of a search's steps", () => {
  it("name prompts by the order in which they came", () => {
    expect(nameCandidate("start")).toBe("Your prompt");
    expect(nameCandidate("c12")).toBe("Prompt 12");
  });

  it("name rounds and the end", () => {
    const round = { round: 4, steps: [], kept: null, isEnd: false };
    expect(nameRound(round)).toBe("Round 4");
    expect(nameRound({ ...round, isEnd: true })).toBe("The last test");
    expect(nameRound({ ...round, round: 0 })).toBe("Your prompt");
  });

  it("count what was done in a round, and leave out what was not", () => {
    const refused = { kind: "refused", text: "", reason: "It is empty." } as const;
    expect(countSteps({ round: 1, steps: [refused, tried(1), tried(1_200, 1)], kept: null, isEnd: false })).toBe(
      "1 refused, 1,201 answers to rows, 1 judgement",
    );
  });

  it("say what was tried", () => {
    expect(describeTried(tried(10))).toBe("The model answered 10 rows.");
    expect(describeTried(tried(1, 2))).toBe("The model answered 1 row and judged 2 times.");
    expect(describeTried(tried(0, 1))).toBe("The model judged 1 time.");
    expect(describeTried(tried(0))).toBe("Known answers were used again.");
    const own = { candidateId: "c3", rivalId: null, count: 10, sum: 6 };
    expect(describeTriedPrompt(own)).toBe("Prompt 3: 0.6 on 10 rows");
    expect(describeTriedPrompt({ ...own, rivalId: "start", count: 4, sum: 2.5 })).toBe(
      "Prompt 3 against Your prompt: 2.5 of 4",
    );
  });
});
