import { describe, expect, it } from "vitest";
import { describeTime } from "@/components/sessions/describe-session";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const now = new Date(2026, 5, 15, 12).getTime();

describe("describeTime", () => {
  it.each([
    [0, "just now"],
    [30_000, "just now"],
    [5 * MINUTE, "5 minutes ago"],
    [2 * DAY, "2 days ago"],
    [30 * DAY, "May 16"],
  ])("says of what was %i milliseconds ago: %s", (past, words) => {
    expect(describeTime(now - past, now)).toBe(words);
  });

  it("says the date of a time that the clock has not reached, and allows it a minute", () => {
    expect(describeTime(now + MINUTE, now)).toBe("just now");
    expect(describeTime(now + MINUTE + 1, now)).toBe("Jun 15");
    expect(describeTime(now + 3_000 * DAY, now)).toBe("Sep 1, 2034");
  });
});
