import type { Recipe } from "../../recipe";
import { showWorking } from "./shared-lines";
import { line } from "./write-recipe";

const resultOnly = /\b(?:(?:just|only) (?:the |give |a |an )?\w{1,12}|no (?:explanation|steps|working))\b/iu;
const proof = /\b(?:prov(?:e|ing)|proofs?|show that|derive|disprove)\b/iu;
/** Numbers alone, without an unknown to put the result back for. */
const arithmetic = /^(?!.{0,200}\d?[xyz]\b.{0,200}=).{0,200}\d ?[*x×+/-] ?\d/isu;
const finance =
  /\b(?:mortgage|loan|interest|tax\w{0,2}|salary|gross|net|invest\w{0,5}|annuity|pension|deductions?|vat|inflation|apr)\b/iu;

export const solve: Recipe = {
  opening: null,
  lines: [
    line(
      "assumptions",
      "State the assumptions of the calculation in one line, such as how often interest is added, which fees count or which tax year applies.",
      "They change the result more than the arithmetic does.",
      {
        settles: ["explanation", "form"],
        onlyWith: finance,
        unless: new RegExp(`${resultOnly.source}|\\bdiscounts?\\b`, "iu"),
      },
    ),
    {
      ...showWorking,
      onlyWith: /\d/u,
      unless: new RegExp(
        `${resultOnly.source}|${proof.source}|\\d ?% (?:of|off|tip)|\\b(?:convert|how many people|(?:in|to) (?:cm|inches|feet|miles|km|kg|pounds|celsius|fahrenheit|f|c|hours|minutes|seconds|ounces|grams|lit(?:re|er)s)$|tip|check|verify|odds|slope|calculate)\\b|${arithmetic.source}`,
        "iu",
      ),
    },
  ],
};
