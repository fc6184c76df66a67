import type { Answer, Question } from "../records/framed-prompt";
import { findPlaceHolders } from "../reading/place-holders/find-place-holders";
import { isFillable } from "../reading/place-holders/place-holder";
import type { PromptReading } from "../reading/read-prompt";
import { isWanted, nameMaterial, trustKinds } from "./choose-lines";
import { mayTouch } from "./may-touch";
import { namesKind } from "./named-kinds";
import { saysMuch } from "./own-matter";
import type { LanguageBook, RecipeQuestion } from "./recipe";
import { withoutOpening } from "./without-opening";

/** Readers gladly answered one question or two, and hardly ever a third. */
const mostQuestions = 2;

/** Who has said much has left little open. */
const mostBesideMuch = 1;

/**
 * Up to two questions, the most useful first: wishes that collide before what is missing. An answer that the person gave
 * before is kept, whatever the questions are now.
 */
export function chooseQuestions(
  reading: PromptReading,
  book: LanguageBook,
  collisions: readonly Question[],
  answers: readonly Answer[],
): readonly Question[] {
  const missing = questionsFor(reading, book)
    .filter(({ question }) => isWanted(question, reading))
    .map(({ source, question }) => writeQuestion(source, question, reading));
  const questions = distinct([...collisions, ...missing.slice(0, saysMuch(reading) ? mostBesideMuch : mostQuestions)]);
  const answered = answers.map((answer) => answeredQuestion(answer, [...questions, ...missing]));
  const open = questions.filter(({ id }) => !answers.some(({ questionId }) => questionId === id));
  return [...answered, ...open.slice(0, Math.max(0, mostQuestions - answered.length))];
}

interface NamedQuestion {
  /** What its id begins with. */
  readonly source: string;
  readonly question: RecipeQuestion;
}

/**
 * What is asked of this sort of text: of a set-up or of bare material its gaps, of a finished prompt nothing, and of a
 * request what its own words call for. A kind that is only likely asks nothing: readers found more than half of such
 * questions beside the point, and one of eleven good.
 */
function questionsFor(reading: PromptReading, { asked, recipes, gaps = {} }: LanguageBook): readonly NamedQuestion[] {
  const { value } = reading.form;
  if (!mayTouch(reading)) return named(value, gaps[value]);
  // Nobody is asked in a language that may not be theirs.
  if (reading.language === "unknown") return [];
  // A slot stands for what would be asked of a request; what a template leaves open is another matter.
  if (findPlaceHolders(reading.text).some(isFillable)) return named("template", gaps.template);
  if (asked !== undefined) {
    const request = withoutOpening(reading.instruction).slice(0, longestRead);
    const text = reading.text.slice(0, longestRead);
    const found = asked.find(
      ({ asks, unless, inText }) =>
        asks.test(request) && unless?.test(request) !== true && inText?.test(text) !== false,
    );
    return found === undefined ? [] : named(found.source, found.questions);
  }
  return trustKinds(reading)
    .sure.filter((kind) => namesKind(kind, reading.instruction))
    .flatMap((kind) => named(kind, recipes[kind]?.questions));
}

/** What is wanted is said early. */
const longestRead = 600;

function named(source: string, questions: readonly RecipeQuestion[] = []): readonly NamedQuestion[] {
  return questions.map((question) => ({ source, question }));
}

function writeQuestion(source: string, question: RecipeQuestion, reading: PromptReading): Question {
  const { id, ask, choices, own, replaces } = question;
  return {
    id: `${source}/${id}`,
    ask: nameMaterial(ask, reading),
    choices: choices.map(({ label, line }) => ({ label, line: nameMaterial(line, reading) })),
    own: nameMaterial(own, reading),
    replaces: replaces.map((line) => `${source}/${line}`),
    answer: null,
  };
}

/** Each once; two kinds may ask the same. */
function distinct(questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ ask }, index) => questions.findIndex((other) => other.ask === ask) === index);
}

/** The question of an earlier answer; where it is not asked any more, the answer alone is kept. */
function answeredQuestion(answer: Answer, questions: readonly Question[]): Question {
  const question = questions.find(({ id }) => id === answer.questionId);
  if (question !== undefined) return { ...question, answer };
  return { id: answer.questionId, ask: answer.ask, choices: [], own: "{answer}", replaces: [], answer };
}
