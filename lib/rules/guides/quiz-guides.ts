import { sources } from "../../checks/sources";
import { statesAudience } from "../../reading/stated";
import { type Guide, formOf } from "./guide";
import { howMany } from "./idea-guides";

/** Questions for learners and for interviews. */

export const quizGuide: Guide = {
  advice: [
    {
      rule: "quiz-understanding",
      text: "Test understanding, not only recall, and go from easy to hard.",
      unless: /\b(?:difficulty|easy|hard|understanding|level)\b/iu,
      weight: 2,
      source: sources.openAiPractices,
      remark: "Asked for questions that test understanding.",
    },
    {
      rule: "quiz-one-answer",
      text: (reading) =>
        /\b(?:multiple[- ]choice|options|quiz|mcqs?)\b/iu.test(reading.instruction)
          ? "Give each question exactly one correct answer and wrong answers that are plausible."
          : "Give each question one answer that can be checked.",
      unless: /\b(?:open-ended|discussion|essay questions|interview|plausible)\b/iu,
      weight: 3,
      source: sources.openAiPractices,
      remark: "Asked for questions with one answer that can be checked.",
    },
  ],
  output: formOf("numbered questions, then all answers at the end"),
  questions: [
    {
      label: "Learners",
      question: "Who answers them, and what do they know?",
      unless: (reading) => statesAudience(reading.instruction) || /\bgrade\b/iu.test(reading.instruction),
    },
    { label: "Number", question: "How many questions?", unless: /\d|\b(?:three|five|ten|twelve|twenty)\b/iu },
  ],
};

/** Questions that are to be asked of people, not to test them. */
export const interviewGuide: Guide = {
  advice: [
    {
      rule: "interview-situations",
      text: (reading) =>
        /\b(?:interview\w*|candidates?|hire|hiring|applicants?)\b/iu.test(reading.instruction)
          ? "Ask for concrete situations from the past rather than for opinions, one thing in each question."
          : "Ask one thing in each question, and ask openly rather than for yes or no.",
      unless: /\b(?:open-ended|behaviou?ral|past|yes\/no)\b/iu,
      weight: 3,
      source: sources.openAiPractices,
      remark: "Said what makes a good question.",
    },
    {
      rule: "interview-good-answer",
      text: (reading) =>
        /\b(?:interview\w*|candidates?|hire|hiring|applicants?)\b/iu.test(reading.instruction)
          ? "Add to each what a good answer would show."
          : null,
      unless: /\b(?:good answer|sample answers?|why|explain)\b/iu,
      weight: 2,
      source: sources.openAiPractices,
      remark: "Asked what a good answer would show, so that the questions can be used.",
      needsRoom: true,
    },
  ],
  output: howMany(""),
  questions: [
    {
      label: "Who",
      question: "Who will be asked, and what do you want to learn?",
      unless: (reading) => statesAudience(reading.instruction) || /\bcandidate\b/iu.test(reading.instruction),
    },
    { label: "Number", question: "How many questions?", unless: /\d|\b(?:three|five|ten|twelve|twenty)\b/iu },
  ],
};
