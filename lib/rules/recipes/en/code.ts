import type { Recipe } from "../../recipe";
import { line } from "./write-recipe";

const noProgram =
  /\b(?:pseudo-?code|latex|css|html|docker\w{0,7}|ya?ml|toml|config\w{0,8}|github actions?|workflow|diagram|mermaid|svg|markdown|terraform|nginx|leetcode|interview|class diagram)\b/iu;

const takesInput =
  /\b(?:reads?|csv|json|xml|files?|pars\w{1,3}|input\w{0,2}|lists?|arrays?|slices|dicts?|objects?|api|scrap\w{1,4}|imports?|exports?|convert\w{0,3}|merg\w{1,3}|validat\w{1,4}|rows)\b/iu;
const noPackages =
  /\b(?:roblox|pine ?script|arduino|matlab|vba|macro|apps? script|leetcode|homework|powershell|dependenc\w{1,3}|how (?:can|do))\b/iu;
const script = /\b(?:scripts?|bot|cron|automat\w{1,5}|scrap\w{1,4}|cli|tool|macro|backup|powershell)\b/iu;

/** A few lines that one looks up: "js sort array of objects by date". */
const snippet =
  /^(?!.*\b(?:scripts?|functions?|class|program|bot|app|tool|write|create|make|build)\b)\W*(?:(?:how (?:to|do i|can i) )?(?:in )?(?:js|javascript|typescript|python|java|c#|php|ruby|golang|rust|bash|powershell|kotlin|swift|pandas|numpy|react)\b|how (?:to|do i|can i)\b).{3,80}$/iu;

export const code: Recipe = {
  opening: null,
  // Something is wrong with code that is there.
  notFor:
    /^\W*(?:why (?:is|does|do) )?(?:my|our|the) (?:[\w.+#-]+ ){0,3}(?:script|code|program|function|bot|app) (?:is|runs|takes|keeps|doesn['’]?t|won['’]?t|crash\w{0,3}|fails?)\b/iu,
  lines: [
    line(
      "dry-run",
      "Make the program show by default what it would change, and change it only with a flag; let it never overwrite a file silently.",
      "A mistake in the rule hits every file at once.",
      {
        onlyWith:
          /\b(?:renam|delet|remov|overwrit|mov|organi[sz]|clean|sort)\w{0,4}\b[^.\n]{0,60}\b(?:files?|folders?|director\w{1,3}|photos?|pictures|images|jpe?gs?|pdfs?|downloads|disk)\b/iu,
        unless: /\bdry[- ]?run\b/iu,
      },
    ),
    line(
      "secrets",
      "Read tokens, keys and passwords from environment variables, never from the code.",
      "Code is passed on, and the secret with it.",
      {
        onlyWith:
          /\b(?:bot|tokens?|api|passwords?|smtp|(?:send\w{0,3}|by|via|sent|an) e-?mails?|e-?mails? (?:me|to|when|if)|slack|telegram|discord|database|webhooks?|aws|stripe)\b/iu,
        unless:
          /\b(?:apps? script|docker\w{0,7}|regex|validat\w{1,4}|hash\w{0,3}|check|strength|generat\w{1,3} (?:a )?(?:random )?passwords?|rest api|env(?:ironment)?)\b/iu,
      },
    ),
    line(
      "network-failure",
      "Give every network call a timeout, and decide in the code what happens when it fails or returns nothing.",
      "Servers fail, and a program without a timeout waits for ever.",
      {
        onlyWith:
          /\b(?:scrap\w{1,4}|crawl\w{0,3}|fetch\w{0,3}|downloads?|download\w{2,3}|requests?|api|webhooks?|http\w{0,1})\b/iu,
        unless: new RegExp(`${noProgram.source}|\\b(?:folder|time-?out)\\b`, "iu"),
      },
    ),
    line(
      "snippet",
      "Give the shortest usual way to copy, then one call with its result, and name the case in which it goes wrong.",
      "That is what one looks for first.",
      { settles: ["form", "explanation"], onlyWith: snippet, unless: /\b(?:only|just)\b/iu },
    ),
    line(
      "hard-inputs",
      "Decide in the code what happens with empty, missing, duplicate and malformed input, instead of handling only the usual case.",
      "That is where such code breaks in use.",
      {
        unless: new RegExp(
          `${noProgram.source}|${snippet.source}|\\b(?:simple|simplest|minimal|hello world|short\\w{0,3}|one-?liner|edge cases?|macro|vba|plot\\w{0,4}|draw\\w{0,3})\\b`,
          "iu",
        ),
        onlyWith: takesInput,
      },
    ),
    line(
      "named-settings",
      "Put what I will want to change, such as paths, names and limits, into named constants at the top of the code.",
      "So it can be adapted without being read whole.",
      {
        onlyWith: script,
        unless: new RegExp(`${noProgram.source}|${snippet.source}|\\b(?:one-?liner|arguments?|flags?|env)\\b`, "iu"),
      },
    ),
    line(
      "how-to-run",
      "Say in a comment at the top of the code which version and packages it needs and how it is started.",
      "Most first runs fail on one of these.",
      {
        unless: new RegExp(
          `${noProgram.source}|${noPackages.source}|\\b(?:beginners?|easy|homework|examples?|functions?|methods?|class|query|one-?liner)\\b`,
          "iu",
        ),
        onlyWith: /\b(?:scripts?|bot|programs?|tool|cli|node|python|something|thing)\b/iu,
      },
    ),
    line(
      "standard-library",
      "Use the standard library and what I named; where another package is worth it, say why in the comment beside its import.",
      "Each package has to be installed and kept up to date.",
      {
        onlyWith: /\b(?:python|node|js|javascript|typescript|rust|java|c#|ruby|php|kotlin|go|golang)\b/iu,
        unless: new RegExp(
          `${noProgram.source}|${noPackages.source}|${snippet.source}|\\b(?:examples?|functions?|librar\\w{1,3}|packages?|modules?|pandas|numpy|react|plot\\w{0,4}|pdf|excel|discord|torch|no [a-z]{4,10})\\b`,
          "iu",
        ),
      },
    ),
    line(
      "one-call",
      "Say in its comment what it does with empty or odd input, and add two or three calls with their results, one of them such a case.",
      "That is where such a function is misunderstood.",
      {
        settles: ["explanation"],
        // What is asked for in a few words is a few lines long.
        onlyWith:
          /^(?=\s*(?:\S+\s+){8})[^]*\b(?:functions?|methods?|class|algorithm|implement\w{0,3}|(?:code|program) (?:to|that|for))\b/iu,
        unless: new RegExp(`${noProgram.source}|\\b(?:tests?|examples?|only)\\b`, "iu"),
      },
    ),
  ],
};
