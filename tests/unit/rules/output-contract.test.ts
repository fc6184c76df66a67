import { describe, expect, it } from "vitest";
import { inferContract } from "@/lib/checks/response-form/output-contract";

const contractOf = (response: string, silverPrompt = "Answer this."): unknown =>
  inferContract(response, silverPrompt)?.contract;

describe("inferContract", () => {
  it.each([
    ["B", { form: "letter", style: "bare", isAlone: true }],
    ["(C)", { form: "letter", style: "parentheses", isAlone: true }],
    ["B) because it floats", { form: "letter", style: "bare", isAlone: false }],
    ["Yes", { form: "yes-no", words: "yes-no", isAlone: true }],
    ["No, it sinks.", { form: "yes-no", words: "yes-no", isAlone: false }],
    ["false", { form: "yes-no", words: "true-false", isAlone: true }],
    ["72", { form: "number", unit: { type: "none" }, decimals: 0 }],
    ["1,234.50", { form: "number", unit: { type: "none" }, decimals: 2 }],
    ["$18", { form: "number", unit: { type: "currency" }, decimals: 0 }],
    ["27.5%", { form: "number", unit: { type: "percent" }, decimals: 1 }],
    ["12 furlongs", { form: "number", unit: { type: "unnamed" }, decimals: 0 }],
    ["2024-05-17", { form: "date", pattern: "YYYY-MM-DD" }],
    ["31/12/2024", { form: "date", pattern: "DD/MM/YYYY" }],
    ["17 May 2024", { form: "date", pattern: "day, month name, year" }],
    ["Ishmael", { form: "phrase", words: 1, isGiven: false }],
    ["Mercury, Venus, Mars", { form: "series", items: 3 }],
    ["First this.\nThen that.\n#### 12", { form: "worked-answer", marker: "####" }],
    ["- one\n- two\n- three", { form: "list", style: "bulleted", items: 3, itemWords: 1 }],
    ["1. one two\n2. three four", { form: "list", style: "numbered", items: 2, itemWords: 2 }],
    ["555-0101\n555-0102", { form: "list", style: "plain", items: 2, itemWords: 1 }],
    ["```python\nprint(1)\n```", { form: "code", language: "python", isFenced: true, isAlone: true }],
    ["SELECT a\nFROM b;", { form: "code", language: "sql", isFenced: false, isAlone: true }],
  ])("reads %j", (response, contract) => {
    expect(contractOf(response)).toEqual(contract);
  });

  it("names a unit only where the silver prompt has it", () => {
    expect(contractOf("5199 meters", "How high in meters?")).toMatchObject({ unit: { type: "given", unit: "meters" } });
    expect(contractOf("5199 meters", "How high?")).toMatchObject({ unit: { type: "unnamed" } });
  });

  it("reads the keys and types of JSON, and which keys are optional", () => {
    expect(contractOf('[{"id": 1, "tags": ["x"]}, {"id": 2, "tags": [], "note": null}]')).toEqual({
      form: "json",
      isFenced: false,
      shape: {
        type: "array",
        items: {
          type: "object",
          fields: [
            { key: "id", shape: { type: "number" }, isOptional: false },
            { key: "tags", shape: { type: "array", items: { type: "string" } }, isOptional: false },
            { key: "note", shape: { type: "anything" }, isOptional: true },
          ],
        },
      },
    });
  });

  it("takes keys that are answers for data", () => {
    for (const json of ['{"Reykjavik": 3}', '{"paris": 3, "oslo": 1}', '{"the red fox": true}']) {
      expect(contractOf(json)).toMatchObject({ shape: { type: "map" } });
    }
  });

  it("tells the columns of a table, but not the things that it compares", () => {
    const table = (header: string): string => `| ${header} |\n| --- | --- |\n| a | b |`;
    expect(contractOf(table("Name | Price"))).toMatchObject({ columns: { type: "named", names: ["Name", "Price"] } });
    expect(contractOf(table("Point | Zürich"))).toMatchObject({ columns: { type: "counted", count: 2 } });
    expect(contractOf(table("Point | Zürich"), "Compare Zürich and Bern")).toMatchObject({
      columns: { type: "named" },
    });
  });

  it("reads length, register and parts of running text", () => {
    const letter = "Subject: Delay\n\nDear Ms Ray,\n\nwe regret the delay.\n\nKind regards,\nLu";
    expect(contractOf(letter)).toMatchObject({ form: "prose", register: "formal", letterParts: { hasSubject: true } });
    expect(contractOf("Hey! That's awesome. You're in!")).toMatchObject({ form: "prose", register: "informal" });
  });

  it("sees the language of the response", () => {
    const french = "Bienvenue dans notre maison, où chaque personne trouve une place pour se reposer avec nous.";
    expect(inferContract(french, "")).toMatchObject({ language: "fr", isLanguageCertain: true });
  });
});
