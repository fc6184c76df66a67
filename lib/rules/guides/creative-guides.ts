import { sources } from "../../checks/sources";
import { statesTone } from "../../reading/stated";
import type { Guide } from "./guide";
import { length, only, reader, tone } from "./shared-advice";

/** Stories, poems, descriptions. */

export const storyGuide: Guide = {
  advice: [
    {
      rule: "story-want",
      text: "Give the main character something to want, and something that stands in the way.",
      unless: /\b(?:conflict|goal|wants?|plot|obstacle)\b/iu,
      weight: 2,
      source: sources.openAiPractices,
      remark: "Asked for a want and an obstacle, which a story needs and a bare request leaves out.",
    },
    {
      rule: "story-scenes",
      text: "Show what happens through action and dialogue instead of summing it up.",
      unless: /\b(?:dialogue|scenes?|show,? don['’]t tell)\b/iu,
      weight: 2,
      source: sources.strunk,
      remark: "Asked for scenes in place of summary.",
    },
    {
      rule: "story-ending",
      text: "Let the ending follow from a choice that the character makes.",
      unless: /\b(?:ending|ends?|twist|moral|lesson|fable)\b/iu,
      weight: 1,
      source: sources.openAiPractices,
      remark: "Asked for an ending that the story has earned.",
    },
  ],
  output: only("a title and the story"),
  questions: [
    length,
    reader,
    {
      label: "Mood",
      question: "Funny, tense, warm, sad?",
      unless: (reading) =>
        statesTone(reading.instruction) ||
        /\b(?:scary|horror|sad|happy|thriller|romantic|bedtime|mystery)\b/iu.test(reading.instruction),
    },
  ],
};

export const poemGuide: Guide = {
  advice: [
    {
      rule: "poem-form",
      text: (reading) => poemForm(reading.instruction),
      unless: /\b(?:syllables?|lines)\b/iu,
      weight: 3,
      source: sources.openAiPractices,
      remark: "Spelled out the form that the prompt names.",
    },
    {
      rule: "poem-images",
      text: "Use concrete images from the subject itself, and let them carry the feeling.",
      unless: /\b(?:images?|imagery|metaphors?|sensory)\b/iu,
      weight: 2,
      source: sources.strunk,
      remark: "Asked for concrete images, which keep a poem from going vague.",
    },
    {
      rule: "poem-wording",
      text: (reading) => {
        if (/\bhaikus?\b/iu.test(reading.instruction)) return "Avoid stock phrases.";
        return /\brhym\w*\b/iu.test(reading.instruction)
          ? "Choose rhymes that fit the sense, and avoid stock phrases."
          : "Avoid stock phrases and forced rhymes.";
      },
      unless: /\b(?:cliché|forced)/iu,
      weight: 1,
      source: sources.strunk,
      remark: "Asked it to avoid what makes a poem sound ready-made.",
    },
  ],
  output: only((reading) =>
    /\b(?:haiku|limerick)\b/iu.test(reading.instruction)
      ? "the poem"
      : /\b(?:song|lyrics|rap)\b/iu.test(reading.instruction)
        ? "a title and the lyrics, with verses and chorus marked"
        : "a title and the poem",
  ),
  questions: [
    {
      label: "Occasion",
      question: "Who is it for, and on what occasion?",
      unless: /\b(?:for (?:my|a|an|our|the|his|her)|birthday|wedding|funeral)\b/iu,
    },
    {
      label: "Form",
      question: "Rhymed or free, and how many lines?",
      unless: /\b(?:rhym\w*|free verse|haiku|sonnet|limerick|lines|stanzas?|ballad)\b/iu,
    },
  ],
};

function poemForm(instruction: string): string | null {
  if (/\bhaikus?\b/iu.test(instruction)) return "Keep to three lines of five, seven and five syllables.";
  if (/\blimericks?\b/iu.test(instruction)) return "Keep to five lines that rhyme AABBA.";
  if (/\bsonnets?\b/iu.test(instruction)) return "Keep to fourteen lines with one steady rhyme scheme.";
  return null;
}

export const descriptionGuide: Guide = {
  advice: [
    {
      rule: "description-senses",
      text: "Use concrete details that can be seen, heard, smelled or touched, and leave out general praise.",
      unless: /\b(?:senses|sensory|details)\b/iu,
      weight: 3,
      source: sources.strunk,
      remark: "Asked for concrete details, which make a description.",
    },
  ],
  output: only("the description"),
  questions: [
    {
      label: "Purpose",
      question: "Where will it stand: a story, a shop, a guide?",
      unless: /\bfor (?:my|an?|our|the)\b/iu,
    },
    length,
    tone,
  ],
};

export const continuationGuide: Guide = {
  advice: [
    {
      rule: "continue-voice",
      text: "Keep the voice, the tense and the point of view of the beginning, and contradict nothing that it says.",
      unless: /\b(?:voice|tense|point of view|same style)\b/iu,
      weight: 3,
      source: sources.anthropicClear,
      remark: "Asked it to go on in the same voice.",
    },
  ],
  output: only("the continuation"),
  questions: [
    { label: "Direction", question: "Where should it lead?", unless: /\b(?:ending|ends?|until|twist|where)\b/iu },
    length,
  ],
};
