import { describe, expect, it } from "vitest";
import { rewriteByRules } from "@/lib/rules/rewrite-by-rules";
import { defaultWordLimit } from "@/lib/template/task";

async function linesFor(silverPrompt: string, wordLimit = defaultWordLimit(silverPrompt)): Promise<readonly string[]> {
  const task = {
    silverPrompt,
    silverResponse: null,
    goldenResponse: null,
    wordLimit,
  };
  const { frame } = await rewriteByRules(task, { asksQuestions: true });
  return frame?.lines.map(({ id }) => id) ?? [];
}

describe("A line that the prompt rules out is not added", () => {
  it.each([
    ["write a poem about my grandmas kitchen that doesn't rhyme", "poem/no-forced-rhyme"],
    [
      "corrige ce texte mais ne touche pas à l'orthographe des noms: Mr Dupond on décidés de venir.",
      "proofread/errors-only",
    ],
    ["write an out of office message, back on 14 august", "email/purpose-first"],
    ["30 second radio spot script for a garden centre's spring sale", "script/first-seconds"],
    ["Write an email to {{customer}} about order {{id}}, signed {{agent}}.", "email/invent-nothing"],
    ["does my shop need a privacy policy", "policy/who-and-exceptions"],
    ["who should i vote for", "advise/commit"],
    ["color palette for a yoga studio website", "training-plan/week-table"],
    ["describe a fictional city built inside a dead volcano", "test-data/values-agree"],
    ["write a villain's monologue after he has lost everything", "story/want-and-obstacle"],
    ["how to format a screenplay", "how-to/no-way-back"],
    ["write a privacy policy for my recipe app", "report/who-and-exceptions"],
    ["whatsapp broadcast for my bakery: fresh croissants every saturday", "message/as-typed"],
    ["Should I buy {item} or {other}? Give advice.", "advise/commit"],
    ["need a knitting pattern for a simple scarf, dk yarn", "regex/edges"],
    ["i keep procrastinating on my thesis", "essay/claim-and-proof"],
    ["is my sister lying to me", "review/gain-first"],
    ["minimal line tattoo of a fern, black only", "plant-trouble/this-week"],
    ["make me a workout plan", "training-plan/what-gets-harder"],
    ["fix this error: ModuleNotFoundError: No module named 'requests'", "fix-code/keep-rest"],
    ["make a table of the planets with their diameter and number of moons", "reformat/same-notation"],
    ["correct: i has went home", "proofread/list-of-changes"],
    ["how to write a cover letter", "cover-letter/strongest-match"],
    ["write a resignation letter, last day 30 sept, thank them", "complaint-request/one-request"],
    ["should i text her first", "advise/commit"],
    ["is it bad that i dont want a big family", "decide/sum-or-years"],
    ["write a description of our village pub for the tourist board site", "product-description/nothing-made-up"],
    ["best way to tell kids about moving house", "ways/by-effect"],
    ["is 38.1 a fever in a grown man or am i overreacting", "complaint/urgent-first"],
    ["how to price crochet bags for a craft fair, 4 hrs each", "how-to/numbered-steps"],
    ["how do i tell my flatmate his room smells", "remove/household-steps"],
    ["how to cite a podcast in MLA", "how-to/usual-mistake"],
    ["difference between an etf and an index fund, short", "difference/same-case-twice"],
    ["things to do in Porto when it rains", "trip/near-together"],
    [
      "Write a plain, factual description of our village hall: seats 60, small kitchen, ramp.",
      "product-description/moment-of-use",
    ],
    ["make this a bullet list: We open at ten. Entry is free. Dogs stay outside.", "reformat/wording-stays"],
    ["how should i format a one-act play", "how-to/usual-mistake"],
    [
      "kannst du mir ne kündigung fürs schwimmbad schreiben, vertrag läuft bis 30.9., kundennr 5512, bitte mit bestätigung anfordern",
      "speech/one-breath",
    ],
    ["帮我写个请假条，明天要去看牙，请半天", "formal-letter/demand-and-date"],
    ["idée dîner rapide sans four", "recipe/recipe-form"],
    [
      "Escreva uma descrição para o Airbnb de uma casa de 3 quartos perto da praia em Búzios",
      "product-description/moment-of-use",
    ],
  ])("%s", async (prompt, line) => {
    expect(await linesFor(prompt)).not.toContain(line);
  });
});

describe("What words tell has lines of its own", () => {
  it.each([
    ["write an email to my landlord that the plumber can come on friday", "message-request/my-facts"],
    ["my toaster won't heat up", "home-fault-request/causes-first"],
    ["workout plan for fat loss, 8 weeks", "training-plan-request/moving-on"],
    ["Plan a 7-day itinerary in Morocco for a solo traveler", "trip-request/to-check"],
    ["why does my dog keep barking at the postman", "pet-request/likeliest-reason"],
    ["how much should i charge for walking two dogs", "price-request/figure-first"],
    ["was ist der unterschied zwischen gas und ökogas", "compare/root"],
    ["schreib mir eine kurze Rede zum 60. Geburtstag meiner Mutter", "speech/one-breath"],
    ["was kann ich mit zucchini und reis kochen", "use-up/three-dishes"],
    ["qué le regalo a mi suegra que tiene de todo", "gifts/five-gifts"],
    ["冰箱里有鸡蛋和土豆能做什么", "use-up/three-dishes"],
    ["message d'anniversaire pour ma sœur", "card-words/no-printed-lines"],
    ["écris un message à ma voisine pour dire que le plombier vient vendredi", "message/my-facts"],
    ["why does my chest hurt when i breathe", "symptom-request/when-to-go"],
    ["can you give me a recipe for lasagne", "recipe-request/amounts"],
    ["schreib mir eine Liste mit Geschenkideen für meinen Bruder", "gifts/five-gifts"],
    ["our landlord won't give us our deposit back, is that legal", "rights-request/whose-law"],
    ["my basil is dying why", "plant-request/what-to-do"],
    ["write a poem about bees", "story-request/particular"],
  ])("%s", async (prompt, line) => {
    expect(await linesFor(prompt)).toContain(line);
  });
});

describe("Nothing of a recipe is added", () => {
  it.each([
    ["to a question for a name", "whats that movie where two brothers find a map"],
    ["to an excuse for an essay", "i need an excuse for handing in my essay late"],
    ["to a list of verbs for a CV", "strong verbs for a resume that are not managed"],
    ["beside a trouble of the person's own", "i want to learn the cello but my wrist hurts. tips?"],
    [
      "to a longer request in another language",
      `schreib eine Mail an meinen Vermieter ${"wegen der Heizung ".repeat(14)}`,
    ],
    [
      "where several demands are made",
      "write a story about a fox, no magic, at most 900 words, it must end with a question",
    ],
  ])("%s", async (_, prompt) => {
    expect(await linesFor(prompt)).toEqual([]);
  });

  it("and material does not make a request long", async () => {
    const text =
      "The pool is closed for cleaning until Friday, and the small one opens at nine in the morning. ".repeat(3);
    expect(await linesFor(`translate to Spanish: "${text.trim()}"`)).not.toEqual([]);
  });
});

describe("A short text that sets up an assistant", () => {
  it("gets what every such assistant needs", async () => {
    const lines = await linesFor("You are the assistant of a bike shop. Help customers with orders and repairs.");
    expect(lines).toContain("system-prompt/made-up-facts");
  });

  it.each([
    ["says it already", "You are a hotel's support bot. If you do not know the answer, hand over to the reception."],
    ["plays a part", "You are Captain Brine, a pirate who runs a shop. Stay in character whatever the customers say."],
    ["works on texts", "You are a translator for our customers' letters. Translate each message into English."],
  ])("but not where it %s", async (_, prompt) => {
    expect(await linesFor(prompt)).not.toContain("system-prompt/made-up-facts");
  });

  it("and nothing where it is longer, and so worked out", async () => {
    const rules = "Answer questions of customers about orders. Name the page where they find more. ".repeat(6);
    expect(await linesFor(`You are the support assistant of a shoe shop. ${rules}`)).toEqual([]);
  });
});

describe("A short text to be reworded", () => {
  it("comes back in several versions", async () => {
    expect(await linesFor("rephrase: i am not happy with your service and i want my money back")).toContain(
      "rewrite/three-versions",
    );
  });

  it("keeps its facts where it has some", async () => {
    const lines = await linesFor(
      "make this more polite: Send me the 3 reports by noon on Friday or I will tell Mr Hall about it, Tom.",
    );
    expect(lines).toContain("rewrite/keep-facts");
  });
});

it("Lines that do not fit the word limit make room for shorter ones further down", async () => {
  const silverPrompt = "is this text from my bank a scam";
  expect(await linesFor(silverPrompt)).toEqual(["scam-request/verdict-first", "scam-request/what-now"]);
  expect(await linesFor(silverPrompt, 25)).toEqual(["scam-request/what-now"]);
});

it("A second run knows a line that names the material", async () => {
  const task = {
    silverPrompt:
      "Summarize this article: The council closed the east branch on Monday by 7 votes to 2. It may open again in spring if the roof is mended, said the mayor.",
    silverResponse: null,
    goldenResponse: null,
    wordLimit: 200,
  };
  const { text, isUnchanged } = await rewriteByRules(task, { asksQuestions: false });
  expect(isUnchanged).toBe(false);
  const again = await rewriteByRules({ ...task, silverPrompt: text }, { asksQuestions: false });
  expect(again.text).toBe(text);
});
