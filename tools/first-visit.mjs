// @ts-check
import { gzipSync } from "node:zlib";

/** Longer than any pause between what a page fetches by itself, until its reader is taken for one who stays. */
const QUIET_MILLISECONDS = 1_500;

/**
 * Opens a page for the first time and waits until it fetches no more: what its HTML names, what its program fetches
 * when the page is idle, and what its workers fetch. Nobody touches it.
 * @param {import("@playwright/test").Page} page of a browser that has never been there
 * @param {string} url
 * @returns {Promise<ReadonlySet<string>>} the addresses
 */
export async function visitOnce(page, url) {
  /** @type {Set<string>} */
  const addresses = new Set();
  let lastRequestAt = performance.now();
  page.context().on("request", (request) => {
    if (request.url().startsWith("http")) addresses.add(request.url());
    lastRequestAt = performance.now();
  });
  await page.goto(url);
  while (performance.now() - lastRequestAt < QUIET_MILLISECONDS) await page.waitForTimeout(100);
  return addresses;
}

/**
 * Bytes of each body, compressed by Gzip as hosts do without asking for more; a third of a kilobyte for each request's
 * headers comes on top.
 * @param {ReadonlySet<string>} addresses
 * @returns {Promise<readonly { address: string, bytes: number }[]>} the largest first
 */
export async function compressedSizes(addresses) {
  const sizes = await Promise.all(
    [...addresses].map(async (address) => {
      const body = await (await fetch(address)).arrayBuffer();
      return { address, bytes: gzipSync(new Uint8Array(body)).length };
    }),
  );
  return sizes.sort((one, other) => other.bytes - one.bytes);
}
