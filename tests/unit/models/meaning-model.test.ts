import { describe, expect, it } from "vitest";
import { catalog, otherModels } from "@/lib/models/catalog";
import { partByUse } from "@/lib/models/meaning-model";
import { findHostProblem } from "@/lib/models/model-hosts";
import { readModelList } from "@/lib/models/model-list";
import { folderOfEntry } from "@/lib/models/stored-entry";

const site = "https://clinic.example/";
const writer = { engine: "transformers", name: "Writer", folder: "models/writer", dtype: "q4", device: "wasm" };
const encoder = { ...writer, name: "Encoder", folder: "models/encoder", use: "meaning" };

function listed(...models: readonly object[]) {
  const list = readModelList(JSON.stringify({ models }), site);
  if (!list.ok) throw new Error(JSON.stringify(list.failure));
  return list.value;
}

describe("partByUse", () => {
  it("takes the first listed encoder, and keeps every encoder from those that write", () => {
    const { writing, meaning } = partByUse(listed(writer, encoder, { ...encoder, folder: "models/more" }), {
      isClosed: false,
    });
    expect(writing.map(({ name }) => name)).toEqual(["Writer"]);
    expect(meaning).toMatchObject({
      name: "Encoder",
      reference: { baseAddress: `${site}models/`, modelId: "encoder" },
    });
  });

  it("falls back on the public one, from a host that the page may reach", () => {
    const { meaning } = partByUse(listed(writer), { isClosed: false });
    expect(meaning).toMatchObject({ name: "all-MiniLM-L6-v2", use: "meaning" });
    const folder = meaning === null ? null : folderOfEntry(meaning);
    expect(findHostProblem(new URL(folder ?? ""), new URL(site).origin)).toBeNull();
  });

  it("offers none on a site that serves all models itself and lists none", () => {
    expect(partByUse(listed(writer), { isClosed: true }).meaning).toBeNull();
    expect(partByUse(listed(encoder), { isClosed: true }).meaning).toMatchObject({ name: "Encoder" });
  });

  it("has no encoder among the models that are offered to write", () => {
    expect([...catalog, ...otherModels].filter(({ use }) => use !== undefined)).toEqual([]);
  });
});
