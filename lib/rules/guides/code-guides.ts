import { sources } from "../../checks/sources";
import type { Reading } from "../reading";
import { namesProgrammingLanguage } from "../task-kind";
import { type Advice, type Guide, type Question, formOf } from "./guide";

/** Code that is to be written. */

function isLanguageKnown(reading: Reading): boolean {
  return namesProgrammingLanguage(reading.instruction) || reading.material?.isCode === true;
}

/** Kinds that write, repair or judge code. */

const language: Question = {
  label: "Language",
  question: "Which programming language and version?",
  unless: (reading) => isLanguageKnown(reading),
};

const statedLanguage: Advice = {
  rule: "code-language",
  text: (reading) => (isLanguageKnown(reading) ? null : "Name the language and version that you choose."),
  unless: /\b(?:language|version)\b/iu,
  weight: 1,
  source: sources.copilot,
  remark: "The prompt names no programming language; the answer must at least say which one it uses.",
  needsRoom: true,
  answeredBy: "Language",
};

export const codeOnly: Guide["output"] = (reading) =>
  // A format that is named here is mostly one that the code reads or writes.
  /\b(?:only|just) (?:the |return )?code|\bexplain\b|\bcode (?:block|only)|\boutput format\b/iu.test(
    reading.instruction,
  )
    ? null
    : "the complete code in one code block, then at most three sentences on choices that are not obvious.";

function codeGuide(advice: readonly Advice[], questions: readonly Question[], output = codeOnly): Guide {
  return { advice: [statedLanguage, ...advice], output, questions: [language, ...questions] };
}

const edgeCases: Advice = {
  rule: "code-edge-cases",
  text: "Handle edge cases such as empty, missing and invalid input, and note in a comment what happens in each.",
  unless: /\b(?:edge cases?|invalid|empty|error handling|validat\w+|exceptions?|corner cases?)\b/iu,
  weight: 3,
  source: sources.copilot,
  remark: "Asked for the edge cases, which generated code most often misses.",
};

const tests: Advice = {
  rule: "code-tests",
  text: "Add a few tests or example calls with their expected results.",
  unless: /\b(?:tests?|unit tests?|examples?|no tests)\b/iu,
  weight: 2,
  source: sources.copilot,
  remark: "Asked for tests or example calls, so that the code can be checked.",
  needsRoom: true,
};

export const codeGuides: Readonly<Record<string, Guide>> = {
  function: codeGuide(
    [
      edgeCases,
      {
        rule: "code-signature",
        text: (reading) =>
          /\bfunctions?\b/iu.test(reading.instruction)
            ? "Give the function a clear name, typed parameters where the language has types, and a short comment on what it takes and returns."
            : null,
        unless: /\b(?:signature|named|called|type hints?|docstring|typed)\b/iu,
        weight: 1,
        source: sources.copilot,
        remark: "Asked for a clear signature.",
      },
      tests,
    ],
    [
      {
        label: "Input and output",
        question: "What goes in, what comes out? Give one example.",
        unless: /\b(?:returns?|takes?|input|output|given|e\.g\.|example)\b/iu,
      },
      {
        label: "Environment",
        question: "Which libraries or platform?",
        unless: /\b(?:using|with|library|framework|react|django|flask|node|pandas|browser|aws|standard library)\b/iu,
      },
    ],
  ),
  app: codeGuide(
    [
      {
        rule: "app-scope",
        text: "Build only the features named here, and handle empty states, invalid input and errors visibly.",
        unless: /\b(?:error handling|validat\w+|edge cases?|empty states?)\b/iu,
        weight: 3,
        source: sources.copilot,
        remark: "Asked for the named features only, and for visible error handling.",
      },
      {
        rule: "app-structure",
        text: "Keep the files few and small, and use no library that is not needed.",
        unless: /\b(?:librar(?:y|ies)|framework|dependenc\w+|structure)\b/iu,
        weight: 1,
        source: sources.copilot,
        remark: "Asked for few files and few libraries.",
      },
    ],
    [
      {
        label: "Features",
        question: "What must it be able to do?",
        unless: /\b(?:features?|should|can|users?|with)\b/iu,
      },
      {
        label: "Environment",
        question: "Web, desktop or phone; which framework?",
        unless: /\b(?:web|desktop|mobile|phone|ios|android|react|vue|svelte|flutter|django|flask|electron)\b/iu,
      },
    ],
    (reading) =>
      /\b(?:only|just) (?:the )?code|one file|single file/iu.test(reading.instruction)
        ? null
        : "each file in a code block of its own, with its path above it, then how to run it.",
  ),
  page: codeGuide(
    [
      {
        rule: "page-whole",
        text: "Make it work on a phone and on a wide screen, by keyboard and with a screen reader.",
        unless: /\b(?:responsive|mobile|accessib\w*)\b/iu,
        weight: 2,
        source: sources.copilot,
        remark: "Asked for a page that works on every screen and without a mouse.",
      },
      {
        rule: "page-content",
        text: "Use only the content given here; mark a gap with [text].",
        unless: /\b(?:lorem|dummy|placeholder|sample content)\b/iu,
        weight: 2,
        source: sources.anthropicHallucinations,
        remark: "Asked for no invented content.",
      },
    ],
    [
      {
        label: "Content",
        question: "Which sections and texts?",
        unless: /\b(?:sections?|header|footer|form|gallery|menu)\b/iu,
      },
    ],
  ),
  tests: codeGuide(
    [
      {
        rule: "tests-cases",
        text: "Cover the normal case, the limits and invalid input, one behaviour per test, with names that say what should happen.",
        unless: /\b(?:edge cases?|invalid|boundar\w+)\b/iu,
        weight: 3,
        source: sources.copilot,
        remark: "Said what the tests must cover.",
      },
    ],
    [
      {
        label: "Framework",
        question: "Which test framework?",
        unless: /\b(?:jest|vitest|pytest|junit|mocha|unittest|rspec|xunit|playwright|cypress)\b/iu,
      },
    ],
    formOf("the complete test file in one code block"),
  ),
};
