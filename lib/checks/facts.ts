import type { Task } from "../template/task";
import type { CandidateCheck, Finding } from "./check";
import type { Place } from "../reading/place";
import { checkCode } from "./facts/code-facts";
import { factFinding } from "./facts/fact-finding";
import { checkLabels } from "./facts/label-facts";
import { checkLooseCode } from "./facts/loose-code-facts";
import { checkMaterial } from "./facts/material-facts";
import { checkNames } from "./facts/name-facts";
import { checkTitledNames } from "./facts/titled-names";
import { checkSwappedThings } from "./facts/swapped-things";
import { checkWeekdays } from "./facts/weekday-facts";
import { checkNumbers } from "./facts/number-facts";
import { checkOptions } from "./facts/option-facts";
import { checkOrder } from "./facts/order-facts";
import { readCode } from "../reading/read-code";
import { blank, readNumbers } from "../reading/numbers/read-numbers";
import { checkAddresses, checkQuotations } from "./facts/text-facts";
import { findPlaceHolders } from "../reading/place-holders/find-place-holders";
import { findSpansOfKinds } from "../reading/protected-spans";
import { guessLanguage } from "../reading/language";
import { standsWhole } from "./stands-whole";

/** Facts are read from so much of each text; what is longer was pasted, and reading on would hold up the page. */
const longestRead = 24_000;
/** A candidate has its own words before and between the facts. */
const longestCandidateRead = 36_000;

const mostFindings = 8;

/**
 * Whether the facts of the silver prompt are in the candidate: numbers with units, dates, names, quotations, addresses,
 * code and options. FIPO asks the optimizer to keep the silver prompt's facts, and small models lose or bend them.
 * What is written otherwise but says the same is kept: "1,000" is 1000, "twelve" is 12. Names only warn.
 */
export const checkFacts: CandidateCheck = (task: Task, candidate: string) => {
  const silver = task.silverPrompt.slice(0, longestRead);
  if (silver.trim() === candidate.trim()) return [];
  const read = candidate.slice(0, longestCandidateRead);
  const { language } = guessLanguage(silver);
  const ownPlaceHolders = findPlaceHolders(silver);
  const ownAddresses = addresses(silver);
  const code = readCode(silver);
  const inline = inlineCode(silver);
  // An address or a place-holder is compared as a whole; code line by line.
  const maskedSilver = blank(silver, ordered([...ownPlaceHolders, ...ownAddresses, ...code]));
  const maskedCandidate = blank(read, ordered([...findPlaceHolders(read), ...addresses(read)]));
  const proseSilver = blank(silver, ordered([...ownPlaceHolders, ...ownAddresses, ...inline, ...code]));
  const texts = [...checkCode(silver, read), ...checkQuotations(blank(silver, ordered([...code, ...inline])), read)];
  const findings = [
    ...checkOptions(silver, read),
    ...checkOrder(silver, read),
    ...checkLabels(maskedSilver, silver, read),
    ...checkLooseCode(blank(silver, ordered([...ownAddresses, ...inline, ...code])), silver, read),
    ...checkAddresses(silver, read),
    ...texts,
    ...checkNumbers({
      silver,
      candidate,
      maskedSilver,
      maskedCandidate,
      silverNumbers: readNumbers(blank(maskedSilver, ordered(inlineCode(maskedSilver)))),
      candidateNumbers: readNumbers(maskedCandidate),
      language,
    }),
    ...checkWeekdays(proseSilver, read),
    ...checkNames(proseSilver, read, language),
    ...checkTitledNames(proseSilver, read),
    // One word on a changed text is enough.
    ...(texts.some(({ severity }) => severity === "blocking") ? [] : checkMaterial(silver, read)),
    ...checkSwappedThings(proseSilver, maskedCandidate),
  ].map((finding) => withWholeText(finding, candidate, read));
  // Where the prompt stands whole nothing is lost, whatever stands around it; what was added may still be told.
  const isWhole = standsWhole(silver, candidate);
  return capped(isWhole ? findings.filter(({ severity }) => severity !== "blocking") : findings);
};

function addresses(text: string): readonly Place[] {
  // "600 kcal/1 serving" is no path.
  return findSpansOfKinds(text, ["address", "path"]).filter((span) => !/^\/\d+$/u.test(span.text));
}

function inlineCode(text: string): readonly Place[] {
  return findSpansOfKinds(text, ["code"]);
}

function ordered(places: readonly Place[]): readonly Place[] {
  return [...places].sort((one, other) => one.start - other.start || other.end - one.end);
}

/** A repair is made in the part that was read, so there is none where that is not the whole. */
function withWholeText(finding: Finding, candidate: string, read: string): Finding {
  if (finding.repaired === null || read.length === candidate.length) return finding;
  return { ...finding, repaired: null };
}

/** The gravest first, and where there are many, the rest as one. */
function capped(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [
    ...findings.filter(({ severity }) => severity === "blocking"),
    ...findings.filter(({ severity }) => severity !== "blocking"),
  ];
  const more = sorted.length - mostFindings;
  if (more <= 0) return sorted;
  const rest = factFinding({
    severity: sorted[mostFindings]?.severity ?? "warning",
    message: `${more} more ${more === 1 ? "fact differs" : "facts differ"} from your prompt.`,
    advice: "Compare the two texts, or start again from your prompt.",
  });
  return [...sorted.slice(0, mostFindings), rest];
}
