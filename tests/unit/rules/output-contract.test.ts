import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rewriteByRules } from "@/lib/rules/instant";
import { inferContract } from "@/lib/checks/response-form/output-contract";

const contractOf = (response: string, silverPrompt = "Answer this."): unknown =>
  inferContract(response, silverPrompt)?.contract;

const outputFor = (silverPrompt: string, goldenResponse: string): string =>
  rewriteByRules({ silverPrompt, silverResponse: null, goldenResponse, wordLimit: 400 }, { asksQuestions: false }).text;

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

/** Words and numbers that no prompt of ours contains. */
const secretWord = fc.stringMatching(/^zq[a-z]{4,8}$/u);
const secretNumber = fc.integer({ min: 10_000, max: 99_999 });
const secrets = fc.tuple(secretWord, secretWord, secretWord, secretNumber);

describe("what a contract tells", () => {
  it("never holds a value of the golden response", () => {
    const forms: readonly ((word: string, other: string, third: string, number: number) => string)[] = [
      (word) => word,
      (word, other) => `${word} ${other}`,
      (word, other, third) => `${word}, ${other}, ${third}`,
      (_, __, ___, number) => String(number),
      (word, _, __, number) => `${number} ${word}`,
      (word, other, third, number) =>
        JSON.stringify({ name: word, items: [{ label: other, value: number }, { label: third }] }),
      (word, other, _, number) => JSON.stringify({ [`${word} ${other}`]: number, [other]: number }),
      (word, other, third, number) =>
        `| Name | Value |\n| --- | --- |\n| ${word} | ${number} |\n| ${other} ${third} | ${number} |`,
      (word, other, third, number) => `name,value\n${word},${number}\n${other} ${third},${number}`,
      (word, other, third) => `- ${word}\n- ${other} ${word}\n- ${third}`,
      (word, other, third, number) => `1. ${word} ${number}\n2. ${other}\n3. ${third}`,
      (word, other, _, number) => `\`\`\`python\ndef ${word}(${other}):\n    return ${number}\n\`\`\``,
      (word, other, third, number) =>
        `The ${word} is ${other}. It has ${number} of ${third}.\n\nYou see the ${word} there.`,
      (word, other, _, number) => `We take ${word} and ${other}.\n#### ${number}`,
      (word) => `Yes, because ${word} is.`,
      (word) => `B) ${word}`,
    ];
    const prompts = [
      "Answer this.",
      "Write an email about the delay",
      "Extract the name and the value from this text: nothing here",
      "How much is it, if 3 pens cost 4 euros and 7 are sold?",
      "Which one? A) this B) that C) none",
      "Escribe la respuesta en una frase para mi hermana",
      "# Task\n\nAnswer.\n\n# Text\n\n{{text}}",
    ];
    fc.assert(
      fc.property(secrets, fc.constantFrom(...forms), fc.constantFrom(...prompts), (values, form, prompt) => {
        const text = outputFor(prompt, form(...values));
        for (const value of values) expect(text).not.toContain(String(value));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ["Pick one: A) x B) y", "B", "only the letter of the correct option (A or B)."],
    ["How many are 3 boxes of 4?", "12", 'a last line that starts with "Answer:" and holds only the number.'],
    ["Name the capital.", "Bern", "only a single word."],
    ["List the ports", "- a b c d\n- e f g h", "only a bulleted list of two items, each of about five words."],
    ["Give me the ports as data", '{"ports": ["x"]}', '{"ports": [string, …]}'],
    ["Wie heißt die Hauptstadt der Schweiz?", "Bern", "Ausgabeformat: ein einziges Wort."],
  ])("adds to %j what %j needs", (prompt, golden, expected) => {
    expect(outputFor(prompt, golden)).toContain(expected);
  });

  it("is left out where the prompt says it already", () => {
    for (const [prompt, golden] of [
      ["Answer with the letter only. A) x B) y", "B"],
      ["Is it big? Answer yes or no.", "Yes"],
      ["Give the date as YYYY-MM-DD.", "2024-01-02"],
    ] as const) {
      expect(outputFor(prompt, golden)).not.toContain("Output format");
    }
  });

  it("does not contradict a format that the prompt asks for, and says so", () => {
    const task = {
      silverPrompt: "Give me a bulleted list of ports",
      silverResponse: null,
      goldenResponse: '{"a": 1}',
      wordLimit: 400,
    };
    const { text, remarks } = rewriteByRules(task, { asksQuestions: false });
    expect(text).not.toContain("JSON");
    expect(remarks.map(({ rule }) => rule)).toContain("output-conflict");
  });
});
