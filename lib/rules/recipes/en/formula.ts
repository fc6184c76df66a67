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
      "clicks-in-order",
      "Give the clicks in order, with menus and buttons named as they stand there, and the rule or formula ready to paste.",
      "A menu that has to be searched for costs more than the formula.",
      {
        settles: ["form"],
        onlyWith: /\b(?:conditional format\w{0,4}|highlight|drop-?down|pivot|chart|filter view|data validation)\b/iu,
        unless: /\b(?:vba|macro|script|sql|python|formula only)\b/iu,
      },
    ),
    line(
      "show-first",
      "Give the variant of the command that only shows what it would do before the one that does it.",
      "A deleted file does not come back from the shell.",
      {
        settles: ["form"],
        onlyWith:
          /\b(?:delet\w{1,3}|renam\w{1,3}|mov(?:e|ing)|remov\w{1,3}|overwrit\w{1,3}|rsync|clean\w{0,3}|prune)\b/iu,
        unless: new RegExp(`${sheet.source}|${otherSheet.source}|\\b(?:dry|branch|commit)\\b`, "iu"),
      },
    ),
    line(
      "odd-file-names",
      "Write the command so that it copes with spaces and line breaks in file names.",
      "One such name breaks the loop or hits another file.",
      {
        onlyWith:
          /^(?=[^]*\b(?:renam\w{1,3}|delet\w{1,3}|remov\w{1,3}|mov(?:e|ing)|cop(?:y|ying)|convert\w{0,3}|compress\w{0,3}|resiz\w{1,3}|replac\w{1,3}|each|every|loop)\b)[^]*\b(?:files|folders|\.?jpe?gs?|pngs?|mp[34]s?|pdfs?|logs)\b/iu,
        unless: new RegExp(
          `${sheet.source}|${otherSheet.source}|\\b(?:rsync|awk|git|docker|curl|tail|lines?|one-?liner)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "platform",
      "If the command differs between GNU and macOS, give both.",
      "Options of the same name behave differently there.",
      {
        settles: ["count"],
        onlyWith: /\b(?:sed|find|date|stat|xargs|readlink|du)\b/iu,
        unless: new RegExp(
          `\\/var\\/|\\bone-?liner\\b|${sheet.source}|${otherSheet.source}|\\b(?:linux|ubuntu|debian|mac(?:os)?|windows|powershell|cmd|zsh|due)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "what-it-changes",
      "Say in one line below the command what it changes and how to take it back.",
      "Nobody should run what they cannot undo.",
      {
        settles: ["explanation", "form"],
        onlyWith:
          /\b(?:git|delet\w{1,3}|renam\w{1,3}|remov\w{1,3}|undo|reset|chmod|kill|overwrit\w{1,3}|docker|rsync|mv)\b/iu,
        unless: new RegExp(`${bareOnly.source}|${sheet.source}|${otherSheet.source}`, "iu"),
      },
    ),
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
    line(
      "filter-context",
      "Say in which filter context the measure is evaluated and which table must be marked as the date table.",
      "The same measure gives other values in another visual.",
      { settles: ["explanation", "form"], onlyWith: /\b(?:dax|power ?bi)\b/iu },
    ),
  ],
};
