import type { BrowserContext } from "@playwright/test";
import { goldenPrompts } from "../../fixtures/tiny-decoder-builder/texts.mjs";

/** The scripted engine's name on the list; where the worker is the scripted one, any model loads it. */
export const scriptedModel = "Scripted";

/** A real decoder of 2 MB, which transformers.js runs. */
export const tinyModel = "Tiny decoder";

/** What the tiny decoder writes by greedy decoding for a task that speaks of an email. */
export const tinyModelText = (goldenPrompts.find(({ topic }) => topic === "email")?.text ?? "").replaceAll(
  /\{([^|}]*)[^}]*\}/g,
  "$1",
);

/** They say that they are larger than the sizes at which no model is asked to judge. */
const weights = { engine: "transformers", dtype: "q8", device: "wasm", parameters: 0.3, pack: "full" };

/** Lists the tests' models in the site's models.json; the server has the tiny decoder's files under /models. */
export async function serveModels(context: BrowserContext): Promise<void> {
  await context.route("**/models.json", (route) =>
    route.fulfill({
      json: {
        models: [
          { ...weights, name: tinyModel, folder: "models/tiny-decoder" },
          { ...weights, name: scriptedModel, folder: "models/scripted" },
        ],
      },
    }),
  );
}
