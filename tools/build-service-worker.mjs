// @ts-check
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { getManifest } from "@serwist/build";
import { build } from "vite";
import { engineMarks } from "./engine-marks.mjs";
import { serviceWorkerFile } from "./hosting-headers.mjs";
import { projectFolder, siteFolder } from "./project.mjs";

/** What is neither shown nor run by a page that stands offline. */
const leftOut = [
  "_headers",
  "build-stamp.txt",
  "screenshot.png",
  "_not-found/**",
  "404/**",
  // The bundler leaves the worker's source beside its bundle.
  "_next/static/media/*.ts",
  "icons/**",
  // Changed by whoever hosts the site, without a build: asked for anew each time.
  "models.json",
  // The page of models stands beside the folders of a site's own models.
  "models/*/**/*",
  serviceWorkerFile,
];

/** A script of an engine is larger than any of the page's own that only names it. */
const SMALLEST_ENGINE_BYTES = 100_000;

/**
 * Writes the service worker into the built and sealed site, with the lists of the files that it keeps.
 * @param {string} stamp of the build's sources
 */
export async function buildServiceWorker(stamp) {
  const engines = await listEngineFiles();
  const { manifestEntries = [], warnings } = await listFiles(["**/*"], [...leftOut, ...Object.values(engines).flat()]);
  if (warnings.length > 0) throw new Error(warnings.join("\n"));
  const files = manifestEntries.map(({ url, revision }) => ({ url: pageAddress(url), revision }));

  await build({
    configFile: false,
    logLevel: "error",
    root: projectFolder,
    define: {
      BUILD: JSON.stringify({ stamp, files, engines }),
      "process.env.NODE_ENV": '"production"',
    },
    build: {
      outDir: siteFolder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: "es2022",
      lib: {
        entry: "workers/service.worker.ts",
        formats: ["iife"],
        name: "serviceWorker",
        fileName: () => serviceWorkerFile,
      },
    },
  });
}

/**
 * The site's files of each engine. They are too large to be kept for everybody: the service worker keeps an engine's
 * once they were used.
 * @returns {Promise<Record<string, string[]>>}
 */
async function listEngineFiles() {
  const { manifestEntries = [] } = await listFiles(["_next/static/**/*.{js,mjs,wasm}"], leftOut);
  const files = manifestEntries.map(({ url }) => url);
  const holds = (/** @type {string} */ file, /** @type {string} */ mark) =>
    path.basename(file).includes(mark) || (!file.endsWith(".wasm") && contentOf(file).includes(mark));
  const isLarge = (/** @type {string} */ file) => statSync(path.join(siteFolder, file)).size > SMALLEST_ENGINE_BYTES;
  return Object.fromEntries(
    Object.entries(engineMarks).map(([engine, mark]) => [
      engine,
      files.filter((file) => isLarge(file) && holds(file, mark)),
    ]),
  );
}

/** @param {string} file of the site */
function contentOf(file) {
  return readFileSync(path.join(siteFolder, file), "utf8");
}

/**
 * @param {string[]} globPatterns
 * @param {string[]} globIgnores
 */
function listFiles(globPatterns, globIgnores) {
  return getManifest({
    globDirectory: siteFolder,
    globPatterns,
    globIgnores,
    // Names that hold a hash of their content need no revision.
    dontCacheBustURLsMatching: /^_next\/static\//,
    maximumFileSizeToCacheInBytes: 64 * 1024 * 1024,
  });
}

/**
 * A page's own address: some hosts answer its file's with a redirect.
 * @param {string} file
 */
function pageAddress(file) {
  return file.endsWith("index.html") ? `./${file.slice(0, -"index.html".length)}` : file;
}
