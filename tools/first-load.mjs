// @ts-check
import { readFileSync } from "node:fs";
import path from "node:path";
import { readBasePath, siteFolder } from "./project.mjs";

/**
 * Files that a browser of today loads for a page before anyone touches it, as the page's HTML names them.
 * @param {string} page its HTML file, from the site's folder
 * @param {{ folder?: string, basePath?: string }} [options]
 * @returns {{ scripts: string[], styles: string[], html: string }} paths, each once
 */
export function firstLoadFiles(page, { folder = siteFolder, basePath = readBasePath() } = {}) {
  const html = path.join(folder, page);
  const tags = [...readFileSync(html, "utf8").matchAll(/<(script|link)\b[^>]*>/g)].map(([tag]) => tag);
  const locate = (/** @type {string | undefined} */ address) =>
    address?.startsWith(`${basePath}/`) === true ? [path.join(folder, address.slice(basePath.length))] : [];

  // A script with noModule is for browsers that know no modules; today's leave it alone.
  const scripts = tags
    .filter((tag) => tag.startsWith("<script") && !/\snomodule/i.test(tag))
    .flatMap((tag) => locate(/\ssrc="([^"]*)"/.exec(tag)?.[1]));
  const styles = tags
    .filter((tag) => tag.startsWith("<link") && /\srel="stylesheet"/.test(tag))
    .flatMap((tag) => locate(/\shref="([^"]*)"/.exec(tag)?.[1]));
  return { scripts: [...new Set(scripts)], styles: [...new Set(styles)], html };
}
