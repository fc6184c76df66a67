import type { LabelledPair } from "./labelled-pair";
import { pairsOfGroups } from "./pair-group";
import { furtherMeaningPairs } from "./pairs-meaning-drift-more";

/**
 * Candidates that keep hardly a word of their task: faithful ones in other words, and ones that ask for something else.
 * Words cannot tell the one from the other; the threshold of the embeddings' similarity is to be measured on these.
 */
const english = pairsOfGroups([
  {
    id: "meaning-museum",
    language: "en",
    task: { silverPrompt: "describe the harbour museum for visitors with children" },
    good: [
      "You are a guide who writes for families. Portray the maritime gallery at the port in a way that parents and their kids will enjoy, in three short paragraphs.",
      "Write a friendly introduction to the docks' exhibition hall. Your readers are parents who bring young ones along, so mention what small guests can touch and try.",
    ],
    broken: [
      ["Explain how quarterly tax filings work for people who are self-employed, in plain language.", "meaning-drift"],
      ["Write a recipe for a lentil soup that feeds four, and list what to buy first.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-leave",
    language: "en",
    task: { silverPrompt: "write an email asking my boss for a week off" },
    good: [
      "Draft a polite message to a manager that requests five working days of vacation. Give the reason in one sentence and offer to hand over open tasks.",
      "Compose a short, respectful note to your supervisor in which you request holiday leave from Monday to Friday. End with thanks.",
    ],
    broken: [
      ["Compare the three most common kinds of heat pumps and say which suits an old house.", "meaning-drift"],
      ["Suggest names for a bakery in a small town on the coast, each with a slogan.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-sleep",
    language: "en",
    task: { silverPrompt: "tell me how to fall asleep faster" },
    good: [
      "Act as a physician who treats insomnia. List evidence-based habits that help a restless adult drift off more quickly at night, and say why each one works.",
      "Which changes to an evening routine shorten the time a person lies awake in bed? Answer with numbered tips for tonight.",
    ],
    broken: [
      ["Outline the causes of the French Revolution in the order in which they took effect.", "meaning-drift"],
      ["Write a function that removes duplicates from a list and keeps the order of the others.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-breakup",
    language: "en",
    task: { silverPrompt: "my girlfriend left, cheer me up" },
    good: [
      "You are a warm and patient friend. Comfort somebody whose relationship has just ended: acknowledge the hurt, then offer two small things that lift the mood today.",
      "Offer kind words to a person with a broken heart after a separation. Be gentle, avoid clichés, and close with something hopeful.",
    ],
    broken: [
      ["Name the planets of the solar system in order of their distance from the sun.", "meaning-drift"],
      ["Prepare a checklist for the yearly inspection of a fire extinguisher in an office.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-interview",
    language: "en",
    task: { silverPrompt: "give questions they could ask in my nurse job interview" },
    good: [
      "Act as a hospital recruiter. Produce the ten inquiries that candidates for a ward position face most often, from clinical judgement to teamwork, with a hint on what a strong reply shows.",
      "List what a hiring panel would want to know from an applicant for registered caregiver on a medical ward, grouped by topic.",
    ],
    broken: [
      ["Plan a weekend in Lisbon for two people who like music and good food.", "meaning-drift"],
      ["Explain to a beginner how a sourdough starter is kept alive over the summer.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-debt",
    language: "en",
    task: { silverPrompt: "help me to pay off the debt on my credit cards" },
    good: [
      "As a financial coach, lay out a step-by-step plan for someone who owes money on three plastic accounts: which balance to clear first, how to budget, and when to negotiate the interest.",
      "Create a monthly strategy to get rid of revolving loans. Compare the snowball and the avalanche method and recommend one.",
    ],
    broken: [
      ["Describe the life cycle of a butterfly to a class of eight-year-olds.", "meaning-drift"],
      ["Rewrite this job advertisement so that it is free of jargon and half as long.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-plants",
    language: "en",
    task: { silverPrompt: "why are the leaves of my tomato plants yellow" },
    good: [
      "You are an experienced gardener. Diagnose possible reasons for discoloured foliage on a vegetable bush, such as watering, nutrients or disease, and say how to tell them apart.",
      "Work out what turns the greenery of a home-grown fruit bush pale. For each likely culprit name a sign to look for and a remedy.",
    ],
    broken: [
      ["Write a toast for the wedding of an old friend, funny but never embarrassing.", "meaning-drift"],
      ["Summarize the rules of cricket for somebody who has only ever seen baseball.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-speech",
    language: "en",
    task: { silverPrompt: "make a speech for grandma's eightieth birthday" },
    good: [
      "Compose a heartfelt toast in honour of an elderly relative who celebrates eight decades of life. Two minutes long, with one fond memory and a wish for the years ahead.",
      "Draft remarks to be read aloud at a family party for the matriarch on the day when she completes her eighth decade. Warm, light, and easy to speak.",
    ],
    broken: [
      ["List the differences between a limited company and a partnership in a table.", "meaning-drift"],
      ["Find the mistakes in this code and explain how each of them can be fixed.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-rent",
    language: "en",
    task: { silverPrompt: "landlord wont return the deposit what can i do" },
    good: [
      "Explain the steps open to a tenant whose property owner refuses to pay back the security money: a written demand, evidence of the flat's condition, mediation, and a small claims court.",
      "Advise a renter who moved out and has not been refunded. Which letters to send, which deadlines to set, and where to turn if nothing happens?",
    ],
    broken: [
      ["Invent a bedtime story about a hedgehog who learns to swim.", "meaning-drift"],
      ["Propose five exercises for a stiff neck that can be done at a desk.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-slogan",
    language: "en",
    task: { silverPrompt: "slogan for my bicycle repair shop" },
    good: [
      "Invent a catchy one-line motto for a workshop that mends two-wheelers. At most eight words, playful, easy to remember.",
      "Come up with taglines that a small business could paint above its door, where people bring broken bikes to get them fixed. Offer three.",
    ],
    broken: [
      ["Explain how vaccines train the immune system, for readers without a background in biology.", "meaning-drift"],
      ["Translate the following paragraph into formal English and keep its line breaks.", "meaning-drift"],
    ],
  },
  {
    id: "meaning-anxiety",
    language: "en",
    task: { silverPrompt: "how do i calm down before an exam" },
    good: [
      "As a school counsellor, recommend techniques that ease a student's nerves in the hour ahead of a test: breathing, posture, and what to say to oneself.",
      "Suggest a ten-minute routine against stage fright for somebody who is about to sit a difficult paper at university.",
    ],
    broken: [
      ["Design a logo brief for a company that makes wooden toys.", "meaning-drift"],
      [
        "Calculate the area of a room with five corners from the lengths of its walls, and show the method.",
        "meaning-drift",
      ],
    ],
  },
]);

/** Languages in which MiniLM learned nothing: nobody is to be asked, whatever the candidate says. */
const foreign = pairsOfGroups([
  {
    id: "meaning-museum-de",
    language: "de",
    task: { silverPrompt: "Beschreibe das Museum am Hafen für Besucher mit Kindern." },
    good: ["Stelle die Ausstellung an den Docks so vor, dass Eltern und ihre Kleinen Freude daran haben."],
    broken: [["Erkläre in einfachen Worten, wie Selbstständige ihre Steuern abgeben.", "meaning-drift"]],
  },
  {
    id: "meaning-sleep-fr",
    language: "fr",
    task: { silverPrompt: "Explique comment s'endormir plus vite le soir." },
    good: ["Donne des conseils pratiques à une personne qui reste longtemps éveillée dans son lit avant de dormir."],
    broken: [["Écris une fonction qui trie une liste de nombres et retire les doublons.", "meaning-drift"]],
  },
  {
    id: "meaning-leave-es",
    language: "es",
    task: { silverPrompt: "Escribe un correo para pedir a mi jefe una semana libre." },
    good: ["Redacta un mensaje cortés en el que solicitas cinco días de vacaciones a la persona que dirige tu equipo."],
    broken: [["Compara las tres bombas de calor más comunes y di cuál conviene a una casa antigua.", "meaning-drift"]],
  },
  {
    id: "meaning-plants-zh",
    language: "zh",
    task: { silverPrompt: "为什么我的番茄叶子变黄了" },
    good: ["请以园艺专家的身份，分析家庭种植蔬果出现黄化的可能原因，并给出处理办法。"],
    broken: [["请为老朋友的婚礼写一段祝酒词，要幽默而得体。", "meaning-drift"]],
  },
  {
    id: "meaning-rent-ru",
    language: "ru",
    task: { silverPrompt: "Хозяин квартиры не возвращает залог, что мне делать?" },
    good: ["Посоветуй съёмщику, как получить назад свои деньги: какие письма отправить и куда обратиться."],
    broken: [["Придумай сказку на ночь о ёжике, который научился плавать.", "meaning-drift"]],
  },
]);

/** All of them. */
export const meaningPairs: readonly LabelledPair[] = [...english, ...furtherMeaningPairs, ...foreign];
