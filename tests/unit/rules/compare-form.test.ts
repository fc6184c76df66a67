import { describe, expect, it } from "vitest";
import { compareForm } from "@/lib/rules/compare-form";
import { inferContract } from "@/lib/checks/response-form/output-contract";

function rulesFor(silver: string, golden: string): readonly string[] {
  const form = inferContract(golden, "");
  return form === null ? [] : compareForm(silver, golden, form).map(({ rule }) => rule);
}

const long = "The river runs to the sea and the boats go with it every day. ".repeat(8);

describe("compareForm", () => {
  it.each([
    ["chatter around the answer", "Sure! Here is it: a red boat sails by.", "A red boat sails by.", "form-chatter"],
    ["a refusal", "I'm sorry, I can't help with that.", "A red boat sails by.", "form-refusal"],
    ["prose in place of JSON", "The name is Ana.", '{"name": "Ana"}', "form-json"],
    ["missing keys", '{"name": "Ana"}', '{"name": "Ana", "age": 3}', "form-keys-missing"],
    ["additional keys", '{"name": "Ana", "x": 1}', '{"name": "Ana"}', "form-keys-extra"],
    ["a fence around JSON", '```json\n{"name": "Ana"}\n```', '{"name": "Ana"}', "form-fence"],
    ["a list of another length", "- a\n- b", "- a\n- b\n- c", "form-items"],
    ["an explained letter", "B) because it floats", "B", "form-letter"],
    ["a sentence in place of a letter", "It is the second option.", "B", "form-kind"],
    ["too many words", long, "The river runs to the sea.", "form-too-long"],
    ["too few words", "The river runs to the sea.", long, "form-too-short"],
    [
      "Markdown in place of plain text",
      "The **river** runs. It is long.",
      "The river runs. It is long.",
      "form-markdown",
    ],
    [
      "another language",
      "We go to the sea with our friends and they are there with us.",
      "Nous allons à la mer avec nos amis et ils sont là avec nous dans le train.",
      "form-language",
    ],
  ])("notices %s", (_, silver, golden, rule) => {
    expect(rulesFor(silver, golden)).toContain(rule);
  });

  it("says so where the form is right, since only the content can then be wrong", () => {
    expect(rulesFor("A", "B")).toEqual(["form-same"]);
  });

  it("asks for a key only by its name, never for its value", () => {
    const form = inferContract('{"name": "Ana", "age": 31}', "");
    const findings = form === null ? [] : compareForm('{"name": "Bo"}', '{"name": "Ana", "age": 31}', form);
    expect(JSON.stringify(findings)).toContain("age");
    expect(JSON.stringify(findings)).not.toContain("31");
  });
});
