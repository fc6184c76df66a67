import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { builtinPacks } from "../../../../lib/template/builtin-packs";
import { previewTraining } from "../../../../lib/transfer/training/preview-training";
import type { TrainingChoice } from "../../../../lib/transfer/training/training-files";
import { toPopRow } from "../../../../lib/transfer/training/training-row";
import { writeTraining } from "../../../../lib/transfer/training/write-training";
import { createZipWriter } from "../../../../lib/transfer/training/zip-writer";
import { valueOf } from "../../store/fake-browser";
import { trainingRow } from "./training-rows";

const madeAt = new Date(2026, 0, 2, 3, 4, 6);

const choice: TrainingChoice = {
  strategies: ["sft", "dpo", "ipl"],
  format: "plain",
  seed: 7,
  pack: { id: "full", name: "Full request", texts: builtinPacks[0].texts },
};

const line = (id: string | number, changes: object = {}) =>
  `${JSON.stringify(toPopRow(trainingRow({ id, rawPrompt: `prompt ${id}`, ...changes })))}\n`;

const mixed = new Blob([
  ...Array.from({ length: 8 }, (_, index) => line(index)),
  "no JSON\n",
  line("held", { isHeldOut: true }),
  line(3),
]);

async function archiveOf(file: Blob, changes: Partial<TrainingChoice> = {}) {
  const shares: number[] = [];
  const bytes: Uint8Array[] = [];
  let counts;
  for await (const piece of writeTraining(file, { ...choice, ...changes }, madeAt)) {
    const value = valueOf(piece);
    shares.push(value.share);
    bytes.push(value.bytes);
    ({ counts } = value);
  }
  const unzipped = unzipSync(new Uint8Array(Buffer.concat(bytes)));
  const files = Object.fromEntries(Object.entries(unzipped).map(([name, content]) => [name, strFromU8(content)]));
  return { files, shares, counts };
}

const objectsOf = (text = "") =>
  text
    .split("\n")
    .filter((each) => each !== "")
    .map((each) => JSON.parse(each) as Record<string, unknown>);

const preview = async (file: Blob, changes: Partial<TrainingChoice> = {}) =>
  valueOf(
    await previewTraining(file, { ...choice, ...changes }, { signal: new AbortController().signal, onProgress() {} }),
  );

describe("writeTraining", () => {
  it("puts each file into the archive, with what is held out, what was skipped, and how to make it again", async () => {
    const { files, counts } = await archiveOf(mixed);
    expect(Object.keys(files)).toEqual([
      "sft.jsonl",
      "dpo.jsonl",
      "ipl.jsonl",
      "held-out.jsonl",
      "skipped.txt",
      "about.json",
    ]);
    expect(objectsOf(files["sft.jsonl"])).toHaveLength(8);
    expect(objectsOf(files["dpo.jsonl"]).map((row) => Object.keys(row))).toEqual(
      Array.from({ length: 8 }, () => ["prompt", "chosen", "rejected"]),
    );
    expect(objectsOf(files["ipl.jsonl"]).map(({ id }) => id)).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].flatMap((id) => [id, id]),
    );
    expect(objectsOf(files["held-out.jsonl"])).toEqual([
      { ...toPopRow(trainingRow({ id: "held", rawPrompt: "prompt held" })), held_out: true },
    ]);
    expect(files["skipped.txt"]).toBe("Line 9 is not JSON.\nLine 11 has the id “3”, as line 4 has.\n");
    expect(JSON.parse(files["about.json"] ?? "")).toMatchObject({
      seed: 7,
      format: "plain",
      rows: { trained: 8, heldOut: 1, skipped: 2, skippedByReason: { "no-json": 1, "duplicate-id": 1 } },
      pack: choice.pack,
    });
    expect(counts).toMatchObject({ usable: 8, heldOut: 1, skipped: 2 });
  });

  it("names and shapes the files as FIPO's scripts ask for them", async () => {
    const { files } = await archiveOf(mixed, { format: "fipo" });
    const sft = JSON.parse(files["sft_train_data_3W.json"] ?? "") as { id: number }[];
    expect(sft.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(objectsOf(files["ipl_train_data_3W.jsonl"])).toHaveLength(16);
    const none = await archiveOf(new Blob([]), { format: "fipo", strategies: ["sft"] });
    expect(JSON.parse(none.files["sft_train_data_3W.json"] ?? "")).toEqual([]);
  });

  it("begins every file as the preview shows it, and counts the same", async () => {
    for (const format of ["plain", "messages", "fipo"] as const) {
      const { files, counts } = await archiveOf(mixed, { format });
      const shown = await preview(mixed, { format });
      expect(shown?.counts).toEqual(counts);
      for (const { name, first, rows } of shown?.files ?? []) {
        const text = files[name] ?? "";
        const all = name.endsWith(".json") ? (JSON.parse(text) as object[]) : objectsOf(text);
        expect(rows).toBe(all.length);
        expect(first.map((json) => JSON.parse(json) as unknown)).toEqual(all.slice(0, 5));
      }
    }
  });

  it("gives the same bytes for the same rows, seed and time", async () => {
    expect((await archiveOf(mixed)).files).toEqual((await archiveOf(mixed)).files);
  });

  it("comes in pieces, and tells how far it is", async () => {
    const many = new Blob(Array.from({ length: 1500 }, (_, index) => line(index)));
    const { files, shares } = await archiveOf(many);
    expect(objectsOf(files["ipl.jsonl"])).toHaveLength(3000);
    expect(shares.length).toBeGreaterThan(8);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });

  it("ends with the failure where the file cannot be read", async () => {
    const results = [];
    for await (const piece of writeTraining(new Blob([new Uint8Array([0xff, 0xfe])]), choice, madeAt))
      results.push(piece);
    expect(results.at(-1)).toMatchObject({ ok: false, failure: { kind: "invalid-import" } });
  });
});

describe("previewTraining", () => {
  it("stops where it is told to", async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await previewTraining(mixed, choice, { signal: stop.signal, onProgress() {} })).toEqual({
      ok: true,
      value: null,
    });
  });

  it("shows the first skipped lines only, and counts all", async () => {
    const shown = await preview(new Blob(["no JSON\n".repeat(450)]));
    expect(shown?.counts.skipped).toBe(450);
    expect(shown?.counts.firstSkipped.map(({ line: number }) => number)).toEqual(
      Array.from({ length: 100 }, (_, index) => index + 1),
    );
  });
});

describe("createZipWriter", () => {
  it("says that an archive is larger than its format allows", () => {
    const written = (bytes: number) => {
      const zip = createZipWriter(madeAt, 1000);
      zip.begin("one.txt");
      zip.write("a".repeat(bytes));
      zip.end();
      return zip;
    };
    expect(written(1000).isTooLarge).toBe(false);
    expect(written(1001).isTooLarge).toBe(true);
  });
});
