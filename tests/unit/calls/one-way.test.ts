import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../../..");
/** Engines, and the one folder that asks them. */
const allowed = ["lib/engines/", "lib/calls/"];

it("lets nothing ask an engine for texts or choices but lib/calls", () => {
  const files = ["lib", "workers"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => path.posix.join(folder, file.replaceAll(path.sep, "/"))),
  );
  const asking = files.filter((file) =>
    /\b[eE]ngine\??\.(?:stream|choose)\(/u.test(readFileSync(path.join(root, file), "utf8")),
  );
  expect(asking.length).toBeGreaterThan(0);
  expect(asking.filter((file) => !allowed.some((folder) => file.startsWith(folder)))).toEqual([]);
});
