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
    // Most versions do not know that .mjs is JavaScript, nor what a manifest is.
    const manifest = "location ~ \\.webmanifest$ {\n  types {}\n  default_type application/manifest+json;\n}";
    const types = "  location ~ \\.mjs$ {\n    types {}\n    default_type text/javascript;\n  }";
    // Brotli's static files take a module of their own (ngx_brotli); where it is there, "brotli_static on;" goes beside.
    const compressed = "gzip_static on;\ngzip_vary on;";
    return `${compressed}\n${add(all)}\n${location}\n${types}\n}\n${program}\n${manifest}\n`;
  },
  /** @param {Headers} all @param {Headers} immutable @param {string} basePath */
  apache(all, immutable, basePath) {
    const set = (/** @type {Headers} */ headers, indent = "") =>
      entries(headers, (name, value) => `${indent}Header always set ${name} "${value}"`).join("\n");
    const condition = `"%{REQUEST_URI} =~ m#^${basePath}/_next/static/#"`;
    const types = "AddType text/javascript .mjs\nAddType application/wasm .wasm";
    const missing = `ErrorDocument 404 ${basePath}/404.html`;
    const programFiles = `^${serviceWorkerFile.replace(".", "\\.")}(\\.br|\\.gz)?$`;
    const program = `<FilesMatch "${programFiles}">\n${set(serviceWorkerHeaders, "  ")}\n</FilesMatch>`;
    return `${missing}\n${types}\n${apacheCompression()}\n${set(all)}\n<If ${condition}>\n${set(immutable, "  ")}\n</If>\n${program}\n`;
  },
  /** @param {Headers} all @param {Headers} immutable @param {string} basePath */
  caddy(all, immutable, basePath) {
    const block = (/** @type {string} */ pattern, /** @type {Headers} */ headers) =>
      [`header ${pattern} {`, ...entries(headers, (name, value) => `  ${name} "${value}"`), "}"].join("\n");
    const rules = [
      block(`${basePath}/*`, all),
      block(`${basePath}/_next/static/*`, immutable),
      block(`${basePath}/${serviceWorkerFile}`, serviceWorkerHeaders),
      block(`${basePath}/manifest.webmanifest`, { "Content-Type": "application/manifest+json" }),
      // Where the file is sent as it is, Caddy leaves this out, and a cache would take that answer for every browser's.
      block(`${basePath}/*`, { "?Vary": "Accept-Encoding" }),
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

/** As in Apache's own guide to files that were compressed ahead; each gets back the type that its ending took. */
function apacheCompression() {
  const send = [
    ["br", "br"],
    ["gz", "gzip"],
  ].flatMap(([ending, encoding]) => [
    `  RewriteCond "%{HTTP:Accept-Encoding}" "\\b${encoding}\\b"`,
    `  RewriteCond "%{REQUEST_FILENAME}" "!\\.(br|gz)$"`,
    `  RewriteCond "%{REQUEST_FILENAME}.${ending}" -s`,
    `  RewriteRule "^(.+)$" "$1.${ending}" [END]`,
  ]);
  // A rule that has ended the rewriting sets no types, so files say them by their names.
  const types = Object.entries(compressedTypes).map(
    ([name, type]) => `<FilesMatch "\\.${name}\\.(br|gz)$">\n  ForceType "${type}"\n</FilesMatch>`,
  );
  const encodings = [
    ["br", "br"],
    ["gz", "gzip"],
  ].map(
    ([ending, encoding]) =>
      `<FilesMatch "\\.${ending}$">\n  Header always set Content-Encoding "${encoding}"\n  SetEnv no-gzip 1\n  SetEnv no-brotli 1\n</FilesMatch>`,
  );
  const vary = `Header always merge Vary "Accept-Encoding"`;
  return ["<IfModule mod_rewrite.c>", "  RewriteEngine On", ...send, "</IfModule>", ...types, ...encodings, vary].join(
    "\n",
  );
}

/** Of the files that a build compresses, by their endings. */
const compressedTypes = {
  html: "text/html; charset=utf-8",
  "(js|mjs)": "text/javascript",
  css: "text/css",
  json: "application/json",
  webmanifest: "application/manifest+json",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
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
