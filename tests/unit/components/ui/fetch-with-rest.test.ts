import { expect, it } from "vitest";
import { fetchRest, fetchWithRest } from "@/components/ui/fetch-with-rest";

it("fetches each part when it is free to, one after the other, whatever one of them meets", async () => {
  const steps: string[] = [];
  const part = (name: string, failure?: Error) => async () => {
    steps.push(`${name} begins`);
    await Promise.resolve();
    steps.push(`${name} ends`);
    if (failure !== undefined) throw failure;
  };
  fetchWithRest(part("one"));
  fetchWithRest(part("two", new Error("no network")));
  fetchWithRest(part("three"));
  await fetchRest(async () => void steps.push("free"));
  expect(steps).toEqual([
    ...["free", "one begins", "one ends"],
    ...["free", "two begins", "two ends"],
    ...["free", "three begins", "three ends"],
  ]);
});
