import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

const bareOnly = /\b(?:only|just|no talk|no explanation)\b/iu;

const sheet =
  /\b(?:excel|sheets?|spreadsheets?|cells?|columns?|libre ?office|formulas?|vlookup|xlookup|sumifs?|countifs?)\b/iu;

const otherSheet = /\b(?:airtable|notion|dax|power ?bi|power ?query|conditional format\w{0,4}|latex|maths?)\b/iu;

const shell =
  /\b(?:linux|bash|zsh|powershell|cmd|terminal|shell|command|rsync|ffmpeg|docker|git|grep|find|mac(?:os)?|one-?liner|ssh|curl)\b/iu;

export const formula: Recipe = {
  opening: null,
  lines: [
    line(
      "example-row",
      "Give the formula by itself to copy, then one example row with its result.",
      "One row shows whether it does what was meant.",
      {
        settles: ["explanation", "form"],
        onlyWith: sheet,
        unless: new RegExp(
          `${bareOnly.source}|${otherSheet.source}|${shell.source}|\\b(?:in one cell|named range|array)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "blanks",
      "Treat blank cells and text among the numbers on purpose, and hide no real fault behind a general IFERROR.",
      "A formula that never shows an error is believed when it is wrong.",
      {
        onlyWith: /\b(?:sum\w{0,3}|total|averages?|avg|mean|best|max|min|rank\w{0,3}|median)\b/iu,
        unless: new RegExp(`${otherSheet.source}|${shell.source}|\\b(?:blanks?|empty|iferror)\\b`, "iu"),
      },
    ),
    line(
      "older-version",
      "If the formula needs a newer Excel, such as for XLOOKUP, LET or FILTER, say so and give the form for older ones too.",
      "In an older Excel it shows only #NAME?.",
      {
        settles: ["explanation", "form"],
        onlyWith: /\bexcel\b/iu,
        unless: new RegExp(`${bareOnly.source}|\\b(?:365|20(?:1\\d|2\\d)|if|sum|count\\w{0,3}|averages?)\\b`, "iu"),
      },
    ),
  ],
};
