import { describe, expect, it } from "vitest";
import { builtinPacks } from "@/lib/template/builtin-packs";
import { readPack } from "@/lib/template/read-pack";
import { ownPack } from "./own-pack";

function reasonsFor(json: string): readonly string[] {
  const result = readPack(json);
  return !result.ok && result.failure.kind === "invalid-template-pack" ? result.failure.reasons : [];
}

const withTexts = (changes: object) => JSON.stringify({ ...ownPack, ...changes });

describe("readPack", () => {
  it("reads a pack in FIPO's format, character for character", () => {
    expect(readPack(JSON.stringify(ownPack, null, 4))).toEqual({ ok: true, value: ownPack });
  });

  it("reads our own packs", () => {
    for (const { texts } of builtinPacks) expect(readPack(JSON.stringify(texts))).toEqual({ ok: true, value: texts });
  });

  it("skips a byte order mark", () => {
    expect(readPack("\ufeff" + JSON.stringify(ownPack)).ok).toBe(true);
  });

  it("allows a place-holder twice, and next to letters of other scripts", () => {
    const optimizer = "请改进S_P。再看S_P O_C 最多G_N字。";
    expect(readPack(withTexts({ optimizer }))).toEqual({ ok: true, value: { ...ownPack, optimizer } });
  });

  it("ignores keys that FIPO does not use, those of prototypes among them", () => {
    const json = `{"name":"mine","notes":[1],"__proto__":{"optimizer":"x"},"constructor":1,${JSON.stringify(ownPack).slice(1)}`;
    const result = readPack(json);
    expect(result).toEqual({ ok: true, value: ownPack });
    expect(result.ok && Object.keys(result.value).sort()).toEqual(["discriminator", "g_r", "optimizer", "s_r"]);
  });

  it("takes no text from a prototype", () => {
    expect(reasonsFor(`{"__proto__":${JSON.stringify(ownPack)}}`)).toHaveLength(4);
  });

  it.each([
    ["nothing", "", "The file is not JSON. At line 1, column 1: the file ends here, not a value."],
    ["words", "\n hello", 'The file is not JSON. At line 2, column 2: "h" stands here, not a value.'],
    ["a list", "[]", "The file must hold one JSON object with four texts; it holds a list."],
    ["a text", '"S_P"', "The file must hold one JSON object with four texts; it holds a text."],
    ["null", "null", "The file must hold one JSON object with four texts; it holds null."],
    ["a missing key", withTexts({ g_r: undefined }), 'The text "g_r" is missing.'],
    ["a number for a text", withTexts({ s_r: 7 }), '"s_r" must be a text; it is a number.'],
    ["null for a text", withTexts({ s_r: null }), '"s_r" must be a text; it is null.'],
    ["an empty text", withTexts({ s_r: "" }), '"s_r" lacks the place-holder S_R, standing alone.'],
    [
      "a place-holder inside a word",
      withTexts({ s_r: "the S_Rs" }),
      '"s_r" lacks the place-holder S_R, standing alone.',
    ],
    [
      "an unknown place-holder",
      withTexts({ s_r: "S_R and X_Y" }),
      '"s_r" holds X_Y, which is no place-holder of FIPO\'s. Its own: S_R.',
    ],
    [
      "a place-holder where it is never filled",
      withTexts({ optimizer: "S_P O_C G_N G_R" }),
      '"optimizer" holds G_R, which is never filled there. Its own: S_P, O_C, G_N.',
    ],
    [
      "more than 1 MB",
      withTexts({ notes: "é".repeat(500_001) }),
      "The file is larger than 1 MB. A template pack is four short texts.",
    ],
  ])("refuses %s and says why", (_, json, reason) => {
    expect(reasonsFor(json)).toEqual([reason]);
  });

  it("gives every reason at once", () => {
    expect(reasonsFor('{"optimizer":"S_P S_R","s_r":false,"discriminator":"R_P P_A P_B G_R"}')).toEqual([
      '"optimizer" lacks the place-holder O_C, standing alone.',
      '"optimizer" lacks the place-holder G_N, standing alone.',
      '"optimizer" holds S_R, which is never filled there. Its own: S_P, O_C, G_N.',
      '"s_r" must be a text; it is false.',
      'The text "g_r" is missing.',
    ]);
  });

  it("takes a pack of just under 1 MB", () => {
    expect(readPack(withTexts({ notes: "x".repeat(990_000) })).ok).toBe(true);
  });
});
