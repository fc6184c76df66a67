import type { Answer, Question } from "../records/framed-prompt";
import type { TaskKind } from "../reading/kinds";
import type { PromptReading } from "../reading/read-prompt";
import { isWanted, nameMaterial, trustKinds } from "./choose-lines";
import type { LanguageBook, RecipeQuestion } from "./recipe";

/** More would be a form to fill in. */
const mostQuestions = 3;

/**
 * Up to three questions, the most useful first: wishes that collide before what is missing. An answer that the person
 * gave before is kept, whatever the questions are now.
 */
export function chooseQuestions(
  reading: PromptReading,
  { recipes }: LanguageBook,
  collisions: readonly Question[],
  answers: readonly Answer[],
): readonly Question[] {
  const { sure, possible } = trustKinds(reading);
  const main = sure[0] ?? (possible.length > 0 ? null : "other");
  const kinds: readonly TaskKind[] = sure.length > 0 ? sure : main === null ? possible : [main];
  const asked = kinds.flatMap((kind) => (recipes[kind]?.questions ?? []).map((question) => ({ kind, question })));
  const missing = asked
    .filter(({ question }) => isWanted(question, reading))
    .map(({ kind, question }) => writeQuestion(kind, question, reading));
  const questions = distinct([...collisions, ...missing]);
  const answered = answers.map((answer) => answeredQuestion(answer, questions));
  const open = questions.filter(({ id }) => !answers.some(({ questionId }) => questionId === id));
  return [...answered, ...open.slice(0, Math.max(0, mostQuestions - answered.length))];
}

function writeQuestion(kind: TaskKind, question: RecipeQuestion, reading: PromptReading): Question {
  const { id, ask, choices, own, replaces } = question;
  return {
    id: `${kind}/${id}`,
    ask: nameMaterial(ask, reading),
    choices: choices.map(({ label, line }) => ({ label, line: nameMaterial(line, reading) })),
    own: nameMaterial(own, reading),
    replaces: replaces.map((line) => `${kind}/${line}`),
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
