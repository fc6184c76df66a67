import { createRequire } from "node:module";
import type { Browser } from "@playwright/test";
import type * as Comlink from "comlink";
import { builtinPacks } from "@/lib/template/builtin-packs";
import type { RulesRequest, RulesService } from "@/workers/rules-service";
import type { Figure } from "./figure";
import { silverPrompt } from "./silver-prompt";

const NEW_TABS = 5;
const CALLS = 200;

declare global {
  interface Window {
    Comlink: typeof Comlink;
    /** The page's own worker. */
    benchWorker: Worker;
  }
}

const instantRun: RulesRequest = {
  runId: "bench",
  refinement: null,
  task: { silverPrompt, silverResponse: null, goldenResponse: null, wordLimit: 500 },
  pack: builtinPacks[0],
  settings: {
    sampling: { temperature: 0, topP: 1, seed: 1, maxTokens: 1 },
    candidates: 1,
    asksQuestions: false,
    judges: false,
    criterion: null,
  },
  budget: { modelCalls: 0, milliseconds: 60_000 },
};

/** Calls the shipped worker of the built page, from the page and back again. */
export async function measureWorkerCalls(url: string, browser: Browser): Promise<readonly Figure[]> {
  const tabs = [];
  for (let tab = 0; tab < NEW_TABS; tab += 1) tabs.push(await callWorker(url, browser));
  return [
    { name: "Worker round trip", unit: "ms", samples: tabs.flatMap(({ pings }) => pings) },
    {
      name: "Instant rewrite of 2,000 characters",
      unit: "ms",
      samples: tabs.flatMap(({ rewrites }) => rewrites.slice(1)),
      aim: "≤ 10",
    },
    { name: "  the first one in a new tab", unit: "ms", samples: tabs.flatMap(({ rewrites }) => rewrites.slice(0, 1)) },
  ];
}

async function callWorker(url: string, browser: Browser) {
  const page = await browser.newPage();
  // The page keeps its worker to itself; this one keeps a second hold of it.
  await page.addInitScript(() => {
    window.Worker = class extends Worker {
      constructor(...parameters: ConstructorParameters<typeof Worker>) {
        super(...parameters);
        window.benchWorker = this;
      }
    };
  });
  await page.addInitScript({ path: createRequire(import.meta.url).resolve("comlink/dist/umd/comlink.js") });
  await Promise.all([page.waitForEvent("worker"), page.goto(url)]);
  const measured = await page.evaluate(
    async ({ instantRun, calls }) => {
      const { proxy, wrap } = window.Comlink;
      const service = wrap<RulesService>(window.benchWorker);
      async function time(call: () => Promise<unknown>, count: number): Promise<number[]> {
        const milliseconds = [];
        for (let index = 0; index < count; index += 1) {
          const startedAt = performance.now();
          await call();
          milliseconds.push(performance.now() - startedAt);
        }
        return milliseconds;
      }
      // Its program may still be on its way.
      await service.ping();
      const rewrites = await time(
        () =>
          service.run(
            instantRun,
            proxy(() => undefined),
          ),
        calls,
      );
      return { rewrites, pings: await time(() => service.ping(), calls) };
    },
    { instantRun, calls: CALLS },
  );
  await page.close();
  return measured;
}
