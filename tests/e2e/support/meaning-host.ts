import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Route } from "@playwright/test";

const folder = fileURLToPath(new URL("../../fixtures/tiny-encoder/", import.meta.url));
const weights = "onnx/model_quantized.onnx";

/** Stands in for the public host of the model that compares meanings: it gives the tiny encoder in its place. */
export async function serveMeaningModel(context: BrowserContext) {
  const asked: string[] = [];
  let fault: ((route: Route) => Promise<void>) | null = null;
  await context.route("https://huggingface.co/Xenova/all-MiniLM-L6-v2/resolve/main/**", async (route) => {
    const file = new URL(route.request().url()).pathname.split("/resolve/main/")[1] ?? "";
    asked.push(file);
    if (fault !== null && file === weights) return fault(route);
    const body = await readFile(folder + file).catch(() => null);
    const headers = { "access-control-allow-origin": "*" };
    await route.fulfill(body === null ? { status: 404, headers } : { body, headers });
  });
  return {
    /** The files that were asked for so far. */
    asked: asked as readonly string[],
    /** What happens to each request for the weights from now on; null for nothing. */
    breakWeights(next: typeof fault): void {
      fault = next;
    },
  };
}
