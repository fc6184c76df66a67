import { parseDocument } from "yaml";
import { toJson, type ValueReading } from "./json-value";

/** A configuration is written by hand; what is longer is data, and stands in another format. */
const MOST_UNITS = 20_000_000;
const MOST_ALIASES = 10_000;

/**
 * YAML 1.2 with merge keys, as plain JSON. Aliases are followed, but not so often that a small file fills the memory.
 * The reason names the line.
 */
export function parseYaml(text: string): ValueReading {
  if (text.length > MOST_UNITS)
    return { ok: false, reason: "it is longer than any YAML that is read here (20 million characters)" };
  try {
    const document = parseDocument(text, {
      merge: true,
      prettyErrors: true,
      logLevel: "silent",
      customTags: [pythonTag],
    });
    const [error] = document.errors;
    if (error !== undefined) return { ok: false, reason: firstLine(error.message) };
    return toJson(document.toJS({ maxAliasCount: MOST_ALIASES }));
  } catch (error) {
    // The library throws for aliases without end, and nesting beyond the stack of calls.
    return { ok: false, reason: error instanceof RangeError ? "it is nested too deep" : firstLine(messageOf(error)) };
  }
}

/** Tasks of lm-evaluation-harness name functions in Python so; the name is kept, with its mark. */
const pythonTag = { tag: "!function", resolve: (name: string) => `!function ${name}` };

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "it is no YAML";
}

/** The rest of the library's message shows the lines themselves. */
function firstLine(message: string): string {
  return (message.split("\n")[0] ?? "").replace(/:$/, "").trim();
}
