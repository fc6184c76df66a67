import { readdirSync, readFileSync } from "node:fs";

/** One prompt as people and programs write it, and where a careful person would add lines to it. */
export interface Shape {
  readonly name: string;
  readonly text: string;
  /** What stands above and below the added lines, without white space where they meet; null where none may be added. */
  readonly parts: readonly [before: string, after: string] | null;
}

const folder = new URL("../fixtures/shapes/", import.meta.url);

/**
 * The shapes in `tests/fixtures/shapes`. A line `=== name` begins each; `▶` marks where lines belong, on a line of its
 * own or in one; without it they belong nowhere. After the name, `(crlf)` asks for Windows line breaks and `(mixed)` for
 * both by turns.
 */
export function readShapes(): readonly Shape[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), "utf8")
        .split(/^=== /mu)
        .slice(1)
        .map((entry) => readShape(entry, file.replace(".txt", ""))),
    );
}

function readShape(entry: string, file: string): Shape {
  const [head = "", ...lines] = entry.split("\n");
  const breaks = /\((crlf|mixed)\)$/u.exec(head)?.[1];
  const marked = withBreaks(lines.join("\n").replace(/\n$/u, ""), breaks);
  const text = marked.replace(/^▶\r?(?:\n|$)|▶/mu, "").trim();
  const [before = "", after] = marked.split("▶");
  return {
    name: `${file}: ${head}`,
    text,
    parts: after === undefined ? null : [before.trim(), after.trim()],
  };
}

function withBreaks(text: string, breaks: string | undefined): string {
  if (breaks === undefined) return text;
  let count = 0;
  return text.replace(/\n/gu, () => (breaks === "crlf" || (count += 1) % 2 === 0 ? "\r\n" : "\n"));
}
