import { describe, expect, it } from "vitest";
import { readPrompt } from "@/lib/reading/read-prompt";
import { findPlace } from "@/lib/rules/find-place";
import { readShapes } from "../../shapes/read-shapes";

const placeIn = (text: string) => findPlace(readPrompt(text), { label: "Requirements:" });

describe("findPlace", () => {
  it.each(readShapes().map((shape) => [shape.name, shape] as const))("%s", (_, { text, parts }) => {
    const place = placeIn(text);
    expect(place === null ? null : [text.slice(0, place.at).trim(), text.slice(place.at).trim()]).toEqual(parts);
  });

  it.each([
    ["Cook.", "Requirements:", ""],
    ["# Role\nA chef.\n\n## Task\nCook.", "## Requirements", ""],
    ["<role>\nA chef.\n</role>\n<task>\nCook.\n</task>", "<requirements>", "</requirements>"],
    ["<role>A chef.</role>\n<task>Cook.</task>", "<requirements>", "</requirements>"],
    ["[INST] # Cook [/INST]", "Requirements:", ""],
  ])("writes the head in the style of %j", (text, head, foot) => {
    expect(placeIn(text)).toMatchObject({ head, foot });
  });
});
