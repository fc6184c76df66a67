import type { Demand } from "@/lib/records/assertion";

/** The list with another demand in the place of this one; at its end where that is gone. */
export function replaceDemand(demands: readonly Demand[], former: Demand, next: Demand): readonly Demand[] {
  // By what they say: a list that was read again holds other objects, and demands have no names.
  const place = demands.includes(former) ? demands.indexOf(former) : demands.findIndex((one) => isSame(one, former));
  return place === -1 ? [...demands, next] : demands.with(place, next);
}

function isSame(one: Demand, other: Demand): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
