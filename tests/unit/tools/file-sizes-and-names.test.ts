import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../../..");
const files = ["app", "components", "lib", "workers"].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(root, folder, file)),
);

it("half of all files have fewer than 100 lines", () => {
  const lengths = files.map((file) => readFileSync(file, "utf8").split("\n").length - 1).toSorted((a, b) => a - b);
  expect(lengths.length).toBeGreaterThan(1000);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(100);
});

it.each(["door", "later", "storage", "verdict", "words"])("no two files are called %s", (name) => {
  expect(files.filter((file) => path.basename(file).replace(/\.tsx?$/, "") === name).length).toBeLessThanOrEqual(1);
});
