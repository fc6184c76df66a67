import { expect, it, vi } from "vitest";
import { addVersion, startNewSession, useSession } from "@/lib/client/session/session-store";
import { flattenTree } from "@/lib/store/version-tree";

it("keeps versions of one millisecond in the order in which they were made", () => {
  vi.spyOn(Date, "now").mockReturnValue(1_000);
  startNewSession();
  const made = Array.from({ length: 20 }, (_, index) =>
    addVersion({ kind: "candidate", parentId: null, text: `Candidate ${index}` }),
  );
  const drawn = flattenTree(useSession.getState().versions.toReversed()).map(({ version }) => version);
  expect(drawn).toEqual(made);
});
