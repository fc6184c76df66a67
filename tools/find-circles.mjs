// @ts-check
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** @type {ts.CompilerOptions} */
const options = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowJs: true,
  resolveJsonModule: true,
};

/**
 * Every circle of imports among these files, each as the files on it in order; imports of types and dynamic ones count.
 * Of circles that share a file, one is given.
 * @param {string} root the folder that "@/" stands for
 * @param {readonly string[]} files by their paths from the root
 */
export function findCircles(root, files) {
  const known = new Set(files);
  const resolving = { ...options, paths: { "@/*": [path.join(root, "*")] } };
  const cache = ts.createModuleResolutionCache(root, (name) => name, resolving);

  /** @param {string} file */
  function importsOf(file) {
    const whole = path.join(root, file);
    // It reads imports of types, exports from elsewhere, and dynamic imports too.
    const { importedFiles } = ts.preProcessFile(readFileSync(whole, "utf8"), true, true);
    return importedFiles.flatMap(({ fileName }) => {
      if (!/^(\.|@\/)/.test(fileName)) return [];
      const { resolvedModule } = ts.resolveModuleName(fileName, whole, resolving, ts.sys, cache);
      const target = resolvedModule === undefined ? "" : path.relative(root, resolvedModule.resolvedFileName);
      return known.has(target) ? [target] : [];
    });
  }

  /** @type {string[][]} */
  const circles = [];
  const done = new Set();
  /** @param {string} file @param {readonly string[]} way */
  function follow(file, way) {
    if (way.includes(file)) {
      circles.push(way.slice(way.indexOf(file)));
      return;
    }
    if (done.has(file)) return;
    for (const target of importsOf(file)) follow(target, [...way, file]);
    done.add(file);
  }
  for (const file of files) follow(file, []);
  return circles;
}
