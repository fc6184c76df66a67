import { isAssertionSet, type Demand } from "../../records/assertion";
import { isList } from "../../records/json";

/**
 * The letters among which a row is answered, where one of its demands says so; null where none does and the answer is
 * written. A model is then asked for the likeliest letter alone, as in FIPO's own test (Lu et al., 2024), but among the
 * letters that the row has: an empty list is a row that shows none.
 */
export function letterOptions(demands: readonly Demand[]): readonly string[] | null {
  for (const demand of demands) {
    if (isAssertionSet(demand) || demand.kind !== "letter" || demand.isNegated) continue;
    const { options } = demand.config;
    if (options !== undefined && isList(options)) return options.filter((option) => typeof option === "string");
  }
  return null;
}
