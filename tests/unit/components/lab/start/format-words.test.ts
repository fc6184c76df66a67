import { describe, expect, it } from "vitest";
import { formatName } from "@/components/lab/start/format-words";
import { PROMPTS_ALONE } from "@/lib/client/lab/prompts-alone";

describe("formatName", () => {
  it("says formats of files and of the store in words", () => {
    expect(formatName("mmlu")).toBe("MMLU");
    expect(formatName("sessions")).toBe("Golden responses");
    expect(formatName(PROMPTS_ALONE)).toBe("Prompts as they are sent");
    expect(formatName("trial")).toBe("A trial of both prompts");
  });

  it("leaves a word that it does not know, also one that every object has", () => {
    expect(formatName("of-tomorrow")).toBe("of-tomorrow");
    expect(formatName("toString")).toBe("toString");
  });
});
