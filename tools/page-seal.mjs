// @ts-check
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pagePolicy, securityHeaders } from "./security-policy.mjs";

/**
 * Base64 SHA-256 of each inline script, in the order of the page. Next writes no `</script` inside of a script, so the
 * next end tag is the script's own.
 * @param {string} html
 */
export function inlineScriptHashes(html) {
  return [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)]
    .filter(([, attributes = ""]) => !/\ssrc=/.test(attributes))
    .map(([, , script = ""]) => createHash("sha256").update(script).digest("base64"));
}

/**
 * The page with its policy as the second thing in its head: a policy binds only what follows it, and the character set
 * has to come first.
 * @param {string} html
 */
export function sealPage(html) {
  const characterSet = /<meta charset="utf-8"\s*\/?>/i.exec(html);
  if (characterSet === null) throw new Error("A page without <meta charset> cannot be sealed.");
  const end = characterSet.index + characterSet[0].length;
  const policy = pagePolicy(unique(inlineScriptHashes(html)));
  const metas = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
    // Once off it stays off: the browser then looks up no name ahead of a click.
    '<meta http-equiv="x-dns-prefetch-control" content="off"/>',
  ];
  return html.slice(0, end) + metas.join("") + html.slice(end);
}

/**
 * The headers of every answer of the built site in `folder`. Where its pages were sealed to reach their own host only,
 * so are the headers, however they are asked for later.
 * @param {string} folder
 */
export function siteHeaders(folder) {
  const pages = listPages(folder).map((page) => readFileSync(page, "utf8"));
  const isSelfOnly = pages.some((html) => html.includes("connect-src 'self';"));
  return securityHeaders(unique(pages.flatMap(inlineScriptHashes)).sort(), isSelfOnly);
}

/**
 * The HTML files of the site in `folder`, as paths that can be opened.
 * @param {string} folder
 */
export function listPages(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => path.join(folder, file));
}

/** @param {readonly string[]} values */
function unique(values) {
  return [...new Set(values)];
}
