import { describe, expect, it } from "vitest";
import { readSessionAddress, sessionAddress } from "@/lib/client/session/session-address";

describe("the address of a session", () => {
  it.each(["0190a1b2-aaaa-7bbb-8ccc-1234567890ab", "shared-00ff", "odd id/with#signs"])("leads back to %s", (id) => {
    const address = sessionAddress(id);
    expect(address.startsWith("/#")).toBe(true);
    expect(readSessionAddress(address.slice(1))).toBe(id);
  });

  it("has a name for a new one", () => {
    expect(readSessionAddress(sessionAddress(null).slice(1))).toBe("new");
  });

  it.each(["", "#", "#session=", "#session=%", "#shared&text=hello", "#other"])("is none in %j", (hash) => {
    expect(readSessionAddress(hash)).toBeNull();
  });
});
