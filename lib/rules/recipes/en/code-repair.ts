import type { Recipe } from "../../recipe";
import { keepRest } from "./shared-lines";
import { line } from "./write-recipe";

const talkOnly =
  /\b(?:(?:don['’]?t|dont|do not|no) (?:re-?writ\w{1,3}|code|fix\w{0,3}|change)|just (?:tell|explain|say)|only (?:tell|list|explain|say))\b/iu;

const bareOnly =
  /\b(?:only (?:the )?code|code only|just (?:the )?code|no explanation|don['’]?t explain|do not explain)\b/iu;

export const fixCode: Recipe = {
  opening: null,
  lines: [
    line(
      "cause-first",
      "Name the cause before the fix: where it is and why it leads to just this symptom.",
      "Who knows the cause can judge the fix.",
      // Without the code or the message there are only likely causes, and the next line speaks of those.
      { settles: ["explanation", "form"], unless: bareOnly, needs: "material" },
    ),
    keepRest,
    line(
      "others-apart",
      "List other faults that you see apart from the fix, in one line each, without repairing them.",
      "So the change stays small and nothing is lost.",
      {
        needs: "code",
        settles: ["explanation", "form", "length"],
        unless: new RegExp(`${bareOnly.source}|\\b(?:all|every\\w{0,5}|only|anything else)\\b`, "iu"),
      },
    ),
    line(
      "proof",
      "Say how to see that it is fixed: what to run and what must come out.",
      "“Should work now” has to be tried anyway.",
      {
        settles: ["explanation", "form", "length"],
        needs: "code",
        unless: new RegExp(`${bareOnly.source}|\\b(?:css|html|div|grid|cent(?:er|re)|flex)\\b`, "iu"),
      },
    ),
  ],
};

const speed =
  /\b(?:slow\w{0,2}|fast\w{0,2}|speed\w{0,3}|optimi[sz]\w{1,6}|performan\w{2}|minutes|seconds|hours|big[- ]?o|complexity|memory (?:use|usage|footprint)|re-?renders?)\b/iu;

const tidy =
  /\b(?:refactor\w{0,3}|clean\w{0,3}|restructur\w{1,3}|simplif\w{1,3}|idiomatic|un?pythonic|pythonic|readab\w{2,6}|tidy|shorter|dry|split)\b/iu;

export const reviewCode: Recipe = {
  opening: null,
  lines: [
    line(
      "where-time-goes",
      "Name the step that takes the time or memory, its complexity before and after, and how to measure the gain.",
      "Speeding up another step changes nothing.",
      { onlyWith: speed },
    ),
    line(
      "same-behaviour",
      "Where the new code behaves differently after all, in errors, order or edge cases, say so at that place.",
      "Tidying up is where behaviour changes unnoticed.",
      {
        settles: ["explanation"],
        onlyWith: new RegExp(`${speed.source}|${tidy.source}|\\brewrite\\b`, "iu"),
        unless: talkOnly,
      },
    ),
    line(
      "by-harm",
      "Order the findings by the harm that they can do (wrong results, security and data loss before speed and style), and say so if nothing serious is among them.",
      "A list without order hides the one that counts.",
      {
        settles: ["form", "count"],
        unless: new RegExp(`${speed.source}|${tidy.source}|\\b(?:names|naming|nothing else)\\b`, "iu"),
      },
    ),
    line(
      "finding-shape",
      "Give for each finding the line, an input or situation in which it goes wrong, and the corrected line.",
      "Without the case in which it fails a finding is an opinion.",
      {
        settles: ["form", "length"],
        unless: new RegExp(
          `${speed.source}|${tidy.source}|${talkOnly.source}|\\b(?:rate|score|names|naming|nothing else)\\b`,
          "iu",
        ),
      },
    ),
    keepRest,
    line(
      "not-visible",
      "Say which judgement depends on code that is not shown, such as callers, configuration or the size of the data.",
      "What looks wrong may be handled there.",
      { needs: "material", settles: ["form", "length"] },
    ),
    line("no-taste", "Leave out what a formatter settles and what is only taste.", "Such remarks bury the others.", {
      unless: new RegExp(
        `${speed.source}|${tidy.source}|\\b(?:style|nits?|naming|names|format\\w{0,4}|roast|css|lint\\w{0,3}|pep ?8|conventions?)\\b`,
        "iu",
      ),
    }),
  ],
};
