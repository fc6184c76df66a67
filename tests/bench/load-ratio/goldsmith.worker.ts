import { loadEngine } from "@/lib/engines/load-engine";
import { answerWithTime } from "./timed-load";

answerWithTime(async (reference) => {
  const loaded = await loadEngine(reference, { onProgress: () => undefined });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
  const engine = loaded.value;
  return async (request, tokens) => {
    const messages = [{ role: "user" as const, content: request }];
    const sampling = { temperature: 0, topP: 1, seed: 1, maxTokens: tokens };
    for await (const part of engine.stream({ messages, sampling, signal: new AbortController().signal })) {
      if (part.type === "generation-failed") throw new Error(JSON.stringify(part.failure));
      if (part.type !== "generation-ended") continue;
      return { tokens: part.usage.completionTokens - 1, milliseconds: part.timings.decodeMilliseconds };
    }
    throw new Error("The stream has no end.");
  };
});
