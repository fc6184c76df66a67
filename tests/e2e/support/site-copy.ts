import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test, type Browser } from "@playwright/test";
import { siteFolder } from "@/tools/project.mjs";
import { serveSite } from "@/tools/site-server.mjs";
import { expectKept } from "./kept-app";
import { tinyModel } from "./served-models";
import { workbenchOf, type Workbench } from "./workbench";

const models = {
  models: [{ name: tinyModel, folder: "models/tiny-decoder", engine: "transformers", dtype: "q8", device: "wasm" }],
};

/** Writes the file, and takes its compressed copies away, which would be sent in its place. */
function replace(file: string, content: string): void {
  writeFileSync(file, content);
  for (const ending of ["br", "gz"]) rmSync(`${file}.${ending}`, { force: true });
}

/** A copy of the built site, with the tests' models on its list, that can be unplugged and replaced. */
export async function serveCopy() {
  const folder = mkdtempSync(path.join(tmpdir(), "goldsmith-site-"));
  cpSync(siteFolder, folder, { recursive: true });
  writeFileSync(path.join(folder, "models.json"), JSON.stringify(models));
  const basePath = new URL(test.info().project.use.baseURL ?? "").pathname.replace(/\/$/, "");
  const site = await serveSite({ folder, mounts: { [`${basePath}/models`]: "tests/fixtures" } });
  return {
    url: site.url,
    unplug: site.close,
    /** Puts a newer build in the site's place: another title of a page, and a service worker that lists it. */
    publish(words: string) {
      const page = path.join(folder, "404.html");
      replace(page, readFileSync(page, "utf8").replace(/<title>[^<]*/, `<title>${words}`));
      const program = path.join(folder, "service-worker.js");
      const old = readFileSync(program, "utf8");
      const revised = old.replace(/(404\.html["'`],revision:["'`])[^"'`]*/, `$1${words}`);
      if (revised === old) throw new Error("The service worker does not list the page.");
      replace(program, revised);
    },
    async remove() {
      await site.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Opens the site in a browser that knows nothing of it, until all of the app is kept there. */
export async function openKept(browser: Browser, url: string) {
  const context = await browser.newContext({ baseURL: url, serviceWorkers: "allow" });
  const page = await context.newPage();
  const workbench = workbenchOf(page);
  await workbench.open();
  await workbench.prompt.click();
  await expectKept(page);
  return { context, page, workbench };
}

/** Loads the tests' real model, until what runs it is kept too: each file once it is whole, the program of 27 MB the last. */
export async function loadKeptModel({ page, loadModel }: Workbench): Promise<void> {
  await loadModel(tinyModel);
  const keptEndings = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith("goldsmith-engine"));
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return [...new Set(requests.flat().map(({ url }) => url.split(".").at(-1)))].sort();
    });
  await expect.poll(keptEndings).toEqual(["js", "mjs", "wasm"]);
}
