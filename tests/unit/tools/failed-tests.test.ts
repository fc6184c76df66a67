import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  isBrowserCrash,
  listPlaywrightFailures,
  listVitestFailures,
  placesOf,
  shorten,
} from "../../../tools/failed-tests.mjs";
import { projectFolder } from "../../../tools/project.mjs";

const inProject = (file: string) => path.join(projectFolder, file);

describe("listVitestFailures", () => {
  it("names each failed test with its file and the beginning of its error, and no other", () => {
    const report = {
      testResults: [
        {
          name: inProject("tests/unit/a.test.ts"),
          status: "failed",
          assertionResults: [
            { status: "passed", fullName: "a stands", failureMessages: [] },
            {
              status: "failed",
              fullName: "a falls",
              failureMessages: ["AssertionError: expected 1 to be 2\n    at a.test.ts:3:1\n    at run (b.js:1:1)"],
            },
          ],
        },
      ],
    };
    expect(listVitestFailures(report)).toEqual([
      { place: "tests/unit/a.test.ts", name: "a falls", error: "AssertionError: expected 1 to be 2" },
    ]);
  });

  it("names a file that does not load", () => {
    const report = {
      testResults: [
        { name: inProject("tests/unit/b.test.ts"), status: "failed", message: "No such file", assertionResults: [] },
      ],
    };
    expect(listVitestFailures(report)).toEqual([
      { place: "tests/unit/b.test.ts", name: "The file does not load", error: "No such file" },
    ]);
  });
});

describe("listPlaywrightFailures", () => {
  it("names each failed test with its line and the groups that it stands in", () => {
    const spec = (title: string, line: number, message?: string) => ({
      title,
      line,
      file: "flow.spec.ts",
      ok: message === undefined,
      tests: [{ results: [message === undefined ? {} : { error: { message } }] }],
    });
    const report = {
      config: { rootDir: inProject("tests/e2e") },
      errors: [],
      suites: [
        {
          title: "flow.spec.ts",
          specs: [spec("stands", 3), spec("falls", 9, "\u001b[31mError\u001b[39m: no button")],
          suites: [{ title: "on a phone", specs: [spec("falls too", 20, "Error: no link")] }],
        },
      ],
    };
    const failures = listPlaywrightFailures(report);
    expect(failures).toEqual([
      { place: "tests/e2e/flow.spec.ts:9", name: "falls", error: "Error: no button" },
      { place: "tests/e2e/flow.spec.ts:20", name: "on a phone › falls too", error: "Error: no link" },
    ]);
    expect(placesOf([...failures, ...failures])).toEqual(["tests/e2e/flow.spec.ts:9", "tests/e2e/flow.spec.ts:20"]);
  });

  it("names what failed before any test ran", () => {
    const report = { errors: [{ message: "Port 4173 is taken" }], suites: [] };
    expect(listPlaywrightFailures(report)).toEqual([
      { place: "", name: "Outside of any test", error: "Port 4173 is taken" },
    ]);
  });
});

describe("isBrowserCrash", () => {
  it.each([
    ["tests/e2e/a.spec.ts:9", "Error: page.goto: Page crashed\nCall log:", true],
    ["tests/e2e/a.spec.ts:9", "Error: locator.click: Target crashed", true],
    ["tests/e2e/a.spec.ts:9", "Error: expect(locator).toHaveText failed", false],
    ["", "Error: Page crashed", false],
  ])("%s, %s: %s", (place, error, expected) => {
    expect(isBrowserCrash({ place, name: "a test", error })).toBe(expected);
  });
});

describe("shorten", () => {
  it("keeps the beginning", () => {
    const text = Array.from({ length: 20 }, (_, index) => `line ${index}`).join("\n\n");
    expect(shorten(text).split("\n")).toEqual([...Array.from({ length: 8 }, (_, index) => `line ${index}`), "…"]);
  });
});
