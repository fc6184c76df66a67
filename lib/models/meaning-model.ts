import type { CatalogEntry } from "./catalog";
import { apacheLicence } from "./licences";

/** The model that compares what texts mean, where neither this site nor this person has one of their own. */
const miniLm: CatalogEntry = {
  reference: { engine: "transformers", modelId: "Xenova/all-MiniLM-L6-v2", dtype: "q8", device: "wasm" },
  use: "meaning",
  needsF16: false,
  memoryMegabytes: 250,
  // The weights take 23 MB, the tokenizer almost one.
  approximateDownloadBytes: 23_700_000,
  id: "Xenova/all-MiniLM-L6-v2",
  name: "all-MiniLM-L6-v2",
  suits: "Tells how alike two English texts are in meaning. It writes nothing.",
  tier: "tiny",
  listing: "curated",
  parameters: 0.0227,
  licence: apacheLicence,
  pack: "short",
  f32Twin: null,
};

/** Parts the models that write from the one that compares meanings: the first listed one, else, unless closed, MiniLM. */
export function partByUse(
  listed: readonly CatalogEntry[],
  { isClosed }: { readonly isClosed: boolean },
): { readonly writing: readonly CatalogEntry[]; readonly meaning: CatalogEntry | null } {
  return {
    writing: listed.filter(({ use }) => use !== "meaning"),
    meaning: listed.find(({ use }) => use === "meaning") ?? (isClosed ? null : miniLm),
  };
}
