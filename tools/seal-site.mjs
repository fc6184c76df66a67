// @ts-check
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { renderHeaders } from "./hosting-headers.mjs";
import { listPages, sealPage, siteHeaders } from "./page-seal.mjs";
import { buildStampFile, projectFolder, readBasePath, siteFolder } from "./project.mjs";

/**
 * The last part of a build: gives each page a content security policy that names its own inline scripts by their hash,
 * and writes the headers file that Netlify and Cloudflare Pages read.
 */
for (const page of listPages(siteFolder)) {
  writeFileSync(page, sealPage(readFileSync(page, "utf8")));
}
writeFileSync(path.join(siteFolder, "_headers"), renderHeaders("netlify", siteHeaders(siteFolder), readBasePath()));

// The build's id is the stamp of its sources as they were when it began.
copyFileSync(path.join(projectFolder, ".next", "BUILD_ID"), buildStampFile);
