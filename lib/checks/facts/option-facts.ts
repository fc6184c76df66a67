import type { Finding } from "../check";
import { type Option, readOptionTexts } from "../../reading/options";
import { foldQuotation } from "../../reading/compare-texts";
import { readWords } from "../../reading/words";
import { factFinding, quoted } from "./fact-finding";
import { holdsWords } from "./text-facts";
import { weigh } from "../when-to-block";

/** Options of a multiple-choice question that were lost, changed, or given another letter. */
export function checkOptions(silver: string, candidate: string): readonly Finding[] {
  const options = readOptionTexts(silver);
  if (options.length === 0) return turnedLegend(readLegend(silver), readLegend(candidate));
  const folded = foldQuotation(candidate);
  const others = readOptionTexts(candidate);
  const lost = options.filter(
    (option) => !holdsWords(folded, foldQuotation(option.text)) && !isReworded(option, others),
  );
  // Put into a table, each piece of an option stands in a cell of its own.
  const inPieces = (option: Option): boolean =>
    option.text.split(/[,;]\s/u).every((piece) => holdsWords(folded, foldQuotation(piece)));
  // Where no letter is left, nothing else stands in their place.
  const severity = weigh({ certain: [others.length > 0 && !lost.every(inPieces)], likely: [true] });
  if (lost.length > 0) return lost.map((option) => lostOption(option, severity));
  return moved(options, others);
}

/** What letters or figures stand for, as in "A = fully correct, B = mostly correct". */
function readLegend(text: string): readonly Option[] {
  return Array.from(
    text.matchAll(/(?<![\p{L}\p{N}])([A-H]|\d) ?= ?([^\n,;.=]{2,60})/gu),
    ([, letter = "", said = ""]) => ({
      letter,
      text: foldQuotation(said),
    }),
  );
}

/** A letter that has come to stand for what another one stood for. */
function turnedLegend(own: readonly Option[], found: readonly Option[]): readonly Finding[] {
  const turned = own.find(({ letter, text }) => {
    const other = withLetter(letter, found);
    return (
      other !== undefined && other.text !== text && own.some((one) => one.letter !== letter && one.text === other.text)
    );
  });
  if (turned === undefined) return [];
  return [
    factFinding({
      severity: "blocking",
      message: `${turned.letter} no longer stands for ${quoted(turned.text)}.`,
      advice: "Put the meanings back as they were.",
    }),
  ];
}

/** A plan that is one of several to choose among may be put a little otherwise, unlike the option of a test. */
function isReworded({ letter, text }: Option, others: readonly Option[]): boolean {
  const words = readWords(text).filter(({ isSmall }) => !isSmall);
  const other = withLetter(letter, others);
  if (words.length < leastOfPlan || other === undefined) return false;
  const stems = new Set(readWords(other.text).map(({ stem }) => stem));
  return words.filter(({ stem }) => stems.has(stem)).length >= words.length * mostlyKept;
}

function withLetter(letter: string, options: readonly Option[]): Option | undefined {
  return options.find((option) => option.letter.toUpperCase() === letter.toUpperCase());
}

const leastOfPlan = 5;
const mostlyKept = 0.7;

function lostOption({ letter, text }: Option, severity: Finding["severity"]): Finding {
  return factFinding({
    severity,
    message: `Option ${letter}, ${quoted(text)}, is gone or has changed.`,
    advice: "Put all options back as they were.",
  });
}

function moved(options: readonly Option[], others: readonly Option[]): readonly Finding[] {
  if (others.length === 0) {
    return [
      factFinding({
        severity: "warning",
        message: "The options have lost their letters.",
        advice: "Give each option its letter again, if the answer is to be a letter.",
      }),
    ];
  }
  const other = options.find((option) => {
    const same = withLetter(option.letter, others);
    return (
      same !== undefined &&
      !isReworded(option, others) &&
      !startsAlike(foldQuotation(same.text), foldQuotation(option.text))
    );
  });
  if (other === undefined) return [];
  return [
    factFinding({
      severity: "blocking",
      message: `Option ${other.letter} no longer says ${quoted(other.text)}: the options have changed places.`,
      advice: "Put the options back in their order.",
    }),
  ];
}

/** The last option runs to the end of its line and may have more words behind it. */
function startsAlike(first: string, second: string): boolean {
  return first.startsWith(second) || second.startsWith(first);
}
