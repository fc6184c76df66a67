import type { Browser } from "@playwright/test";
import type * as hashes from "hash-wasm";
import { build, type Rolldown } from "vite";
import type { Figure } from "./figure";

const RUNS = 5;
/** The size of a shard as WebLLM's models have them. */
const SHARD_BYTES = 32 * 1024 * 1024;
/** A good line to a home. */
const LINE_BYTES_PER_SECOND = 100e6 / 8;

declare global {
  interface Window {
    benchMd5: Pick<typeof hashes, "createMD5">;
  }
}

/** What checking costs of a download: by itself, and beside a line of 100 Mbit/s. */
export async function measureModelFiles(url: string, browser: Browser): Promise<readonly Figure[]> {
  const page = await browser.newPage();
  await page.addInitScript(await bundleMd5());
  await page.goto(url);
  const milliseconds = await page.evaluate(
    async ({ bytes, runs }) => {
      const digest = await window.benchMd5.createMD5();
      const shard = new Uint8Array(bytes);
      for (let start = 0; start < bytes; start += 65_536) crypto.getRandomValues(shard.subarray(start, start + 65_536));
      return Array.from({ length: runs + 1 }, () => {
        const startedAt = performance.now();
        digest.init();
        // As it arrives: a network gives pieces of about this size.
        for (let start = 0; start < bytes; start += 65_536) digest.update(shard.subarray(start, start + 65_536));
        digest.digest();
        return performance.now() - startedAt;
      }).slice(1);
    },
    { bytes: SHARD_BYTES, runs: RUNS },
  );
  await page.close();
  const lineMilliseconds = (SHARD_BYTES / LINE_BYTES_PER_SECOND) * 1000;
  return [
    {
      name: "MD5 of a shard of 32 MiB",
      unit: "MB/s",
      samples: milliseconds.map((time) => SHARD_BYTES / 1e6 / (time / 1000)),
    },
    {
      name: "  as a share of its download at 100 Mbit/s",
      unit: "%",
      samples: milliseconds.map((time) => (100 * time) / (lineMilliseconds + time)),
    },
  ];
}

/** As one script that any page can run; the page's own bundles hold it under names that no one knows. */
async function bundleMd5(): Promise<{ content: string }> {
  const bundles = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry: "node_modules/hash-wasm/dist/index.esm.js", formats: ["iife"], name: "benchMd5" },
    },
  });
  // One format gives one bundle, and a build that is not watched gives it at once.
  const [bundle] = bundles as Rolldown.RolldownOutput[];
  if (bundle === undefined) throw new Error("There is no bundle.");
  return { content: `${bundle.output[0].code}\nwindow.benchMd5 = benchMd5;` };
}
