import type { Recipe } from "../../recipe";

import { usualMistake } from "./shared-lines";
import { line } from "./write-recipe";

const rulesOfPlaces =
  /\b(?:visa|tax\w{0,4}|laws?|legal\w{0,2}|landlord|tenan\w{1,4}|contract|licen[cs]e|permit|pension|insurance|benefits?|court|fines?|speed limit|register\w{0,4}|charity|allowed|ticket)\b/iu;
const software =
  /\b(?:word|excel|outlook|gmail|whatsapp|iphone|ipad|android|windows|notepad\W{0,2}|settings?|turn (?:off|on)|signature|portal|libreoffice|accounts?|instagram|facebook|google)\b/iu;
const behaviour =
  /\b(?:ask for|raise|deal with|deal w|break(?:ing)?[- ]?up|meditat\w{1,4}|relax\w{0,3}|forgive|grie\w{1,4}|baby|latch|talk to|write|eulogy|perform|pray\w{0,3}|wudu|teach|study|sleep|friends?|partner|confident|nervous)\b/iu;
const practical =
  /\b(?:install\w{0,5}|delet\w{1,3}|undo|git|server|deploy\w{0,4}|drill\w{0,3}|dye\w{0,3}|glue\w{0,1}|paint\w{0,3}|stain\w{0,2}|wine|wool|leather|electric\w{0,3}|wiring|gas|boiler|radiators?|pipes?|taps?|roof|saw\w{0,3}|bleach\w{0,3}|format(?= (?:an? |my |the )?(?:\w+ )?(?:usb|disk|drive|sd|ssd|stick|pc|laptop|phone|computer|partition))|reset|flash|partition|fan|brakes?|engine|fuse|tiles?|wall|graft\w{0,3}|hair|fringe|cut|chang(?:e|ing)|replac\w{1,3}|fix\w{0,3}|repair\w{0,3}|build\w{0,3}|clean\w{0,3}|set up|setup|connect\w{0,3}|sharpen\w{0,3}|remov\w{1,3})\b/iu;

/** Code is changed, and nothing is seen after each step. */
const program =
  /\b(?:errors?|exceptions?|react|express|components?|javascript|js|typescript|python|java|css|html|api|functions?|code|npm|cors|structur\w{1,4}|essays?|reports?|thesis|screenplays?|documents?|citations?)\b/iu;

const byHand =
  /\b(?:ti(?:e|ing)|fold\w{0,3}|poach\w{0,3}|boil\w{0,3}|cook\w{0,3}|bak(?:e|ing)|fry|roast|grow\w{0,3}|plant\w{0,3}|prun\w{1,3}|wash\w{0,3}|iron|sew|knit|crochet|unclog|descale|whip|appl(?:y|ying)|shave|braid|wrap|jump[- ]?start|make|use|open|peel|store|pickle|brew|hang|measure|get .{2,40} out|get rid of)\b/iu;

/** What only says that something is wrong; no steps are asked for yet. */
const undescribed = /^(?!.*\bhow\b).*\b(?:won['’]?t|wont|doesn['’]?t|doesnt|keeps?|stuck|leaking|turning|dying)\b/iu;

export const howTo: Recipe = {
  opening: null,
  lines: [
    line(
      "numbered-steps",
      "Write numbered steps, with amounts, times and settings where there are any, and say after each what I should see if it worked.",
      "“Some” and “a while” are what one asks about.",
      {
        settles: ["form", "length"],
        unless: new RegExp(
          `${behaviour.source}|\\b(?:pric\\w{1,3}|sell\\w{0,3}|charge)\\b|${rulesOfPlaces.source}|${undescribed.source}|${program.source}`,
          "iu",
        ),
        onlyWith: new RegExp(`${practical.source}|${software.source}|${byHand.source}`, "iu"),
      },
    ),
    line(
      "no-way-back",
      "Warn before each step that cannot be undone or can do damage.",
      "Instructions are read while one works.",
      {
        unless: new RegExp(
          `${behaviour.source}|\\b(?:pric\\w{1,3}|sell\\w{0,3}|charge)\\b|${software.source}|${program.source}|${undescribed.source}|\\bwarn\\w{0,4}\\b`,
          "iu",
        ),
        onlyWith: practical,
      },
    ),
    usualMistake,
    line(
      "ready-before",
      "If it needs tools, parts, papers or access, list them with sizes or versions before the first step.",
      "Nobody wants to go shopping with the water turned off.",
      {
        settles: ["form", "length"],
        unless: new RegExp(
          `${behaviour.source}|${software.source}|${undescribed.source}|\\b(?:git|commit|repo|server|vps|ubuntu|recording|tools?|ingredients|materials?|need(?:ed)? (?:first|before))\\b`,
          "iu",
        ),
        onlyWith: practical,
      },
    ),
  ],
};
