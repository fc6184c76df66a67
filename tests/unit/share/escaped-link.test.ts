import { describe, expect, it } from "vitest";
import { mendEscapedLink } from "../../../lib/share/escaped-link";

describe("mendEscapedLink", () => {
  it.each([
    ["/shared/%231.AAAB", "/shared/#1.AAAB"],
    ["/shared%231s.AAAB", "/shared/#1s.AAAB"],
    ["/goldsmith/shared/%231.A_-B", "/goldsmith/shared/#1.A_-B"],
    ["/shared/%231.AA%20AB", "/shared/#1.AA%20AB"],
  ])("takes %s for %s", (pathname, meant) => {
    expect(mendEscapedLink(pathname)).toBe(meant);
  });

  it.each(["/shared/", "/shared/%23", "/sessions/%231.AAAB", "/shared/1.AAAB", "/", "//example.org/%231.AAAB"])(
    "leaves %s alone",
    (pathname) => {
      expect(mendEscapedLink(pathname)).toBeNull();
    },
  );
});
