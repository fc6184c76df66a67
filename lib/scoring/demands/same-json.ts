import type { Json } from "../../records/json";

/** Equal in depth: keys in any order, lists in theirs. Nesting beyond what JSON.parse takes does not occur. */
export function isSameJson(one: Json, other: Json): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [entries, others] = [Object.entries(one), new Map<string, Json>(Object.entries(other))];
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => {
      const counterpart = others.get(key);
      return counterpart !== undefined && isSameJson(value, counterpart);
    })
  );
}
