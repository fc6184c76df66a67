import { sources } from "../../checks/sources";
import { codeOnly } from "./code-guides";
import { type Guide, formOf } from "./guide";

/** Small pieces of code with rules of their own: queries, expressions, formulas, commands, schemas. */

export const snippetGuides: Readonly<Record<string, Guide>> = {
  sql: {
    advice: [
      {
        rule: "sql-assumptions",
        text: "State in a comment which tables and columns you assume.",
        unless: /\b(?:columns?|schema|create table)\b|\btables?\s*:|\b\w+\(\w+, /iu,
        weight: 3,
        source: sources.copilot,
        remark: "The schema is not given; the answer must say what it assumes.",
      },
      {
        rule: "sql-nulls",
        text: "Decide how NULLs, duplicates and ties are treated, and note it in a comment.",
        unless: /\b(?:nulls?|duplicates?|ties|distinct)\b/iu,
        weight: 2,
        source: sources.copilot,
        remark: "Asked about NULLs, duplicates and ties, where queries go wrong unseen.",
      },
    ],
    output: formOf("the query in one code block, then two or three sentences on how it works"),
    questions: [
      {
        label: "Database",
        question: "PostgreSQL, MySQL, SQLite, another?",
        unless: /\b(?:postgres\w*|mysql|sqlite|oracle|sql server|bigquery|snowflake|mariadb)\b/iu,
      },
      {
        label: "Tables",
        question: "Which tables and columns are there?",
        unless: /\b(?:columns?|tables?|schema)\b|\(\w+, /iu,
      },
    ],
  },
  regex: {
    advice: [
      {
        rule: "regex-cases",
        text: "List three strings that must match and three that must not.",
        unless: /\b(?:examples?|must match|should match|test)\b/iu,
        weight: 3,
        source: sources.copilot,
        remark: "Asked for strings that must and must not match, by which the expression can be checked.",
        needsRoom: true,
      },
      {
        rule: "regex-explained",
        text: "Explain each part of the expression in a few words.",
        unless: /\b(?:explain|explanation|only)\b/iu,
        weight: 1,
        source: sources.anthropicClear,
        remark: "Asked it to explain the parts.",
        needsRoom: true,
      },
    ],
    output: formOf("the expression in one code block, then the explanation and the examples"),
    questions: [
      {
        label: "Flavour",
        question: "JavaScript, Python, PCRE, another?",
        unless: (reading) => /\b(?:javascript|python|pcre|java|go|php|ruby|grep|sed)\b/iu.test(reading.instruction),
      },
      { label: "Examples", question: "Which strings must match, which must not?", unless: /["“'`]/u },
    ],
  },
  formula: {
    advice: [
      {
        rule: "formula-cells",
        text: "Say which cells or ranges you assume, and how to adapt them.",
        unless: /\b[A-Z]{1,2}\d{1,4}\b|\bcolumns? [A-Z]\b/u,
        weight: 2,
        source: sources.anthropicClear,
        remark: "Asked which cells it assumes.",
        needsRoom: true,
      },
      {
        rule: "formula-blanks",
        text: "Make it work with empty cells, and say in which versions it works.",
        unless: /\b(?:empty|blank|version|365|google sheets)\b/iu,
        weight: 1,
        source: sources.copilot,
        remark: "Asked about empty cells and versions.",
        needsRoom: true,
      },
    ],
    output: formOf("the formula in one code block, then one sentence for each of its parts"),
    questions: [
      { label: "Sheet", question: "Which columns hold what?", unless: /\bcolumns?\b|\b[A-Z]{1,2}\d{1,4}\b/u },
    ],
  },
  shell: {
    advice: [
      {
        rule: "shell-safe",
        text: "Point out every step that deletes or overwrites something, and show how to try it out first.",
        unless: /\b(?:dry[- ]run|safe\w*|backup)\b/iu,
        weight: 3,
        source: sources.copilot,
        remark: "Asked for a warning before anything is deleted or overwritten.",
      },
      {
        rule: "shell-names",
        text: "Make it work with file names that contain spaces.",
        unless: /\b(?:spaces|file names)\b/iu,
        weight: 1,
        source: sources.copilot,
        remark: "Named the edge case that shell scripts miss most.",
      },
    ],
    output: codeOnly,
    questions: [
      {
        label: "System",
        question: "Linux, macOS or Windows; which shell?",
        unless: /\b(?:linux|mac(?:os)?|windows|ubuntu|debian|bash|zsh|powershell)\b/iu,
      },
    ],
  },
  schema: {
    advice: [
      {
        rule: "schema-keys",
        text: "Give each table its keys, types, constraints and indexes, and note in a comment what each index is for.",
        unless: /\b(?:indexes|constraints|foreign keys?)\b/iu,
        weight: 3,
        source: sources.copilot,
        remark: "Asked for keys, types, constraints and indexes.",
      },
      {
        rule: "schema-questions",
        text: "Name the questions that the data must answer, as far as you assume them.",
        unless: /\b(?:queries|questions|use cases?|must (?:store|answer))\b/iu,
        weight: 2,
        source: sources.copilot,
        remark: "Asked which queries it assumes, since they decide the design.",
        needsRoom: true,
      },
    ],
    output: formOf("CREATE TABLE statements in one code block, then short notes"),
    questions: [
      {
        label: "Content",
        question: "Which things and relations must it hold?",
        unless: /\b(?:with|users|orders|tables?|entities)\b/iu,
      },
      {
        label: "Database",
        question: "PostgreSQL, MySQL, SQLite, another?",
        unless: /\b(?:postgres\w*|mysql|sqlite|oracle|sql server|mongo\w*|mariadb)\b/iu,
      },
    ],
  },
};
