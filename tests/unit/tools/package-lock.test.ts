import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const file = new URL("../../../package-lock.json", import.meta.url);
// npm writes the file; its shape is npm's.
const { packages } = JSON.parse(readFileSync(file, "utf8")) as { packages: Readonly<Record<string, LockedPackage>> };
const locked = Object.entries(packages).filter(([folder]) => folder !== "");

describe("package-lock.json", () => {
  it("holds the packages for every system; else run `node tools/complete-lock-file.mjs`", () => {
    const names = new Set(locked.map(([folder]) => folder.slice(folder.lastIndexOf("node_modules/") + 13)));
    const wanted = locked.flatMap(([, { optionalDependencies }]) => Object.keys(optionalDependencies ?? {}));
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  it("names a version for each package", () => {
    expect(locked.filter(([, { version }]) => version === undefined)).toEqual([]);
  });

  it("names no address but the public registry's", () => {
    const addresses = locked.flatMap(([, { resolved }]) => resolved ?? []);
    expect(addresses.filter((address) => !address.startsWith("https://registry.npmjs.org/"))).toEqual([]);
  });
});
