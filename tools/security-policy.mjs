// @ts-check
import { readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder, readSelfOnly } from "./project.mjs";

/**
 * The one place that says what the page may do. The page carries the policy in a `<meta>`, for hosts that send no
 * headers of one's own; hosts that do also send it as a header, which is the only way to bind the worker to it.
 */

/**
 * Where model files may come from: the hub, the hosts to which it redirects, and WebLLM's compiled libraries. The app
 * explains its privacy from the same list.
 * @type {readonly { source: string }[]}
 */
const modelHosts = JSON.parse(readFileSync(path.join(projectFolder, "lib/privacy/model-hosts.json"), "utf8"));

/**
 * @param {readonly string[]} scriptHashes base64 SHA-256 of the inline scripts that may run
 * @param {boolean} isSelfOnly whether no other host may be reached at all
 */
function directives(scriptHashes, isSelfOnly) {
  return {
    "default-src": ["'none'"],
    // Engines compile WebAssembly; nothing evaluates text as JavaScript.
    "script-src": ["'self'", "'wasm-unsafe-eval'", ...scriptHashes.map((hash) => `'sha256-${hash}'`)],
    "worker-src": ["'self'"],
    "connect-src": ["'self'", ...(isSelfOnly ? [] : modelHosts.map(({ source }) => source))],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'"],
    "manifest-src": ["'self'"],
    "frame-src": ["'none'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
}

/** @param {Record<string, readonly string[]>} policy */
function write(policy) {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
    .join("; ");
}

/**
 * The policy for a `<meta>` of one page.
 * @param {readonly string[]} scriptHashes
 */
export function pagePolicy(scriptHashes, isSelfOnly = readSelfOnly()) {
  return write(directives(scriptHashes, isSelfOnly));
}

/**
 * The headers of every answer. The policy here holds the hashes of all pages, so that one rule serves the whole site;
 * each page's own `<meta>` narrows it to that page's scripts. `frame-ancestors` has no effect in a `<meta>`.
 * @param {readonly string[]} scriptHashes
 * @returns {Record<string, string>}
 */
export function securityHeaders(scriptHashes, isSelfOnly = readSelfOnly()) {
  return {
    "Content-Security-Policy": write({ ...directives(scriptHashes, isSelfOnly), "frame-ancestors": ["'none'"] }),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": unused.map((feature) => `${feature}=()`).join(", "),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    // Once off it stays off: a browser then looks up no name ahead of a click.
    "X-DNS-Prefetch-Control": "off",
  };
}

/** What browsers offer to pages and this one never uses; some of it asks other hosts, or goes on when the page is gone. */
const unused = [
  "camera",
  "deferred-fetch",
  "deferred-fetch-minimal",
  "display-capture",
  "encrypted-media",
  "geolocation",
  "identity-credentials-get",
  "local-network",
  "microphone",
  "payment",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "usb",
];

/**
 * With these the page is cross-origin isolated, and WebAssembly may use several threads. Model files are fetched with
 * CORS, which the model hosts answer, so they still load.
 */
export const isolationHeaders = { "Cross-Origin-Embedder-Policy": "require-corp" };

/** For the service worker's program: an old one that a cache hands out would keep an old app alive. */
export const serviceWorkerHeaders = { "Cache-Control": "no-cache" };

/** For files whose name holds a hash of their content. */
export const immutableHeaders = { "Cache-Control": "public, max-age=31536000, immutable" };
