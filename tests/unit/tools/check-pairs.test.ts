import { describe, expect, it } from "vitest";
import { checkPairs, printReport } from "../../../tools/check-pairs/check-pairs";

const sound = {
  id: "pair-1",
  kind: "write-message",
  language: "en",
  raw_prompt: "write to anna that i come 3 days later, no excuses",
  text003_response_based_raw: "Hi Anna, I will be late. Sorry, the train was cancelled.",
  gpt4_response_based_raw: "Hi Anna, I’ll arrive 3 days later than planned. See you then!",
  chatgpt_optimized_prompt: "Write a short message to Anna: I come 5 days later. Make no excuses.",
  gpt4_optimized_prompt: "Write a short message to Anna: I come 3 days later. Make no excuses.",
  fault: "changed-number",
  held_out: false,
};

const file = (...rows: readonly (object | string)[]) => ({
  name: "a.jsonl",
  content: new TextEncoder().encode(
    rows.map((row) => `${typeof row === "string" ? row : JSON.stringify(row)}\n`).join(""),
  ),
});

const reasonsOf = (...rows: readonly (object | string)[]) =>
  checkPairs([file(...rows)]).failed.flatMap(({ place, reasons }) => reasons.map((reason) => `${place} ${reason}`));

describe("checkPairs", () => {
  it("counts what is sound", () => {
    const held = { ...sound, id: "pair-2", held_out: true, fault: "too-vague" };
    expect(checkPairs([file(sound, "", held)])).toEqual({
      rows: 2,
      heldOut: 1,
      kinds: { "write-message": 2 },
      languages: { en: 2 },
      faults: { "changed-number": 1, "too-vague": 1 },
      failed: [],
      warned: [],
    });
  });

  it("names what is wrong with the row itself", () => {
    const { fault: _, ...without } = sound;
    expect(reasonsOf(without)).toEqual([expect.stringMatching(/^a\.jsonl:1 fault: /)]);
    expect(reasonsOf({ ...sound, fault: "boring" })).toEqual([expect.stringMatching(/^a\.jsonl:1 fault: /)]);
    expect(reasonsOf({ ...sound, raw_prompt: " " })).toEqual(["a.jsonl:1 raw_prompt: is blank"]);
    expect(reasonsOf({ ...sound, source: "elsewhere" })).toEqual([expect.stringContaining("source")]);
    expect(reasonsOf(sound, '{"id": ')).toEqual([expect.stringMatching(/^a\.jsonl:2 it is not JSON/)]);
    expect(checkPairs([{ name: "b.jsonl", content: new Uint8Array([0xe9]) }]).failed).toEqual([
      { place: "b.jsonl", id: null, reasons: ["the file is no text in UTF-8"] },
    ]);
  });

  it("finds an id that stands twice, in whichever file", () => {
    const { failed } = checkPairs([file(sound), { ...file(sound), name: "b.jsonl" }]);
    expect(failed).toEqual([{ place: "b.jsonl:1", id: "pair-1", reasons: ["the id stands at a.jsonl:1 already"] }]);
  });

  it("lets no chosen prompt pass that a check objects to", () => {
    const { chatgpt_optimized_prompt: rejected } = sound;
    const swapped = { ...sound, gpt4_optimized_prompt: rejected, chatgpt_optimized_prompt: "Tell Anna." };
    expect(reasonsOf(swapped)).toEqual(expect.arrayContaining([expect.stringMatching(/chosen, facts .*3/)]));
    expect(reasonsOf({ ...sound, chatgpt_optimized_prompt: sound.gpt4_optimized_prompt })).toEqual([
      "a.jsonl:1 chosen and rejected are the same",
    ]);
  });

  it("tells what is only worth a look, and fails no row for it", () => {
    const shouted = {
      ...sound,
      raw_prompt: "write to anna that i come 3 days later, REALLY no excuses",
    };
    const report = checkPairs([file(shouted)]);
    expect(report.failed).toEqual([]);
    expect(report.warned).toEqual([
      { place: "a.jsonl:1", id: "pair-1", reasons: [expect.stringMatching(/^chosen, facts \(warning\): .*REALLY/)] },
    ]);
    expect(printReport(report)).toMatch(/\n\nThese stand, with a warning:\npair-1 \(a\.jsonl:1\)\n {2}- chosen, facts/);
  });

  it("is printed with the counts first, then each row that fails", () => {
    const printed = printReport(checkPairs([file(sound, { ...sound, id: "pair-2", held_out: "no" })]));
    expect(printed).toMatch(/^2 rows, 1 sound, 1 that fail, 0 held out\nKinds: write-message 1\n/);
    expect(printed).toMatch(/\nThese fail:\npair-2 \(a\.jsonl:2\)\n {2}- held_out: /);
  });
});
