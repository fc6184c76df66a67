import type { TaskKind } from "../../../reading/kinds";
import type { Sort } from "../../recipe";
import { line } from "../en/write-recipe";

/** A sort of short request; each of its lines is an id, a text and why it helps. */
export function sort(
  id: string,
  kind: TaskKind,
  { asks, unless = null }: { readonly asks: RegExp; readonly unless?: RegExp | null },
  ...lines: readonly (readonly [id: string, text: string, why: string])[]
): Sort {
  return { id, kind, asks, unless, lines: lines.map(([name, text, why]) => line(name, text, why)) };
}
