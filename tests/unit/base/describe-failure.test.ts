import { describe, expect, it } from "vitest";
import { describeFailure } from "@/lib/base/describe-failure";
import { describeRecovered } from "@/lib/base/describe-recovered";

describe("describeRecovered", () => {
  const loss = { kind: "gpu-device-lost", detail: "unknown" } as const;

  it("asks nobody to load a model that is loaded again", () => {
    expect(describeFailure(loss).advice).toContain("Load the model again");
    expect(describeRecovered(loss)).toMatchObject({ title: describeFailure(loss).title, remedy: "try-again" });
    expect(describeRecovered(loss)?.advice).not.toContain("Load the model");
  });

  it("leaves alone what loading a model does not mend", () => {
    expect(describeRecovered({ kind: "output-empty" })).toBeNull();
    expect(describeRecovered({ kind: "storage-full", detail: "" })).toBeNull();
  });
});

describe("describeFailure", () => {
  it("tells a loop from an answer that was only long", () => {
    expect(describeFailure({ kind: "output-endless", tokens: 1 }).title).toMatch(/within 1 token$/);
    expect(describeFailure({ kind: "output-endless", tokens: 70, repeats: "and on " }).title).toMatch(/repeat itself/);
  });
});
