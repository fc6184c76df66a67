// First, for Dexie looks for a database when it is loaded.
import { colourSet, endWorkers, shown } from "./lab-tab";
import { afterAll, expect, it, vi } from "vitest";
import { followSearches } from "@/lib/client/lab/follow-searches";
import { createSet, openLab, renameSet } from "@/lib/client/lab/sets";
import { createLabRepository } from "@/lib/store/lab-repository";
import { openRepository } from "@/lib/store/repository";
import { valueOf } from "../../store/fake-browser";
import { exampleCall, exampleSearch } from "../../store/lab-examples";

afterAll(() => {
  endWorkers();
  vi.unstubAllGlobals();
});

it("a search that another tab begins is shown at once, as held there, then as that tab left it, until it is deleted", async () => {
  await openLab();
  const unfollow = followSearches();
  const setId = valueOf(await createSet(colourSet(4)));
  const other = valueOf(createLabRepository(valueOf(await openRepository()).door));
  const search = exampleSearch({ setId });
  let letGo: () => void = () => undefined;
  const isLeft = new Promise<void>((resolve) => (letGo = resolve));
  const leased = navigator.locks.request(`goldsmith-search:${search.id}`, () => isLeft);
  const soon = (told: () => void) => vi.waitFor(told, { timeout: 5_000 });
  expect(shown().searches).toEqual([]);

  await other.putSearch(search);
  await soon(() => expect(shown().searches).toMatchObject([{ state: "held-by-other-tab", spent: { calls: 0 } }]));
  await other.appendCall(search.id, exampleCall(0));
  await other.changeSearch(search.id, { end: { state: "completed", failure: null, outcome: null } });
  letGo();
  await leased;
  await soon(() => expect(shown().searches).toMatchObject([{ state: "completed", spent: { calls: 1 } }]));

  await other.deleteSearch(search.id);
  await soon(() => expect(shown().searches).toEqual([]));
  unfollow();
});

it("searches are followed in the database that takes the place of one that was deleted under the page", async () => {
  await openLab();
  const unfollow = followSearches();
  const setId = valueOf(await createSet(colourSet(4)));
  const former = valueOf(createLabRepository(valueOf(await openRepository()).door));
  const soon = (told: () => void) => vi.waitFor(told, { timeout: 5_000 });
  await former.putSearch(exampleSearch({ id: "before", setId }));
  await soon(() => expect(shown().searches).toHaveLength(1));

  await new Promise((resolve) => (indexedDB.deleteDatabase("goldsmith").onsuccess = resolve));
  // Whatever is done next opens it anew.
  await renameSet(setId, "Renamed");
  const other = valueOf(createLabRepository(valueOf(await openRepository()).door));
  await other.putSearch(exampleSearch({ id: "after", setId }));
  await soon(() => expect(shown().searches).toMatchObject([{ plan: { searchId: "after" } }]));
  unfollow();
});
