import { foldText } from "../template/fold-text";
import { matchPattern, MOST_CHARACTERS_READ } from "./pattern/match-pattern";
import { readPattern } from "./pattern/read-pattern";
import { readJson } from "./score-json";
import { passOrFail, quote, type Score, type Scorer } from "./scorer";
import { countAllWords } from "./split-words";

/** What must hold of every output, whatever the golden response is. */
export type Assertion =
  /** Case and white space do not count. */
  | { readonly kind: "contains"; readonly text: string }
  | { readonly kind: "lacks"; readonly text: string }
  /** A regular expression; see `readPattern` for what it may hold. */
  | { readonly kind: "matches"; readonly pattern: string }
  | { readonly kind: "is-json" }
  | { readonly kind: "at-most-words"; readonly words: number }
  | { readonly kind: "at-most-characters"; readonly characters: number };

/** A scorer that asks for what a person asserts and needs no golden response. */
export function assertionScorer(assertion: Assertion): Scorer {
  return {
    id: "assertion",
    name: describeAssertion(assertion),
    score: (output) => check(assertion, output),
  };
}

/** What is wrong with an assertion as it was typed, in one plain sentence; null where it can be used. */
export function findAssertionProblem(assertion: Assertion): string | null {
  switch (assertion.kind) {
    case "contains":
    case "lacks":
      return foldText(assertion.text) === "" ? "Write the text to look for." : null;
    case "matches": {
      if (assertion.pattern === "") return "Write the pattern to look for.";
      const reading = readPattern(assertion.pattern);
      if (!reading.ok) return reading.problem;
      return matchPattern(reading.pattern, "") === null ? "The pattern is too large." : null;
    }
    case "is-json":
      return null;
    case "at-most-words":
      return isCount(assertion.words) ? null : "The number of words must be a whole number, 1 or more.";
    case "at-most-characters":
      return isCount(assertion.characters) ? null : "The number of characters must be a whole number, 1 or more.";
  }
}

/** For the person, such as "at most 50 words". */
function describeAssertion(assertion: Assertion): string {
  switch (assertion.kind) {
    case "contains":
      return `contains ${quote(assertion.text)}`;
    case "lacks":
      return `does not contain ${quote(assertion.text)}`;
    case "matches":
      return `matches ${quote(assertion.pattern)}`;
    case "is-json":
      return "is JSON";
    case "at-most-words":
      return `at most ${assertion.words} words`;
    case "at-most-characters":
      return `at most ${assertion.characters} characters`;
  }
}

function check(assertion: Assertion, output: string): Score {
  const problem = findAssertionProblem(assertion);
  if (problem !== null) return passOrFail(false, problem);
  switch (assertion.kind) {
    case "contains": {
      const isThere = foldText(output).includes(foldText(assertion.text));
      return passOrFail(isThere, `${quote(assertion.text)} is ${isThere ? "there" : "missing"}.`);
    }
    case "lacks": {
      const isThere = foldText(output).includes(foldText(assertion.text));
      return passOrFail(!isThere, `${quote(assertion.text)} is ${isThere ? "there" : "not there"}.`);
    }
    case "matches":
      return checkPattern(assertion.pattern, output);
    case "is-json": {
      const isJson = readJson(output) !== null;
      return passOrFail(isJson, isJson ? "The output is JSON." : "The output is no JSON.");
    }
    case "at-most-words": {
      const words = countAllWords(output);
      return passOrFail(words <= assertion.words, `The output has ${words} words.`);
    }
    case "at-most-characters": {
      const characters = Array.from(output.trim()).length;
      return passOrFail(characters <= assertion.characters, `The output has ${characters} characters.`);
    }
  }
}

function checkPattern(source: string, output: string): Score {
  const reading = readPattern(source);
  const isMatch = reading.ok && matchPattern(reading.pattern, output) === true;
  const where = output.length > MOST_CHARACTERS_READ ? ` in the first ${MOST_CHARACTERS_READ} characters` : "";
  return passOrFail(isMatch, isMatch ? "The pattern matches." : `The pattern does not match${where}.`);
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1;
}
