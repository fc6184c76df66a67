import { describe, expect, it } from "vitest";
import { tellingWords, versionLabel, versionTitle } from "../../../../components/prompt/version-label";
import { exampleOrigin, exampleVersion } from "../../store/examples";

describe("tellingWords", () => {
  const parent = exampleVersion({ text: "Explain how honey bees live through a year, for adults, in a table." });

  it("gives the first words where the parent begins otherwise, and where there is none", () => {
    const version = exampleVersion({ text: "Write about bees." });
    expect(tellingWords(version, parent)).toBe("Write about bees.");
    expect(tellingWords(version, null)).toBe("Write about bees.");
  });

  it("begins a few words before the first that differs where much is the same, and cuts no word", () => {
    const version = exampleVersion({ text: "Explain how honey bees live through a year, for adolescents." });
    expect(tellingWords(version, parent)).toBe("… through a year, for adolescents.");
  });

  it("gives the first words where nothing differs", () => {
    expect(tellingWords(parent, parent)).toBe(parent.text);
  });
});

describe("versionTitle", () => {
  it("is the person's name for it, else what it is", () => {
    const version = exampleVersion({ kind: "candidate", origin: exampleOrigin });
    expect(versionTitle(version)).toBe("Candidate by a model");
    expect(versionTitle({ ...version, name: "For the school" })).toBe("For the school");
    expect(versionLabel({ ...version, name: "For the school" })).toBe("Candidate by a model");
  });
});
