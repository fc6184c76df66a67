// @ts-check
import { writeFileSync } from "node:fs";
import path from "node:path";
import { runnerImport } from "vite";

/** `node tools/make-bank.mjs`: makes the demonstrations of small models anew from `data/pairs`. */
const { module } = await runnerImport("./tools/make-bank/make-bank.ts", {
  configFile: false,
  logLevel: "error",
  resolve: { tsconfigPaths: true },
});
const { bankFolder, makeBank } = /** @type {typeof import("./make-bank/make-bank")} */ (module);

for (const { language, content, rows } of await makeBank()) {
  writeFileSync(path.join(bankFolder, `${language}.ts`), content);
  console.log(`${language}: ${rows} pairs, ${(content.length / 1000).toFixed(1)} kB`);
}
