// First, for Dexie looks for a database when it is loaded.
import { changeCase, colourSet, endWorkers, shown } from "./lab-tab";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addCase, addPrompt, changePrompt, removePrompt } from "@/lib/client/lab/edit-set";
import { followSets, keepSame } from "@/lib/client/lab/follow-sets";
import { emptyCase } from "@/lib/records/empty-case";
import { useLab } from "@/lib/client/lab/lab-store";
import { createSet, deleteSet, isOpenSetGone, openLab, renameSet } from "@/lib/client/lab/sets";
import { createLabRepository, type LabRepository } from "@/lib/store/lab-repository";
import { openRepository } from "@/lib/store/repository";
import { valueOf } from "../../store/fake-browser";
import { colourRows } from "../../search/planted";

/** The other tab: its own connection to the same database. */
let other: LabRepository;
let unfollow: () => void = () => undefined;
let setId = "";

beforeEach(async () => {
  await openLab();
  unfollow = followSets();
  setId = valueOf(await createSet(colourSet(4)));
  const repository = valueOf(await openRepository());
  other = valueOf(createLabRepository(repository.door));
});

afterEach(() => unfollow());

afterAll(() => {
  endWorkers();
  vi.unstubAllGlobals();
});

const isGone = () => isOpenSetGone(useLab.getState());
const soon = (told: () => void) => vi.waitFor(told, { timeout: 5_000 });

describe("a set that another tab changes", () => {
  it("is shown as it is there, with its rows", async () => {
    await other.changeSet(setId, (set) => ({ ...set, name: "Shades", prompts: set.prompts.slice(1) }));
    await soon(() => expect(shown().set).toMatchObject({ name: "Shades", prompts: [{ id: "short" }] }));
    expect(useLab.getState().sets.find(({ id }) => id === setId)?.name).toBe("Shades");

    const [first, second] = shown().cases;
    await other.changeCases(setId, [{ ...first!, expected: "neither" }], []);
    await other.addCases(setId, colourRows(1, "new"));
    await other.removeCases(setId, ["row-2"]);
    await soon(() => expect(shown().cases.map(({ id }) => id)).toEqual(["row-0", "row-1", "row-3", "new-0"]));
    expect(shown().cases[0]?.expected).toBe("neither");
    expect(shown().cases[1]).toBe(second);
    expect(shown().splits.has("new-0")).toBe(true);
  });

  it("keeps what this tab changed meanwhile", async () => {
    const before = shown().cases[0]!;
    await Promise.all([
      other.changeCases(setId, [{ ...before, expected: "from there" }], []),
      changeCase("row-1", { expected: "from here" }),
      addPrompt({ label: "third", text: "{{colour}}?" }),
      other.changeSet(setId, (set) => ({ ...set, name: "Renamed there" })),
      addCase(emptyCase(["colour"])),
    ]);
    await soon(() => {
      expect(shown().set.name).toBe("Renamed there");
      expect(shown().set.prompts.map(({ label }) => label)).toContain("third");
      expect(
        shown()
          .cases.slice(0, 2)
          .map(({ expected }) => expected),
      ).toEqual(["from there", "from here"]);
      expect(shown().cases).toHaveLength(5);
    });
  });

  it("is not read again for what this tab changes itself", async () => {
    await changeCase("row-1", { expected: "from here" });
    const { cases, set } = shown();
    await renameSet(setId, "Mine");
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(shown().cases).toBe(cases);
    expect(shown().set).toEqual({ ...set, name: "Mine", updatedAt: shown().set.updatedAt });
  });
});

describe("a set that another tab deletes", () => {
  it("stays shown, and is there again when that tab takes it back", async () => {
    await other.removeSet(setId);
    await soon(() => expect(isGone()).toBe(true));
    expect(shown().cases).toHaveLength(4);
    await other.restoreSet(setId);
    await soon(() => expect(isGone()).toBe(false));
  });

  it("comes back with the next change that is made here", async () => {
    await other.removeSet(setId);
    await soon(() => expect(isGone()).toBe(true));
    await changePrompt("long", { text: "Typed while it went: {{colour}}" });
    expect(isGone()).toBe(false);
    expect(shown().set.prompts[0]?.text).toBe("Typed while it went: {{colour}}");
    expect(valueOf(await other.readSet(setId))?.prompts[0]?.text).toBe("Typed while it went: {{colour}}");
  });

  it("comes back as it is shown where nothing is left of it", async () => {
    await other.removeSet(setId);
    await other.forgetSet(setId);
    await soon(() => expect(isGone()).toBe(true));
    await changeCase("row-1", { expected: "typed" });
    await removePrompt("long");
    expect(isGone()).toBe(false);
    expect(shown().cases.map(({ expected }) => expected)).toEqual(["light", "typed", "light", "dark"]);
    expect(valueOf(await other.pageOfCases(setId, 0, 10)).cases).toHaveLength(4);
  });

  it("is no news in the tab that deletes it", async () => {
    const told: boolean[] = [];
    const unsubscribe = useLab.subscribe((state) => told.push(isOpenSetGone(state)));
    await deleteSet(setId);
    await new Promise((resolve) => setTimeout(resolve, 400));
    unsubscribe();
    expect(told).not.toContain(true);
  });
});

describe("keepSame", () => {
  it("keeps the rows that are as they were, and the list where all are", () => {
    const before = colourRows(3);
    const copy = structuredClone(before);
    expect(keepSame(before, copy)).toBe(before);
    const changed = [{ ...copy[0]!, expected: "other" }, copy[1]!];
    const kept = keepSame(before, changed);
    expect(kept[0]).toBe(changed[0]);
    expect(kept[1]).toBe(before[1]);
    expect(kept).toHaveLength(2);
  });
});
