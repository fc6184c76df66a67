import type { Recipe } from "../../recipe";
import { line, question } from "./write-recipe";

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
  questions: [
    question(
      "program",
      "Which program is it for?",
      {
        Excel: "It is for the current Excel.",
        "Google Sheets": "It is for Google Sheets.",
        "A Linux shell": "It is for bash on Linux.",
        "The Mac terminal": "It is for zsh on a Mac.",
      },
      "It is for {answer}.",
      {
        settles: ["language"],
        unless: new RegExp(`${shell.source}|\\b(?:excel|sheets|libre ?office|airtable|notion|dax|power ?bi)\\b`, "iu"),
      },
    ),
    question(
      "layout",
      "Where does the data stand?",
      {
        "Columns A and B": "The data stands in columns A and B, with headings in row 1.",
        "A named table": "The data stands in a table; use its column names.",
        "Another sheet": "The data stands on another sheet; use a placeholder for its name.",
      },
      "The data stands here: {answer}.",
      {
        onlyWith: sheet,
        unless: /\b(?:awk|csv|notion|airtable|dax|random|[a-z]{1,2}\d{1,5}|columns? [a-z]|col [a-z]|row \d)\b|:/iu,
      },
    ),
    question(
      "separator",
      "How do you separate arguments?",
      {
        "With commas": "Separate the arguments with commas.",
        "With semicolons": "Separate the arguments with semicolons.",
      },
      "Separate the arguments like this: {answer}.",
      { onlyWith: sheet, unless: /[;,]/u },
    ),
  ],
};
