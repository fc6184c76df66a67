// @ts-check
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildServiceWorker } from "./build-service-worker.mjs";
import { compileEarly } from "./compile-early.mjs";
import { compressSite } from "./compress-site.mjs";
import { renderHeaders } from "./hosting-headers.mjs";
import { listPages, sealPage, siteHeaders } from "./page-seal.mjs";
import { buildStampFile, cacheFolder, projectFolder, readBasePath, siteFolder } from "./project.mjs";

/**
 * The last part of a build: has the workbench's first scripts compiled as they come in, gives each page a content
 * security policy that names its own inline scripts by their hash, writes the service worker, which lists all files as
 * they now are, and the headers file that Netlify and Cloudflare Pages read, and compresses them all.
 */
compileEarly("index.html");
for (const page of listPages(siteFolder)) {
  writeFileSync(page, sealPage(readFileSync(page, "utf8")));
}
writeFileSync(path.join(siteFolder, "_headers"), renderHeaders("netlify", siteHeaders(siteFolder), readBasePath()));

const buildId = path.join(projectFolder, ".next", "BUILD_ID");
await buildServiceWorker(readFileSync(buildId, "utf8"));

await compressSite(siteFolder, path.join(cacheFolder, "compressed"));

// The build's id is the stamp of its sources as they were when it began.
copyFileSync(buildId, buildStampFile);
