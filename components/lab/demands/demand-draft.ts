import type { Assertion } from "@/lib/records/assertion";
import type { Json } from "@/lib/records/json";
import { printJson } from "../set/json-text";
import { findKind, type ValueForm } from "./demand-kinds";

/** A demand as it stands in the form: everything is text until it is read. */
export interface DemandDraft {
  readonly kind: string;
  readonly isNegated: boolean;
  readonly value: string;
  readonly threshold: string;
  readonly weight: string;
  readonly metric: string;
}

export const emptyDraft: DemandDraft = {
  kind: "contains",
  isNegated: false,
  value: "",
  threshold: "",
  weight: "1",
  metric: "",
};

/** What a person sees of a demand to change it. */
export function draftOf({ kind, isNegated, value, threshold, weight, metric }: Assertion): DemandDraft {
  const form = findKind(kind)?.form ?? "text";
  return {
    kind,
    isNegated,
    value: printValue(value, form),
    threshold: threshold === null ? "" : String(threshold),
    weight: String(weight),
    metric: metric ?? "",
  };
}

function printValue(value: Json | null, form: ValueForm): string {
  if (form === "list" && Array.isArray(value)) return value.map((item: Json) => printJson(item)).join("\n");
  if (form === "range" && typeof value === "object" && value !== null && !Array.isArray(value)) {
    const { min, max } = value as { readonly min?: Json; readonly max?: Json }; // An object, by the line before.
    return `${printJson(min)}-${printJson(max)}`;
  }
  if (form === "schema" && typeof value === "object" && value !== null) return JSON.stringify(value, null, 2);
  return printJson(value);
}

export type ReadDemand =
  { readonly demand: Assertion; readonly problem: null } | { readonly demand: null; readonly problem: string };

/** The demand that the form says, or what is wrong with it. What the form does not show is taken from `former`. */
export function readDraft(draft: DemandDraft, former: Assertion | null): ReadDemand {
  const form = findKind(draft.kind)?.form ?? "text";
  const value = readValue(draft.value, form);
  if (typeof value === "object" && value !== null && "problem" in value) return refuse(value.problem);
  const threshold = readNumber(draft.threshold);
  if (threshold === undefined) return refuse("The threshold must be a number, or empty.");
  if (draft.kind === "latency" && threshold === null) return refuse("Say how many milliseconds an answer may take.");
  const weight = draft.weight.trim() === "" ? 1 : readNumber(draft.weight);
  if (weight === undefined || weight === null || weight < 0) return refuse("The weight must be a number, 0 or more.");
  const isSameKind = former?.kind === draft.kind;
  return {
    problem: null,
    demand: {
      kind: draft.kind,
      isNegated: draft.isNegated,
      value: value === null ? null : value.json,
      threshold,
      weight,
      metric: draft.metric.trim() === "" ? null : draft.metric.trim(),
      transform: former?.transform ?? null,
      config: isSameKind ? former.config : {},
    },
  };
}

type ReadValue = { readonly json: Json } | { readonly problem: string } | null;

function readValue(text: string, form: ValueForm): ReadValue {
  switch (form) {
    case "none":
      return null;
    case "schema":
      return readSchema(text);
    case "list": {
      const items = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
      return items.length === 0 ? { problem: "Write one text a line, at least one." } : { json: items };
    }
    case "range":
      return readRange(text);
    case "text":
    case "script":
    case "rubric":
      return text === "" ? { problem: "Write what it is held against." } : { json: text };
  }
}

function readSchema(text: string): ReadValue {
  if (text.trim() === "") return null;
  try {
    // JSON.parse gives nothing but JSON.
    const json = JSON.parse(text) as Json;
    return typeof json === "object" && json !== null ? { json } : { problem: "A JSON Schema is an object in braces." };
  } catch {
    // A schema may be written in YAML; whether it can be read shows when it is tried.
    return /^\s*[[{]/u.test(text) ? { problem: "This JSON Schema is no whole JSON." } : { json: text };
  }
}

function readRange(text: string): ReadValue {
  const found = /^\s*(\d+)?\s*(-|–|to)?\s*(\d+)?\s*$/u.exec(text);
  const [, low, dash, high] = found ?? [];
  if (found === null || (low === undefined && high === undefined))
    return { problem: "Write a number, or such as 20-50." };
  if (dash === undefined) return { json: Number(low ?? high) };
  return {
    json: {
      ...(low !== undefined && { min: Number(low) }),
      ...(high !== undefined && { max: Number(high) }),
    },
  };
}

/** Null for nothing, undefined for no number. */
function readNumber(text: string): number | null | undefined {
  if (text.trim() === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function refuse(problem: string): ReadDemand {
  return { demand: null, problem };
}
