// @ts-check
import { immutableHeaders, isolationHeaders, serviceWorkerHeaders } from "./security-policy.mjs";

/** The name of the service worker's program. */
export const serviceWorkerFile = "service-worker.js";

/** Cloudflare Pages reads no longer line of a headers file. */
const longestLine = 2000;

/** @typedef {Record<string, string>} Headers */

/** Rules in each host's own words: headers for every answer, for files that never change, and for the service worker. */
const renderers = {
  /** @param {Headers} all @param {Headers} immutable @param {string} basePath */
  netlify(all, immutable, basePath) {
    const rule = (/** @type {string} */ pattern, /** @type {Headers} */ headers) =>
      [pattern, ...entries(headers, (name, value) => `  ${name}: ${value}`)].join("\n");
    return `${rule(`${basePath}/*`, all)}\n\n${rule(`${basePath}/_next/static/*`, immutable)}\n\n${rule(`${basePath}/${serviceWorkerFile}`, serviceWorkerHeaders)}\n`;
  },
  /** @param {Headers} all @param {Headers} immutable @param {string} basePath */
  nginx(all, immutable, basePath) {
    const add = (/** @type {Headers} */ headers, indent = "") =>
      entries(headers, (name, value) => `${indent}add_header ${name} "${value}" always;`).join("\n");
    // An add_header inside of a location drops those outside of it, so the location repeats them.
    const location = `location ${basePath}/_next/static/ {\n${add({ ...all, ...immutable }, "  ")}`;
    const program = `location = ${basePath}/${serviceWorkerFile} {\n${add({ ...all, ...serviceWorkerHeaders }, "  ")}\n}`;
    // Most versions do not know that .mjs is JavaScript.
    const types = "  location ~ \\.mjs$ {\n    types {}\n    default_type text/javascript;\n  }";
    return `${add(all)}\n${location}\n${types}\n}\n${program}\n`;
  },
  /** @param {Headers} all @param {Headers} immutable @param {string} basePath */
  apache(all, immutable, basePath) {
    const set = (/** @type {Headers} */ headers, indent = "") =>
      entries(headers, (name, value) => `${indent}Header always set ${name} "${value}"`).join("\n");
    const condition = `"%{REQUEST_URI} =~ m#^${basePath}/_next/static/#"`;
    const types = "AddType text/javascript .mjs\nAddType application/wasm .wasm";
    const missing = `ErrorDocument 404 ${basePath}/404.html`;
    const program = `<Files "${serviceWorkerFile}">\n${set(serviceWorkerHeaders, "  ")}\n</Files>`;
    return `${missing}\n${types}\n${set(all)}\n<If ${condition}>\n${set(immutable, "  ")}\n</If>\n${program}\n`;
  },
  /** @param {Headers} all @param {Headers} immutable @param {string} basePath */
  caddy(all, immutable, basePath) {
    const block = (/** @type {string} */ pattern, /** @type {Headers} */ headers) =>
      [`header ${pattern} {`, ...entries(headers, (name, value) => `  ${name} "${value}"`), "}"].join("\n");
    const rules = [
      block(`${basePath}/*`, all),
      block(`${basePath}/_next/static/*`, immutable),
      block(`${basePath}/${serviceWorkerFile}`, serviceWorkerHeaders),
    ];
    return `${rules.join("\n")}\n`;
  },
  /** @param {Headers} all @param {Headers} immutable @param {string} basePath */
  vercel(all, immutable, basePath) {
    const list = (/** @type {Headers} */ headers) => entries(headers, (key, value) => ({ key, value }));
    const rules = [
      { source: `${basePath}/(.*)`, headers: list(all) },
      { source: `${basePath}/_next/static/(.*)`, headers: list(immutable) },
      { source: `${basePath}/${serviceWorkerFile}`, headers: list(serviceWorkerHeaders) },
    ];
    return `${JSON.stringify({ trailingSlash: true, headers: rules }, null, 2)}\n`;
  },
};

export const hosts = /** @type {(keyof typeof renderers)[]} */ (Object.keys(renderers));

/**
 * The text of a host's settings, for the site under `basePath`.
 * @param {keyof typeof renderers} host
 * @param {Headers} headers of every answer
 * @param {string} basePath
 */
export function renderHeaders(host, headers, basePath) {
  const text = renderers[host]({ ...headers, ...isolationHeaders }, immutableHeaders, basePath);
  if (host === "netlify" && text.split("\n").some((line) => line.length > longestLine)) {
    throw new Error(`A header is longer than ${longestLine} characters: the pages have too many inline scripts.`);
  }
  return text;
}

/**
 * @template Item
 * @param {Headers} headers
 * @param {(name: string, value: string) => Item} render
 */
function entries(headers, render) {
  return Object.entries(headers).map(([name, value]) => render(name, value));
}
