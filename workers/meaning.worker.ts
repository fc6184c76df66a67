import "./guard";
import { expose } from "comlink";
import { createMeaningService } from "./meaning-service";

expose(
  createMeaningService({
    async loadEmbedder(reference) {
      const { loadTransformersEmbedder } = await import("../lib/engines/transformers/embedder");
      return loadTransformersEmbedder(reference);
    },
  }),
);
