import { fail, succeed, type Result } from "../lib/base/result";
import type { Finding } from "../lib/checks/check";
import { cosineSimilarity, meaningDrift } from "../lib/checks/meaning-drift";
import type { Embedder, EmbedderReference, LoadEmbedder } from "../lib/engines/embedder";
import type { MeaningTexts } from "../lib/checks/check-rewrite";

/** What comparing two prompts by meaning came to. */
export interface ComparedMeaning {
  /** Cosine, in [-1, 1]; of several wanted texts the nearest one's. */
  readonly similarity: number;
  /** Null where they are near enough. */
  readonly finding: Finding | null;
}

/** What the worker for meanings offers to the page. The model is loaded with the first call, from stored files only. */
export interface MeaningService {
  compare(reference: EmbedderReference, texts: MeaningTexts): Promise<Result<ComparedMeaning>>;
  /** A unit vector for each text, in order. */
  embed(reference: EmbedderReference, texts: readonly string[]): Promise<Result<readonly Float32Array[]>>;
  /** The cosine of each pair, in [-1, 1], in order. */
  similarities(
    reference: EmbedderReference,
    pairs: readonly (readonly [string, string])[],
  ): Promise<Result<readonly number[]>>;
  /** Lets the model go, so that its files can be deleted; the next call loads it again. */
  unload(): Promise<void>;
  /** Answers at once unless the worker is busy or dead. */
  ping(): void;
}

/**
 * Meanings are compared in a worker of their own. So a comparison never holds up a model that writes; a fault of the one
 * runtime leaves the other alone; and ending the worker frees all that the small model took.
 */
export function createMeaningService(outside: { readonly loadEmbedder: LoadEmbedder }): MeaningService {
  let loaded: { readonly key: string; readonly embedder: Promise<Result<Embedder>> } | null = null;
  let tail: Promise<unknown> = Promise.resolve();

  async function unload(): Promise<void> {
    const before = await loaded?.embedder;
    loaded = null;
    if (before?.ok === true) await before.value.unload();
  }

  async function load(reference: EmbedderReference): Promise<Result<Embedder>> {
    const key = JSON.stringify(reference);
    if (loaded?.key !== key) {
      await unload();
      loaded = { key, embedder: outside.loadEmbedder(reference) };
    }
    return loaded.embedder;
  }

  /** One thing at a time, in the order in which it was asked for. */
  function takeTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = tail.then(work);
    tail = turn.catch(() => undefined);
    return turn;
  }

  function embed(reference: EmbedderReference, texts: readonly string[]): Promise<Result<readonly Float32Array[]>> {
    return takeTurn(async () => {
      const embedder = await load(reference);
      return embedder.ok ? embedder.value.embed(texts) : embedder;
    });
  }

  return {
    embed,
    async compare(reference, { candidate, wanted }) {
      const vectors = await embed(reference, [candidate, ...wanted]);
      if (!vectors.ok) return vectors;
      const [own, ...others] = vectors.value;
      if (own === undefined) return fail({ kind: "engine-failed", detail: "Nothing was compared." });
      const similarity = Math.max(...others.map((other) => cosineSimilarity(own, other)));
      return succeed({ similarity, finding: meaningDrift(similarity) });
    },
    async similarities(reference, pairs) {
      // A golden response stands in many pairs.
      const texts = [...new Set(pairs.flat())];
      const vectors = await embed(reference, texts);
      if (!vectors.ok) return vectors;
      const vectorOf = new Map(texts.map((text, index) => [text, vectors.value[index] ?? []]));
      return succeed(pairs.map(([one, other]) => cosineSimilarity(vectorOf.get(one) ?? [], vectorOf.get(other) ?? [])));
    },
    unload: () => takeTurn(unload),
    ping() {
      // The answer itself is the sign of life.
    },
  };
}
