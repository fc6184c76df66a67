import { sources } from "../../checks/sources";
import { type Guide, noOutput } from "./guide";

export const roleplayGuide: Guide = {
  advice: [
    {
      rule: "role-grounded",
      text: (reading) =>
        /\b(?:customer|support|service|faq|assistant for|help ?desk|chatbot|our (?:company|store|shop|product|clinic|school))\b/iu.test(
          reading.instruction,
        )
          ? "Answer only from the information given; where it is not enough, say so and name the next step."
          : null,
      unless: /\b(?:only answer|do not make up|don['’]t make up|if you (?:do not|don['’]t) know)\b/iu,
      weight: 3,
      source: sources.anthropicHallucinations,
      remark: "Said what to do when the information is not enough.",
    },
    {
      rule: "role-turns",
      text: (reading) =>
        /\b(?:interview\w*|quiz me|ask me|tutor|conversation|chat|game|negotiat\w*|practi[cs]e|coach|therapist)\b/iu.test(
          reading.instruction,
        )
          ? "Ask one question at a time, and wait for my reply."
          : null,
      unless: /\b(?:one (?:question|by one|at a time)|wait for)\b/iu,
      weight: 2,
      source: sources.principled,
      remark: "Asked for one question at a time, so that it becomes a conversation.",
    },
    {
      rule: "role-stay",
      text: (reading) =>
        /\b(?:act as|pretend|play the role|role-?play)\b/iu.test(reading.instruction)
          ? "Stay in this role until I say otherwise."
          : null,
      unless: /\b(?:stay in|remain in|(?:do not|don['’]t) break|in character|until i|only reply)\b/iu,
      weight: 1,
      source: sources.anthropicRole,
      remark: "Asked it to stay in the role.",
    },
  ],
  output: noOutput,
  questions: [],
};
