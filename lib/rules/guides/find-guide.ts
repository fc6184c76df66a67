import type { KindOfTask } from "../../reading/kind-of-task";
import { adviseGuide, answerGuide, chooseGuide, howToGuide, tipsGuide } from "./answer-guides";
import { articleGuide, essayGuide, textGuide, unnamedGuide } from "./article-guides";
import { careerGuides } from "./career-guides";
import { codeGuides } from "./code-guides";
import { explainCodeGuide, fixCodeGuide, reviewCodeGuide, rewriteCodeGuide } from "./code-work-guides";
import { compareGuide, differenceGuide, prosAndConsGuide } from "./compare-guides";
import { continuationGuide, descriptionGuide, poemGuide, storyGuide } from "./creative-guides";
import { documentGuides } from "./document-guides";
import { causeGuide, errorMessageGuide, explainGuide } from "./explain-guides";
import { classifyGuide, extractGuide } from "./extract-guides";
import { type Guide, noOutput } from "./guide";
import { brainstormGuides, listGuide } from "./idea-guides";
import { copyGuide, sloganGuide, socialGuide } from "./marketing-guides";
import { emailGuide, noteGuide } from "./message-guides";
import { planGuides } from "./plan-guides";
import { interviewGuide, quizGuide } from "./quiz-guides";
import { analyzeGuide, errorsGuide, ideaReviewGuide, reviewGuide } from "./review-guides";
import { convertGuide, expandGuide, proofreadGuide, shortenGuide, simplifyGuide, toneGuide } from "./rewrite-guides";
import { roleplayGuide } from "./roleplay-guide";
import { snippetGuides } from "./snippet-guides";
import { proofGuide, solveGuide } from "./solve-guides";
import { speechGuides } from "./speech-guides";
import { summarizeGuide } from "./summarize-guide";
import { translateGuide } from "./translate-guide";

/** Guides by "kind/genre"; under the bare kind stands the one for a genre that has none of its own. */
const guides: Readonly<Record<string, Guide>> = {
  write: unnamedGuide,
  ...byGenre("write", {
    email: emailGuide,
    note: noteGuide,
    article: articleGuide,
    essay: essayGuide,
    generic: textGuide,
    story: storyGuide,
    poem: poemGuide,
    description: descriptionGuide,
    continuation: continuationGuide,
    copy: copyGuide,
    social: socialGuide,
    slogan: sloganGuide,
    ...careerGuides,
    ...speechGuides,
    ...documentGuides,
  }),
  summarize: summarizeGuide,
  classify: classifyGuide,
  extract: extractGuide,
  translate: translateGuide,
  rewrite: toneGuide,
  ...byGenre("rewrite", {
    proofread: proofreadGuide,
    shorten: shortenGuide,
    simplify: simplifyGuide,
    expand: expandGuide,
    convert: convertGuide,
  }),
  review: reviewGuide,
  ...byGenre("review", { errors: errorsGuide, idea: ideaReviewGuide }),
  analyze: analyzeGuide,
  explain: explainGuide,
  ...byGenre("explain", { cause: causeGuide, error: errorMessageGuide }),
  answer: answerGuide,
  "how-to": howToGuide,
  advise: adviseGuide,
  ...byGenre("advise", { tips: tipsGuide }),
  compare: compareGuide,
  ...byGenre("compare", { difference: differenceGuide, "pros-and-cons": prosAndConsGuide }),
  choose: chooseGuide,
  solve: solveGuide,
  ...byGenre("solve", { proof: proofGuide }),
  ...byGenre("code", { ...codeGuides, ...snippetGuides }),
  "fix-code": fixCodeGuide,
  "review-code": reviewCodeGuide,
  ...byGenre("review-code", { rewrite: rewriteCodeGuide }),
  "explain-code": explainCodeGuide,
  ...byGenre("plan", planGuides),
  ...byGenre("brainstorm", brainstormGuides),
  list: listGuide,
  quiz: quizGuide,
  ...byGenre("quiz", { interview: interviewGuide }),
  roleplay: roleplayGuide,
};

function byGenre(kind: string, ofKind: Readonly<Record<string, Guide>>): Readonly<Record<string, Guide>> {
  return Object.fromEntries(Object.entries(ofKind).map(([genre, guide]) => [`${kind}/${genre}`, guide]));
}

const nothing: Guide = { advice: [], output: noOutput, questions: [] };

/** The guide of a kind of task, and of its genre where there is one. */
export function findGuide({ kind, genre }: KindOfTask): Guide {
  return guides[`${kind}/${genre ?? ""}`] ?? guides[kind] ?? nothing;
}

/** Every fixed sentence that the guides can add, by which a prompt from an earlier run is known. */
export const fixedAdvice: ReadonlySet<string> = new Set(
  Object.values(guides)
    .flatMap(({ advice }) => advice.map(({ text }) => text))
    .filter((text) => typeof text === "string"),
);
