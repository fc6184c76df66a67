import { describe, expect, it } from "vitest";
import type { DemandScore } from "../../../lib/records/answer-score";
import { isAssertionSet } from "../../../lib/records/assertion";
import { fillPrompt } from "../../../lib/scoring/render/fill-prompt";
import { scoreAnswer } from "../../../lib/scoring/score-answer";
import { createScriptRunner } from "../../../lib/scoring/script/script-runner";
import { promptfooRows } from "./promptfoo-rows";

const tools = {
  runScript: createScriptRunner(() => performance.now(), { milliseconds: 60_000, megabytes: 64 }),
  embed: null,
};

/** As promptfoo lists them: a set, then its members. */
function listParts(parts: readonly DemandScore[]): readonly object[] {
  return parts.flatMap(({ demand, passed, score, parts: members }) => {
    const type = isAssertionSet(demand) ? null : `${demand.isNegated ? "not-" : ""}${demand.kind}`;
    return [{ type, pass: passed, score: round(score) }, ...listParts(members)];
  });
}

const round = (value: number) => Number(value.toFixed(6));

describe.each(["01-basic", "02-csv", "03-scenarios", "04-variables", "05-sets", "08-jsonl"])("%s", (name) => {
  it.each(
    promptfooRows(name).map((given) => ({
      ...given,
      title: `${given.expected.test}, prompt ${given.expected.prompt}`,
    })),
  )("counts test $title as promptfoo does", async ({ expected, prompt, row }) => {
    const filled = fillPrompt(prompt, row);
    const sent = filled.ok ? filled.value.sent : "";
    // Their list of rows holds chats without spaces.
    expect(sent.startsWith("[\n") ? JSON.stringify(JSON.parse(sent)) : sent).toBe(expected.sent);

    // Without a stored answer their provider answers with what it was sent.
    const answer = row.givenAnswer ?? sent;
    const scored = await scoreAnswer(
      { answer, row, sent, promptLabel: prompt, sharedDemands: [], milliseconds: 1, judgements: {} },
      tools,
    );
    expect({
      pass: scored.passed,
      score: round(scored.score),
      failure: scored.failure,
      named: Object.fromEntries(Object.entries(scored.namedScores).map(([key, value]) => [key, round(value)])),
      parts: listParts(scored.parts),
    }).toEqual({
      pass: expected.pass,
      score: expected.score,
      failure: expected.pass ? "none" : "demand",
      named: expected.named,
      parts: expected.parts,
    });
  });
});
