import { readBasePath } from "./tools/project.mjs";
import { sourceStamp } from "./tools/source-stamp.mjs";

/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  // Set GOLDSMITH_BASE_PATH=/name to build for a folder of a host.
  basePath: readBasePath(),
  // The page's own scripts build addresses of files beside the site from it.
  env: { NEXT_PUBLIC_BASE_PATH: readBasePath() },
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
