import { isList, isObject, type Json } from "../../records/json";
import { broken, met, type DemandCheck, type DemandInput } from "./demand-outcome";
import { looksLikeHtml, isHtml } from "./read-html";
import { readDocument, readElement, type MarkupElement } from "./read-markup";
import { splitAtCommas } from "./split-at-commas";

/** Places where XML may begin; more in one text are given up on. */
const MOST_STARTS = 200;

/** promptfoo's demands on XML and HTML. A value names elements that must be there, as paths: "order.item". */
export const markupDemands: Readonly<Record<string, DemandCheck>> = {
  "is-xml": (input) => {
    const reading = readDocument(input.text);
    return reading.ok ? checkElements(input, [reading.element]) : met(input, false, reading.problem);
  },
  "contains-xml": (input) => {
    const elements = findElements(input.text);
    return elements.length === 0 ? met(input, false, "The answer holds no XML.") : checkElements(input, elements);
  },
  "is-html": (input) => {
    const isMet = isHtml(input.text);
    return met(input, isMet, isMet ? "The answer is HTML." : "The answer is not HTML alone.");
  },
  "contains-html": (input) => {
    const isMet = looksLikeHtml(input.text);
    return met(input, isMet, isMet ? "The answer holds HTML." : "The answer holds no HTML.");
  },
};

function findElements(text: string): readonly MarkupElement[] {
  const found: MarkupElement[] = [];
  const start = /<[:\p{L}_]/gu;
  for (let attempt = 0; attempt < MOST_STARTS; attempt += 1) {
    const place = start.exec(text)?.index;
    if (place === undefined) break;
    const reading = readElement(text, place);
    if (!reading.ok) continue;
    found.push(reading.element);
    start.lastIndex = reading.end;
  }
  return found;
}

function checkElements(input: DemandInput, elements: readonly MarkupElement[]): ReturnType<typeof met> {
  const wanted = readPaths(input.value);
  if (wanted === null) return broken(`“${input.assertion.kind}” takes names of elements only.`);
  const missing = elements.map((element) => wanted.filter((path) => !hasPath([element], path.split("."))));
  const least = missing.reduce((best, paths) => (paths.length < best.length ? paths : best), wanted);
  return met(
    input,
    least.length === 0,
    least.length === 0 ? "The XML is well-formed." : `Elements are missing: ${least.join(", ")}.`,
  );
}

function readPaths(value: Json | null): readonly string[] | null {
  if (value === null) return [];
  if (typeof value === "string") return splitAtCommas(value);
  const list = isObject(value) ? value["requiredElements"] : value;
  if (!isList(list)) return null;
  const paths = list.filter((entry) => typeof entry === "string");
  return paths.length === list.length ? paths : null;
}

function hasPath(elements: readonly MarkupElement[], [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  return elements.some((element) => element.name === name && hasPath(element.children, rest));
}
