import { describe, expect, it } from "vitest";
import { addVersion, startNewSession, useSession } from "@/lib/client/session/session-store";
import { makeMine } from "@/lib/client/session/shared-session";
import { storeWith } from "@/lib/client/database/storage-queue";
import { succeed } from "@/lib/base/result";
import { useFakeBrowser } from "../../store/fake-browser";
import { examplePayload } from "../../share/payloads";

useFakeBrowser();

const shown = () => useSession.getState();

describe("makeMine", () => {
  it("makes one session of one link, and shows what became of it the second time", async () => {
    const first = await makeMine(examplePayload);
    const added = addVersion({ kind: "edit", parentId: first.versions[0]!.id, text: "My own" });
    startNewSession();
    const second = await makeMine(examplePayload);
    expect(second.session.id).toBe(first.session.id);
    expect(shown().session?.id).toBe(first.session.id);
    expect(shown().versions).toContainEqual(added);
    await makeMine(examplePayload);
    expect(shown().versions).toHaveLength(4);
  });

  it("makes another session of another link, and a new one where the first was deleted", async () => {
    const first = await makeMine(examplePayload);
    const other = await makeMine({ ...examplePayload, createdAt: 5 });
    expect(other.session.id).not.toBe(first.session.id);
    await storeWith(async (repository) => {
      await repository.deleteSession(first.session.id);
      return succeed(null);
    });
    const again = await makeMine(examplePayload);
    expect(again.session.id).toBe(first.session.id);
    expect(shown().versions).toHaveLength(3);
  });
});
