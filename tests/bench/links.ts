import type { Browser } from "@playwright/test";
import LZString from "lz-string";
import { build, type Rolldown } from "vite";
import { examples } from "@/components/workbench/task/examples";
import { instantOptimizer } from "@/lib/rules/instant";
import type { DraftTask, Version } from "@/lib/store/session";
import { toBase64Url } from "@/lib/share/base64url";
import { buildPayload } from "@/lib/share/build-payload";
import * as links from "@/lib/share/link";
import { writePayload, type SharedPayload } from "@/lib/share/payload";
import { builtinPacks } from "@/lib/template/builtin-packs";
import { defaultWordLimit } from "@/lib/template/task";
import type { Figure } from "./figure";
import { silverPrompt } from "./silver-prompt";

const RUNS = 50;
const SEALED_RUNS = 5;
const PROMPT_CHARACTERS = 10_000;

declare global {
  interface Window {
    /** The program of the app that makes and opens links. */
    benchLinks: typeof links;
  }
}

/** Times in the browser; lengths against two other ways of putting the same JSON into an address. */
export async function measureLinks(url: string, browser: Browser): Promise<readonly Figure[]> {
  const times = await timeLinks(url, browser);
  const lengths = await Promise.all(examples.map(({ task }) => measureLengths(task)));
  return [
    { name: "Link from a prompt of 10,000 characters", unit: "ms", samples: times.pack },
    { name: "  opened again", unit: "ms", samples: times.open },
    { name: "  sealed with a passphrase", unit: "ms", samples: times.seal },
    { name: "  opened with the passphrase", unit: "ms", samples: times.unseal },
    { name: "Fragment of a link, on the examples", unit: "characters", samples: lengths.map(({ link }) => link) },
    { name: "  the same JSON in base64", unit: "characters", samples: lengths.map(({ base64 }) => base64) },
    { name: "  the same JSON by lz-string", unit: "characters", samples: lengths.map(({ lzString }) => lzString) },
  ];
}

async function timeLinks(url: string, browser: Browser) {
  const page = await browser.newPage();
  await page.addInitScript(await bundleLinks());
  await page.goto(url);
  const times = await page.evaluate(
    async ({ payload, runs, sealedRuns }) => {
      const { packLink, readFragment, openParcel } = window.benchLinks;
      const value = <Value>(result: { ok: true; value: Value } | { ok: false }): Value => {
        if (!result.ok) throw new Error("The link did not come through.");
        return result.value;
      };
      const samples = { pack: [] as number[], open: [] as number[], seal: [] as number[], unseal: [] as number[] };
      async function passThrough(passphrase: string | null, making: number[], opening: number[]): Promise<void> {
        const startedAt = performance.now();
        const fragment = value(await packLink(payload, passphrase));
        const madeAt = performance.now();
        const parcel = value(readFragment(fragment));
        const opened = parcel === null ? null : value(await openParcel(parcel, passphrase));
        const openedAt = performance.now();
        if (JSON.stringify(opened) !== JSON.stringify(payload)) throw new Error("Another payload came out.");
        making.push(madeAt - startedAt);
        opening.push(openedAt - madeAt);
      }
      // The first one is spent on compiling.
      await passThrough(null, [], []);
      for (let run = 0; run < runs; run += 1) await passThrough(null, samples.pack, samples.open);
      for (let run = 0; run < sealedRuns; run += 1) await passThrough("chance words", samples.seal, samples.unseal);
      return samples;
    },
    { payload: longPayload(), runs: RUNS, sealedRuns: SEALED_RUNS },
  );
  await page.close();
  return times;
}

/** As one script that any page can run; the page's own bundles hold it under names that no one knows. */
async function bundleLinks(): Promise<{ content: string }> {
  const bundles = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry: "lib/share/link.ts", formats: ["iife"], name: "benchLinks" } },
  });
  // One format gives one bundle, and a build that is not watched gives it at once.
  const [bundle] = bundles as Rolldown.RolldownOutput[];
  if (bundle === undefined) throw new Error("There is no bundle.");
  return { content: `${bundle.output[0].code}\nwindow.benchLinks = benchLinks;` };
}

/** Requests, lists and data, as long prompts hold them. */
function longPayload(): SharedPayload {
  const texts = builtinPacks.flatMap(({ texts }) => [texts.optimizer, texts.s_r, texts.g_r, texts.discriminator]);
  const written = examples.flatMap(({ task }) => [task.silverPrompt, task.silverResponse, task.goldenResponse]);
  const text = [silverPrompt, ...texts, ...written, silverPrompt, silverPrompt]
    .join("\n\n")
    .slice(0, PROMPT_CHARACTERS);
  if (text.length < PROMPT_CHARACTERS) throw new Error("The prompt is too short.");
  return { goldsmithShare: 1, createdAt: 0, task: { silverPrompt: text }, prompts: [{ kind: "silver", text }] };
}

async function measureLengths(task: DraftTask) {
  const payload = await payloadByRules(task);
  const json = writePayload(payload);
  const link = await links.packLink(payload, null);
  if (!json.ok || !link.ok) throw new Error("An example does not fit into a link.");
  return {
    link: link.value.length,
    base64: toBase64Url(new TextEncoder().encode(json.value)).length,
    lzString: LZString.compressToEncodedURIComponent(json.value).length,
  };
}

/** What sharing the example makes after a run by rules. */
async function payloadByRules(task: DraftTask): Promise<SharedPayload> {
  const now = Date.UTC(2026, 0, 1);
  const wordLimit = defaultWordLimit(task.silverPrompt);
  const settings = {
    sampling: { temperature: 0, topP: 1, seed: 1, maxTokens: 1 },
    candidates: 1,
    asksQuestions: false,
    judges: false,
    criterion: null,
  };
  const run = instantOptimizer.run(
    { ...task, wordLimit },
    {
      engine: null,
      pack: builtinPacks[0],
      refinement: null,
      settings,
      clock: () => 0,
      random: () => 0,
      budget: { modelCalls: 0, milliseconds: 60_000 },
      signal: new AbortController().signal,
    },
  );
  let text = "";
  for await (const event of run) if (event.type === "candidate-made") text = event.candidate.text;
  const version: Version = {
    id: "silver",
    sessionId: "bench",
    parentId: null,
    createdAt: now,
    kind: "silver",
    text: task.silverPrompt,
    name: null,
    state: "complete",
    failure: null,
    raw: null,
    remarks: [],
    isUnchanged: false,
    origin: null,
  };
  const origin = { optimizer: "instant", note: null, model: null, pack: null, settings, wordLimit } as const;
  const chosen: Version = {
    ...version,
    id: "candidate",
    parentId: "silver",
    createdAt: now + 1,
    kind: "candidate",
    text,
    origin: { ...origin, seed: null, usage: null, timings: null },
  };
  return buildPayload({ task, versions: [version, chosen], chosen, packs: [], leftOut: new Set(), now });
}
