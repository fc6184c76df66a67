// @ts-check
import { existsSync } from "node:fs";
import { hosts, renderHeaders } from "./hosting-headers.mjs";
import { buildStampFile, readBasePath, siteFolder } from "./project.mjs";
import { siteHeaders } from "./page-seal.mjs";

/** `npm run --silent headers -- nginx` prints the settings that send the headers of the site in out/. */
const host = hosts.find((name) => name === process.argv[2]);
if (host === undefined) {
  console.error(`Name a host: ${hosts.join(", ")}.`);
  process.exitCode = 1;
} else if (!existsSync(buildStampFile)) {
  console.error("Build first, with the same GOLDSMITH_BASE_PATH: npm run build");
  process.exitCode = 1;
} else {
  process.stdout.write(renderHeaders(host, siteHeaders(siteFolder), readBasePath()));
}
