"use client";

import { useEffect } from "react";
import { followTask, useEstimate } from "@/lib/client/run/estimate-store";
import { describeEstimate } from "@/lib/optimizers/estimate-run";

/** What the run will take at most, before it begins. */
export function RunEstimate() {
  const estimate = useEstimate((state) => state.estimate);
  useEffect(() => followTask(), []);
  if (estimate === null) return null;
  return <p className="-mt-2 text-xs text-quiet tabular-nums">{describeEstimate(estimate)}</p>;
}
