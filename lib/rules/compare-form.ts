import { keysOfShape } from "../checks/response-form/json-shape";
import { languageNames } from "../reading/language";
import { inferContract, parseJson, type ReadForm } from "../checks/response-form/output-contract";
import type { OutputContract } from "../checks/response-form/contract";
import { countInWords, joinWords, roundWords } from "../reading/wording";
import { countWords } from "../template/task";

/** One way in which the silver response misses the form of the golden one. */
export interface FormFinding {
  readonly rule: string;
  /** For the person. */
  readonly remark: string;
  /** For an English prompt, where the contract alone would not prevent it; null where it does. */
  readonly requirement: string | null;
}

const openingChatter =
  /^(?:sure|certainly|of course|absolutely|great question|great|okay|ok|here(?:['’]s| is| are)|i['’]?d be happy|i (?:can|will) help|happy to help|thank you for)\b[^\n]{0,200}/iu;
const closingChatter =
  /(?:let me know\b|(?:i )?hope (?:this|that) helps|feel free to|if you (?:have|need) any|anything else|would you like me to)[^\n]{0,200}$/iu;
const refusal = /^(?:i['’]?m sorry|sorry|i (?:can['’]?t|cannot|am unable|['’]m unable)|as an ai|unfortunately,? i)\b/iu;

/** Compares two responses by their form alone; what they say is for a judge, not for rules. */
export function compareForm(silverResponse: string, goldenResponse: string, golden: ReadForm): readonly FormFinding[] {
  const silverText = silverResponse.trim();
  const silver = inferContract(silverText, `${goldenResponse} ${silverText}`);
  if (silver === null) return [];
  if (refusal.test(silverText) && !refusal.test(goldenResponse.trim())) {
    return [
      {
        rule: "form-refusal",
        remark: "The silver response refuses or apologizes in place of answering.",
        requirement: null,
      },
    ];
  }
  const findings = [
    findChatter(silverText, goldenResponse.trim(), golden.contract),
    findLanguage(silver, golden),
    ...findForm(silverText, silver.contract, golden.contract),
    findLength(silverText, goldenResponse, golden.contract),
  ].filter((finding) => finding !== null);
  if (findings.length > 0) return findings;
  return [
    {
      rule: "form-same",
      remark:
        "The silver response already has the form of the golden one. If it is wrong, it is wrong in content, which rules cannot judge.",
      requirement: null,
    },
  ];
}

/** Forms whose own words ("with nothing else") already forbid any chatter. */
function isExact(contract: OutputContract): boolean {
  return contract.form !== "prose" && contract.form !== "worked-answer";
}

function findChatter(silver: string, golden: string, contract: OutputContract): FormFinding | null {
  const opens = openingChatter.test(silver) && !openingChatter.test(golden);
  const closes = closingChatter.test(silver) && !closingChatter.test(golden);
  if (!opens && !closes) return null;
  const where = opens && closes ? "begins and ends with chatter" : opens ? "begins with chatter" : "ends with chatter";
  return {
    rule: "form-chatter",
    remark: `The silver response ${where} that the golden one does not have.`,
    requirement: isExact(contract) ? null : "Give only the result, without an introduction or a comment of your own.",
  };
}

function findLanguage(silver: ReadForm, golden: ReadForm): FormFinding | null {
  const bothCertain = silver.isLanguageCertain && golden.isLanguageCertain;
  if (!bothCertain || silver.language === golden.language) return null;
  if (silver.language === "unknown" || golden.language === "unknown") return null;
  const [is, should] = [languageNames[silver.language], languageNames[golden.language]];
  return {
    rule: "form-language",
    remark: `The silver response is in ${is}, the golden one in ${should}.`,
    requirement: null,
  };
}

/** "JSON", "a list", "prose": the name of a form for a person. */
function nameForm(contract: OutputContract): string {
  switch (contract.form) {
    case "letter":
      return contract.isAlone ? "a single letter" : "a letter with a reason";
    case "yes-no":
      return contract.words === "yes-no" ? "yes or no" : "true or false";
    case "number":
      return "a number";
    case "worked-answer":
      return "a solution with the answer on its last line";
    case "date":
      return contract.pattern === "hh:mm" ? "a time" : "a date";
    case "json":
      return "JSON";
    case "table":
      return contract.format === "markdown" ? "a table" : contract.format.toUpperCase();
    case "list":
      return contract.style === "plain" ? "one item per line" : `a ${contract.style} list`;
    case "series":
      return "items in one line";
    case "code":
      return "code";
    case "phrase":
      return contract.words === 1 ? "a single word" : "a short phrase";
    case "prose":
      return "running text";
  }
}

function findForm(silverText: string, silver: OutputContract, golden: OutputContract): readonly FormFinding[] {
  if (golden.form === "json") return findJson(silverText, silver, golden);
  if (silver.form !== golden.form) {
    return [
      {
        rule: "form-kind",
        remark: `The silver response is ${nameForm(silver)}, the golden one ${nameForm(golden)}.`,
        requirement:
          golden.form === "prose" && !golden.hasMarkdown && (silver.form === "list" || silver.form === "table")
            ? "Write running text, without lists or headings."
            : null,
      },
    ];
  }
  const findings: FormFinding[] = [];
  if (golden.form === "list" && silver.form === "list" && golden.items !== silver.items) {
    const [is, should] = [countInWords(silver.items), countInWords(golden.items)];
    findings.push({
      rule: "form-items",
      remark: `The silver response lists ${is} items, the golden one ${should}.`,
      requirement: null,
    });
  }
  if (golden.form === "letter" && silver.form === "letter" && golden.isAlone && !silver.isAlone) {
    findings.push({
      rule: "form-letter",
      remark: "The silver response explains the letter; the golden one is the letter alone.",
      requirement: null,
    });
  }
  if (golden.form === "prose" && silver.form === "prose" && silver.hasMarkdown && !golden.hasMarkdown) {
    findings.push({
      rule: "form-markdown",
      remark: "The silver response uses Markdown, the golden one plain text.",
      requirement: "Write plain text, without Markdown.",
    });
  }
  return findings;
}

function findJson(
  silverText: string,
  silver: OutputContract,
  golden: OutputContract & { form: "json" },
): readonly FormFinding[] {
  if (silver.form !== "json") {
    const hasJsonInside = hasInnerJson(silverText, "{", "}") || hasInnerJson(silverText, "[", "]");
    return [
      {
        rule: "form-json",
        remark: hasJsonInside
          ? "The silver response puts text around its JSON; the golden one is JSON alone."
          : `The silver response is ${nameForm(silver)}; the golden one is JSON.`,
        requirement: null,
      },
    ];
  }
  const findings: FormFinding[] = [];
  const [wanted, got] = [new Set(keysOfShape(golden.shape)), new Set(keysOfShape(silver.shape))];
  const missing = [...wanted].filter((key) => !got.has(key)).slice(0, 6);
  const extra = [...got].filter((key) => !wanted.has(key)).slice(0, 6);
  if (missing.length > 0) {
    findings.push({
      rule: "form-keys-missing",
      remark: `The silver response lacks the ${keyWords(missing)}.`,
      requirement: "Leave out none of the keys; use null where a value is unknown.",
    });
  }
  if (extra.length > 0 && wanted.size > 0) {
    findings.push({
      rule: "form-keys-extra",
      remark: `The silver response has the ${keyWords(extra)}, which the golden one has not.`,
      requirement: "Use no other keys.",
    });
  }
  if (golden.shape.type !== silver.shape.type) {
    findings.push({
      rule: "form-json-shape",
      remark: "The silver response nests its JSON in another way than the golden one.",
      requirement: null,
    });
  }
  if (silver.isFenced && !golden.isFenced) {
    findings.push({
      rule: "form-fence",
      remark: "The silver response puts its JSON into a code fence, the golden one does not.",
      requirement: null,
    });
  }
  return findings;
}

function hasInnerJson(text: string, opening: string, closing: string): boolean {
  const [start, end] = [text.indexOf(opening), text.lastIndexOf(closing)];
  return start !== -1 && end > start && parseJson(text.slice(start, end + 1)) !== undefined;
}

function keyWords(keys: readonly string[]): string {
  return `${keys.length === 1 ? "key" : "keys"} ${joinWords(
    keys.map((key) => `“${key}”`),
    "and",
  )}`;
}

/** Only a plain difference counts: half as long again, and by more than fifteen words. */
function findLength(silverText: string, goldenText: string, contract: OutputContract): FormFinding | null {
  if (contract.form !== "prose" && contract.form !== "list") return null;
  const [silver, golden] = [countWords(silverText), countWords(goldenText)];
  const isLonger = silver > golden * 1.5 && silver - golden > 15;
  const isShorter = silver * 1.5 < golden && golden - silver > 15;
  if (!isLonger && !isShorter) return null;
  return {
    rule: isLonger ? "form-too-long" : "form-too-short",
    remark: `The silver response is ${isLonger ? "longer" : "shorter"}: about ${roundWords(silver)} words, against ${roundWords(golden)} in the golden one.`,
    requirement: null,
  };
}
