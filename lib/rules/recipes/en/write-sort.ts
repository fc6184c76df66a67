import type { TaskKind } from "../../../reading/kinds";
import type { Sort } from "../../recipe";
import { line } from "./write-recipe";

/** Words of who orders a text and asks for no advice on it. */
export const ordersText =
  /\b(?:write|email|letter|essay|story|poem|speech|code|script|article|blog|caption|prompt|names?|quiz|essay|slogan)\b/iu;

/** The same, and of who brings a text or code of their own, or has one changed. */
export const ordersOrBringsText =
  /\b(?:write|wr[io]te|email|letter|essay|story|poem|speech|code|script|article|blog|post|slides|presentation|my (?:code|essay|text|function|query)|this (?:code|error|text|sentence|function)|quiz|flashcards?|translate|rewrite|fix|error|exception|bug)\b/iu;

/** A sort of short request; each of its lines is an id, a text and why it helps. */
export function sort(
  id: string,
  kind: TaskKind,
  { asks, unless = null }: { readonly asks: RegExp; readonly unless?: RegExp | null },
  ...lines: readonly (readonly [id: string, text: string, why: string])[]
): Sort {
  return { id, kind, asks, unless, lines: lines.map(([name, text, why]) => line(name, text, why)) };
}
