// @ts-check
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What a host sends compressed; images and models' weights are packed already. */
const compressible = /\.(html|js|mjs|css|json|webmanifest|svg|txt|wasm)$/;

/** A smaller file fits into one packet, compressed or not. */
const SMALLEST_BYTES = 1_000;

/** The best takes a second or more for a megabyte. The engines' 33 MB get less: 5 % more bytes in a quarter of the time. */
const MOST_BYTES_AT_BEST = 4_000_000;

/** Changed by whoever hosts the site, without a build: the compressed copy would outlive the change. */
const changedLater = /^(models\.json|models\/[^/]+\/.+|_headers|build-stamp\.txt)$/;

const encoders = {
  br: (/** @type {Buffer} */ content) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: content.length > MOST_BYTES_AT_BEST ? 5 : 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (/** @type {Buffer} */ content) =>
    promisify(gzip)(content, { level: content.length > MOST_BYTES_AT_BEST ? 6 : 9 }),
};

/**
 * Puts `file.br` and `file.gz` beside each file of the site that they make smaller, for hosts that send such files where
 * a browser takes them. What was compressed before is taken from `cache`, which keeps what this site needs.
 * @param {string} site its folder
 * @param {string} cache a folder of our own
 */
export async function compressSite(site, cache) {
  mkdirSync(cache, { recursive: true });
  /** @type {Set<string>} */
  const used = new Set();
  const files = readdirSync(site, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => compressible.test(file) && !changedLater.test(file));
  await Promise.all(
    files.flatMap((file) => {
      const place = path.join(site, file);
      if (statSync(place).size < SMALLEST_BYTES) return [];
      const content = readFileSync(place);
      const hash = createHash("sha256").update(content).digest("hex");
      return Object.entries(encoders).map(async ([ending, encode]) => {
        const kept = path.join(cache, `${hash}.${ending}`);
        used.add(path.basename(kept));
        if (!existsSync(kept)) writeFileSync(kept, await encode(content));
        const compressed = readFileSync(kept);
        if (compressed.length < content.length) writeFileSync(`${place}.${ending}`, compressed);
      });
    }),
  );
  for (const file of readdirSync(cache)) if (!used.has(file)) rmSync(path.join(cache, file));
}
