import { loadEngine } from "@/lib/engines/load-engine";
import { answerWithTime } from "./timed-load";

answerWithTime(async (reference) => {
  const loaded = await loadEngine(reference, { onProgress: () => undefined });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure));
});
