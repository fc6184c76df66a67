import { readFile } from "node:fs/promises";
import path from "node:path";

export const dynamic = "force-static";

/** The guide to training, as it stands in docs/, so that the page of models can link it on any host. */
export async function GET(): Promise<Response> {
  const guide = await readFile(path.join(process.cwd(), "docs", "training.md"), "utf8");
  // Hosts send text files without their encoding; the mark tells browsers that it is UTF-8.
  return new Response(`\uFEFF${guide}`, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
