/**
 * What binds a page while the switch "Offline" is on, on top of its own policy. The page puts it in its own head at
 * once; the service worker sends it with the page's next answer, with the headers below.
 */
export const PAGE_POLICY = "connect-src 'self'; frame-src 'none'; form-action 'none'";

/** The same for a worker, which has no other policy where the host sends no headers. */
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";

/**
 * Where the browser knows it (Chromium since 152), the one header that binds everything: requests, connections made
 * ahead of them, names looked up, WebRTC, and where the page leads. The site may redirect within itself.
 */
const ALLOWLIST = "(response-origin);redirects=allow";

/** Headers to add to a page, or to a worker's program, that is opened while the switch is on. */
export function offlineHeaders(use: "page" | "worker"): readonly (readonly [name: string, value: string])[] {
  return [
    ["Content-Security-Policy", use === "page" ? PAGE_POLICY : WORKER_POLICY],
    ["Connection-Allowlist", ALLOWLIST],
    ["Permissions-Policy", "deferred-fetch=(), deferred-fetch-minimal=()"],
    ["X-DNS-Prefetch-Control", "off"],
  ];
}
