import type { Browser } from "@playwright/test";
import { useScriptedEngine } from "../e2e/support/scripted-worker";
import { scriptedModel, serveModels } from "../e2e/support/served-models";
import { workbenchOf } from "../e2e/support/workbench";
import type { Figure } from "./figure";
import { traceMainThread } from "./main-thread";

const RUNS = 7;
const TOKENS = 1_000;
const TOKENS_A_SECOND = 1_000;

/** The scripted engine's tokens are words. */
const goldenPrompt = Array.from({ length: TOKENS / 10 }, (_, index) => {
  return `${index + 1}. Write one plain sentence to customer ${index + 1}, please.${index % 5 === 4 ? "\n\n" : " "}`;
}).join("");

/** Streams through the real page and the real service in its worker; only the engine is the tests' own. */
export async function measureStreaming(url: string, browser: Browser): Promise<readonly Figure[]> {
  const context = await browser.newContext({ baseURL: url });
  await serveModels(context);
  await useScriptedEngine(context, { answers: [goldenPrompt], tokensPerSecond: TOKENS_A_SECOND });
  const page = await context.newPage();
  const workbench = workbenchOf(page);
  await workbench.open();
  await workbench.loadModel(scriptedModel);

  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    runs.push(
      await traceMainThread(page, async () => {
        await workbench.runOn(`tell customer ${run} about the delay`);
        await workbench.stream.waitFor();
        await workbench.candidate.waitFor();
      }),
    );
  }
  await context.close();
  return [
    {
      name: "Main thread per 1,000 streamed tokens",
      unit: "ms",
      samples: runs.map(({ busyMilliseconds }) => (busyMilliseconds / TOKENS) * 1_000),
    },
    {
      name: "Longest task while streaming",
      unit: "ms",
      samples: runs.map(({ longestTaskMilliseconds }) => longestTaskMilliseconds),
      aim: "≤ 50",
    },
    {
      name: "  its processor time",
      unit: "ms",
      samples: runs.map(({ longestTaskBusyMilliseconds }) => longestTaskBusyMilliseconds),
    },
  ];
}
