import type { Answer, Question } from "../records/framed-prompt";
import type { TaskKind } from "../reading/kinds";
import type { PromptReading } from "../reading/read-prompt";
import { isWanted, nameMaterial, trustKinds } from "./choose-lines";
import { mayTouch } from "./may-touch";
import type { Gaps, LanguageBook, RecipeBook, RecipeQuestion } from "./recipe";

/** A question that misses the point costs little, so less is enough for it than for a line. */
const askedFrom = 0.5;

/** More would be a form to fill in. */
const mostQuestions = 3;

/**
 * Up to three questions, the most useful first: wishes that collide before what is missing. An answer that the person
 * gave before is kept, whatever the questions are now.
 */
export function chooseQuestions(
  reading: PromptReading,
  { recipes, gaps = {} }: LanguageBook,
  collisions: readonly Question[],
  answers: readonly Answer[],
): readonly Question[] {
  const missing = questionsFor(reading, { recipes, gaps })
    .filter(({ question }) => isWanted(question, reading))
    .map(({ source, question }) => writeQuestion(source, question, reading));
  const questions = distinct([...collisions, ...missing]);
  const answered = answers.map((answer) => answeredQuestion(answer, questions));
  const open = questions.filter(({ id }) => !answers.some(({ questionId }) => questionId === id));
  return [...answered, ...open.slice(0, Math.max(0, mostQuestions - answered.length))];
}

interface NamedQuestion {
  /** The kind of task or the form of text that it is asked of. */
  readonly source: string;
  readonly question: RecipeQuestion;
}

/**
 * What is asked of this sort of text: of a set-up or of bare material its gaps, of a finished prompt nothing, of a request
 * what its kinds ask, and where no kind is sure what it is about.
 */
function questionsFor(
  reading: PromptReading,
  { recipes, gaps }: { readonly recipes: RecipeBook; readonly gaps: Gaps },
): readonly NamedQuestion[] {
  const { value } = reading.form;
  if (!mayTouch(reading)) return (gaps[value] ?? []).map((question) => ({ source: value, question }));
  const { sure } = trustKinds(reading);
  const [likeliest] = reading.kinds;
  const guessed = likeliest !== undefined && likeliest.probability >= askedFrom ? likeliest.value : "other";
  const kinds: readonly TaskKind[] = sure.length > 0 ? sure : [guessed];
  return kinds.flatMap((kind) => (recipes[kind]?.questions ?? []).map((question) => ({ source: kind, question })));
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
