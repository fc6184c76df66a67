import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

const throughPage =
  /\b(?:cypress|playwright|selenium|puppeteer|e2e|end[- ]to[- ]end|testing library|component|button|click\w{0,3}|page)\b/iu;
const noUnit = /\b(?:gherkin|cucumber|bdd|scenarios?|dbt|load test|k6|locust|manual|checklist|strategy|plan)\b/iu;

export const testCode: Recipe = {
  opening: null,
  lines: [
    line(
      "wait-for-what-is-seen",
      "Find elements by their role or visible text and wait for what can be seen, never for a fixed time.",
      "Tests tied to classes and delays fail for no reason.",
      { onlyWith: throughPage, unless: new RegExp(`${noUnit.source}|\\b(?:data-testid|test ids?)\\b`, "iu") },
    ),
    line(
      "right-not-present",
      "Where {material} itself is wrong for a case, write the test for the right behaviour and say that it fails now.",
      "Tests copied from the code make its faults permanent.",
      { needs: "material", unless: noUnit },
    ),
    line(
      "hard-cases",
      "Beside the usual case, test empty, boundary and invalid input, each behaviour in a test of its own.",
      "Faults sit at the edges, and one failing test should name one fault.",
      {
        settles: ["count"],
        unless: new RegExp(`${noUnit.source}|\\b(?:one test|happy path|only|e2e|cypress|playwright)\\b`, "iu"),
      },
    ),
    line(
      "literal-results",
      "Write expected results as literal values, not computed the way the code computes them.",
      "Otherwise both can be wrong in the same way.",
      { unless: new RegExp(`${noUnit.source}|${throughPage.source}|\\b(?:property|hypothesis|snapshots?)\\b`, "iu") },
    ),
    line(
      "telling-names",
      "Name each test after the situation and the expected result.",
      "The name is what one sees when it fails.",
      { unless: /\bnames?\b/iu },
    ),
    line(
      "only-mock-outside",
      "Replace only network, clock, chance and files by stand-ins, nothing of the code under test.",
      "A test of stand-ins proves nothing.",
      { unless: new RegExp(`${noUnit.source}|\\b(?:mock\\w{0,3}|stubs?|e2e|cypress|playwright|selenium)\\b`, "iu") },
    ),
  ],
};

const noRecords =
  /\b(?:lorem|nasty|strings|logs?|log lines|chat|survey|reviews?|tickets?|readings?|temperatures?|sensor|noise|paragraphs?|text)\b/iu;

export const testData: Recipe = {
  opening: null,
  // A made-up town or hero is no data.
  notFor:
    /^(?![^]*\b(?:data\w{0,4}|rows?|records?|entr(?:y|ies)|users?|customers?|employees|patients|orders?|products?|transactions?|invoices?|bookings?|reviews?|logs?|profiles?|json|csv|ya?ml|xml|sql|inserts?|dummy|fake|samples?|mock|seed|test\w{0,4}|fixtures?|lorem|names|address\w{0,2}|e-?mails?|numbers?|strings?|tables?|list)\b)/iu,
  lines: [
    line(
      "nobody-real",
      "Use only what can belong to nobody: example.com or .test addresses, telephone numbers reserved for fiction, no known persons.",
      "Test mails and calls do go out by mistake.",
      {
        onlyWith:
          /\b(?:users?|customers?|people|persons?|names?|e-?mails?|phones?|contacts?|employees|patients|guests?|members?|profiles?|accounts?)\b/iu,
        unless: new RegExp(`${noRecords.source}|\\b(?:end(?:ing|s)? (?:with|in)|domain|example\\.\\w{2,3})\\b`, "iu"),
      },
    ),
    line(
      "values-agree",
      "Let the values agree with each other: dates in a possible order, sums that add up, places that match, references that exist.",
      "Contradictions show up as faults of the program.",
      { unless: new RegExp(`${noRecords.source}|\\b(?:random|invalid|inconsistent|dirty|messy|broken)\\b`, "iu") },
    ),
    line(
      "awkward-values",
      "Include a few valid values that are awkward: an apostrophe, accents, a very long one, an empty optional field, the last day of a month.",
      "Smooth data finds no faults.",
      {
        unless: new RegExp(
          `${noRecords.source}|\\b(?:sample|sheet|between|excel|clean|simple|demo|apostrophe|edge cases?|awkward|invalid)\\b`,
          "iu",
        ),
      },
    ),
    line(
      "uneven",
      "Spread the values as in real life, with a few large and many small ones and some that recur.",
      "Evenly spread values hide faults of sorting and of limits.",
      {
        settles: ["exclusion"],
        unless: new RegExp(
          `${noRecords.source}|\\b(?:uniform\\w{0,2}|even\\w{0,2}|unique|distribut\\w{1,4}|(?:[1-9]|one|two|three|four|five|six) (?:fake |dummy |sample )?(?:users?|records?|rows|entries))\\b`,
          "iu",
        ),
        onlyWith:
          /\b(?:amounts?|orders?|sales|prices?|transactions?|invoices?|payments?|bookings?|loans?|purchases?)\b/iu,
      },
    ),
    line(
      "referenced-first",
      "Order the rows so that what is referred to comes before what refers to it.",
      "Foreign keys refuse the other order.",
      { onlyWith: /\b(?:inserts?|sql|foreign keys?|seed|fixtures?)\b/iu },
    ),
    line(
      "data-only",
      "Return only the data, in one block, without text before or after it.",
      "So it can be saved as it is.",
      {
        settles: ["explanation"],
        unless: /\b(?:explain|script|code|faker|generator|function|why|notes?|strings|separate|files)\b/iu,
      },
    ),
  ],
};
