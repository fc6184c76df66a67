import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

const theory =
  /\b(?:explain|difference|what(?:['’]?s| is)|theory|normal form|acid|why|slow\w{0,2}|faster|optimi[sz]\w{1,6}|seconds|error|add (?:a )?column|alter|locking)\b/iu;

const schema = /\b(?:create (?:the |a |some |me )?(?:tables?|schema|database)|schema for|ddl|data ?model|design)\b/iu;

const changes =
  /\b(?:delet\w{1,3}|updat\w{1,3}|remov\w{1,3}|merg\w{1,3}|dedup\w{0,8}|truncat\w{1,3}|purge|migrat\w{1,3}|backfill)\b/iu;

export const sql: Recipe = {
  opening: null,
  notFor: /\b(?:docker\S{0,8}|compose|kubernetes|k8s|terraform|ya?ml)\b/iu,
  lines: [
    line(
      "named-columns",
      "List above the query, as a comment, the tables and columns that you had to assume.",
      "An invented column stops the query, or worse, exists with another meaning.",
      {
        unless: new RegExp(
          `${schema.source}|${theory.source}|\\(\\s*\\w+\\s*,|\\bcreate table\\b|\\bcolumns?\\b`,
          "iu",
        ),
        needs: "no-material",
      },
    ),
    line(
      "no-double-count",
      "Aggregate before a join that can multiply rows, so that nothing is counted twice.",
      "Such a total is wrong and looks right.",
      {
        // One table alone multiplies no rows.
        onlyWith:
          /(?=[\s\S]*\b(?:join\w{0,3}|tables|their|with (?:no|any|at least)|orders and|per (?:customer|user|client|product|category|department))\b)\b(?:sums?|totals?|counts?|average|avg|revenue|top|most|per|how many|spent)\b/iu,
        unless: new RegExp(`${schema.source}|\\b(?:running|pivot|unnest)\\b`, "iu"),
      },
    ),
    line(
      "half-open-dates",
      "Filter dates on the bare column from the start (>=) to before the end (<).",
      "So the last day counts whole and an index can be used.",
      {
        onlyWith:
          /\b(?:last|past|this|previous) (?:\d{1,3} )?(?:day|week|month|quarter|year)s?\b|\b(?:between|since|yesterday|in 20\d\d)\b/iu,
        unless: schema,
      },
    ),
    line(
      "nulls-and-ties",
      "Decide how NULLs and ties count, and say it in a comment in the query.",
      "Databases decide it silently, and not all alike.",
      {
        onlyWith:
          /\b(?:top|rank\w{0,3}|most|latest|last|newest|highest|lowest|max\w{0,4}|min\w{0,4}|average|avg|median|first)\b/iu,
        unless: new RegExp(`${schema.source}|${theory.source}|${changes.source}`, "iu"),
      },
    ),
  ],
};

const bareOnly = /\b(?:only|just|no talk|no explanation)\b/iu;

export const regex: Recipe = {
  opening: null,
  notFor:
    /^(?![^]*\b(?:reg ?ex\w{0,3}|regular expressions?|match\w{0,3}|extract\w{0,3}|validat\w{1,3}|strings?|replace|grep|sed)\b)/iu,
  lines: [
    line(
      "edges",
      "Anchor the pattern where the whole string must fit, and bound it where it is searched in a text, so that no part of a longer number or word matches.",
      "Without borders a pattern finds pieces of other things.",
      {
        unless:
          /\b(?:anywhere|anchor\w{0,3}|boundar\w{1,3}|contain\w{0,2}|partial|replac\w{1,3}|strip|between|tags?|commas?|spaces|split\w{0,4}|camel\w{0,4}|repeated|explain|bit by bit)\b/iu,
      },
    ),
    line(
      "test-strings",
      "Below the pattern, list strings that must match and near misses that must not.",
      "Only near misses show whether the pattern is too wide.",
      { settles: ["form", "explanation"], unless: new RegExp(`${bareOnly.source}|\\btests?\\b`, "iu") },
    ),
    line(
      "no-blow-up",
      "Nest no quantifiers, as in (a+)+, that can hang on long input.",
      "One hostile line can then stop a program.",
      {
        unless:
          /\b(?:notepad|vs ?code|find (?:&|and) replace|analytics|sheets?|grep|sed|re2|go(?:lang)?|rust|explain)\b/iu,
        onlyWith:
          /\b(?:validat\w{1,4}|check\w{0,3}|users?|input|forms?|server|node|js|javascript|python|java|php|c#)\b/iu,
      },
    ),
    line(
      "as-written",
      "Give the pattern as it stands in the source of that language, with its quotes, escapes and flags.",
      "Backslashes are lost most often on the way into the code.",
      {
        onlyWith:
          /\b(?:java|javascript|js|typescript|c#|python|php|ruby|go|golang|rust|kotlin|swift|json|yaml|preg_\w{1,12})\b/iu,
      },
    ),
    line(
      "known-gaps",
      "Say in one sentence which valid inputs the pattern leaves out on purpose.",
      "No short pattern covers all forms of these.",
      {
        settles: ["form", "explanation"],
        onlyWith: /\b(?:e-?mails?|urls?|phones?|dates?|names?|addresses|html|postcodes?|zip|iban)\b/iu,
        unless: bareOnly,
      },
    ),
    line(
      "common-syntax",
      "Use only what all common regex engines know, and name the flags that are needed.",
      "Lookbehind and named groups are written differently or missing.",
      {
        settles: ["language"],
        unless:
          /\b(?:explain|pcre|perl|grep|sed|awk|vim|notepad\W{0,2}|vs ?code|javascript|js|python|java|php|ruby|go|re2|\.net|c#|postgres\w{0,4}|sheets?)\b/iu,
      },
    ),
  ],
};
