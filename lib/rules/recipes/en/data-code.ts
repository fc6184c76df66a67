import type { Recipe } from "../../recipe";
import { line, question } from "./write-recipe";

const theory =
  /\b(?:explain|difference|what(?:['’]?s| is)|theory|normal form|acid|why|slow\w{0,2}|faster|optimi[sz]\w{1,6}|seconds|error|add (?:a )?column|alter|locking)\b/iu;

const schema = /\b(?:create (?:the |a |some |me )?(?:tables?|schema|database)|schema for|ddl|data ?model|design)\b/iu;

const changes =
  /\b(?:delet\w{1,3}|updat\w{1,3}|remov\w{1,3}|merg\w{1,3}|dedup\w{0,8}|truncat\w{1,3}|purge|migrat\w{1,3}|backfill)\b/iu;

const databases =
  /\b(?:pg|my ?sql|maria ?db|postgres\w{0,4}|sqlite|oracle|t-?sql|sql server|mssql|bigquery|snowflake|redshift|duckdb|access|athena|spark|clickhouse|hive|presto|dialect)\b/iu;

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
  questions: [
    question(
      "database",
      "Which database is it?",
      {
        PostgreSQL: "It is PostgreSQL.",
        MySQL: "It is MySQL 8.",
        "SQL Server": "It is SQL Server (T-SQL).",
        SQLite: "It is SQLite.",
      },
      "It is this database: {answer}.",
      { settles: ["language"], unless: databases },
    ),
    question(
      "tables",
      "Which tables and columns are there?",
      {
        "Assume usual names": "I gave no tables on purpose; assume usual names and list them above the query.",
        "Ask me first": "Ask me for tables and columns before you write the query.",
      },
      "The tables and columns are: {answer}.",
      {
        replaces: ["named-columns"],
        unless: new RegExp(`${schema.source}|${theory.source}|\\(|\\b(?:tables?|columns?|cols)\\b`, "iu"),
      },
    ),
    question(
      "use",
      "How will it be used?",
      {
        "Once by hand": "I run it once by hand; clarity counts more than speed.",
        "In a program": "It runs in a program; take outside values as bound parameters.",
        "In a report": "It runs regularly in a report; give the columns readable names.",
      },
      "It is used like this: {answer}.",
      { unless: theory },
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
  questions: [
    question(
      "engine",
      "Where will the pattern run?",
      {
        JavaScript: "The pattern runs in JavaScript.",
        Python: "The pattern runs in Python.",
        "An editor": "The pattern is typed into the search of an editor.",
        "grep or sed": "The pattern runs in grep or sed.",
      },
      "The pattern runs in {answer}.",
      { settles: ["language"], replaces: ["common-syntax"] },
    ),
    question(
      "use",
      "What is it used for?",
      {
        "Checking a field": "It checks a whole field; nothing may stand before or after.",
        "Finding in a text": "It finds all places in a longer text.",
        "Search and replace": "It is for search and replace; give the replacement too.",
      },
      "The pattern is used for {answer}.",
      { replaces: ["edges"], unless: /\b(?:validat\w{1,4}|check|extract|find|replac\w{1,3}|swap|strip|mask)\b/iu },
    ),
    question(
      "not-match",
      "What must not match?",
      {
        "Parts of longer ones": "It must not match a part of something longer.",
        "Empty strings": "It must not match the empty string.",
        "Other letters": "It must not match letters beyond A to Z.",
      },
      "It must not match {answer}.",
      { settles: ["exclusion"] },
    ),
  ],
};
