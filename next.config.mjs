import { readBasePath, readSelfOnly } from "./tools/project.mjs";
import { sourceStamp } from "./tools/source-stamp.mjs";
import { webLlmList } from "./tools/web-llm-list.mjs";
import { writeWllamaFiles } from "./tools/wllama-files.mjs";

writeWllamaFiles();

/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  // Set GOLDSMITH_BASE_PATH=/name to build for a folder of a host.
  basePath: readBasePath(),
  env: {
    // The page's own scripts build addresses of files beside the site from it.
    NEXT_PUBLIC_BASE_PATH: readBasePath(),
    NEXT_PUBLIC_WEB_LLM_LIST: webLlmList(),
    // By which a page and a service worker know whether they belong together.
    NEXT_PUBLIC_BUILD: sourceStamp(),
    // "1" where GOLDSMITH_SELF_ONLY=1: no host but the site's own, and no public catalogue.
    NEXT_PUBLIC_SELF_ONLY: readSelfOnly() ? "1" : "",
  },
  // Each page is a folder with an index.html, which every static host serves without a rule.
  trailingSlash: true,
  images: { unoptimized: true },
  poweredByHeader: false,
  // The main entry of Dexie holds ES5 for browsers that cannot run Goldsmith; this one is smaller.
  turbopack: { resolveAlias: { dexie: "dexie/dist/modern/dexie.mjs" } },
  reactStrictMode: true,
  // The same sources give the same build, and `npm start` knows whether there is anything new to build.
  generateBuildId: () => sourceStamp(),
  // `npm test` checks types, the worker's too; doing it here again would only make `npm start` slower.
  typescript: { ignoreBuildErrors: true },
  agentRules: false,
};

export default config;
