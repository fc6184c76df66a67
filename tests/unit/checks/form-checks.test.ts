import { describe, expect, it } from "vitest";
import { checkCandidate } from "@/lib/checks/check-candidate";
import type { CheckId, Finding } from "@/lib/checks/check";
import { checkContradiction } from "@/lib/checks/contradiction";
import { checkLongForModel } from "@/lib/checks/long-for-model";
import { checkOutputForm } from "@/lib/checks/output-form";
import { checkReasoning } from "@/lib/checks/reasoning";
import { checkSameLanguage } from "@/lib/checks/same-language";
import { checkTemplateWords } from "@/lib/checks/template-words";
import { checkVagueWords } from "@/lib/checks/vague-words";
import { checkWordLimit } from "@/lib/checks/word-limit";
import { checkAnswered } from "@/lib/checks/answered";
import { checkChatter } from "@/lib/checks/chatter";
import type { Task } from "@/lib/template/task";
import { taskOf } from "./hostile-texts";

const prompt = "Write a text message that reminds patients of their appointment tomorrow.";
const reminder = taskOf("text patients that they have an appointment tomorrow");

const severitiesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ severity }) => severity);

function quote(candidate: string, finding: Finding | undefined): string | null {
  const place = finding?.place ?? null;
  return place === null ? null : candidate.slice(place.start, place.end);
}

describe("checkChatter", () => {
  it.each([
    ["words before the prompt", `Here is your improved prompt:\n\n${prompt}`],
    ["words after it", `${prompt}\n\nLet me know if you would like any changes!`],
    ["both, and a fence", `Sure! Here's the improved prompt:\n\n\`\`\`\n${prompt}\n\`\`\`\n\nI hope this helps!`],
    ["quotation marks", `"${prompt}"`],
  ])("finds %s and repairs them", (_, candidate) => {
    const [finding] = checkChatter(reminder, candidate);
    expect(finding).toMatchObject({ severity: "blocking", repaired: prompt });
  });

  it("says where the words stand", () => {
    const candidate = `Here is your improved prompt:\n\n${prompt}`;
    expect(quote(candidate, checkChatter(reminder, candidate)[0])).toBe("Here is your improved prompt:");
  });

  it("leaves what the person says too", () => {
    const task = taskOf(`Here is the improved prompt: ${prompt}\n\nLet me know if it needs changes.`);
    expect(checkChatter(task, `${task.silverPrompt} Rate it from 1 to 10.`)).toEqual([]);
  });
});

describe("checkReasoning", () => {
  it.each([
    ["a marked block", `<think>\nA reminder.\n</think>\n\n${prompt}`],
    ["self-talk before the prompt", `Okay, the user wants a reminder. I should keep it short.\n\n${prompt}`],
    ["self-talk after it", `${prompt}\n\nWait, I should check the word limit again.`],
  ])("finds %s and repairs it", (_, candidate) => {
    expect(checkReasoning(reminder, candidate)).toMatchObject([{ severity: "blocking", repaired: prompt }]);
  });

  it("has no repair where nothing but reasoning stands", () => {
    expect(checkReasoning(reminder, "<think>\nThe user wants")).toMatchObject([{ repaired: null }]);
  });

  it.each([
    "Okay, I need a reminder for patients. Keep it short.",
    "The user will type a name. Reply with a reminder.",
  ])("takes %j for a prompt", (candidate) => {
    expect(checkReasoning(reminder, candidate)).toEqual([]);
  });
});

describe("checkTemplateWords", () => {
  it("finds the request's names and whole stretches of its text, and takes their sentence out", () => {
    const candidate = `${prompt} Be strictly faithful to the silver prompt.`;
    const [finding] = checkTemplateWords(reminder, candidate);
    expect(quote(candidate, finding)).toBe("silver prompt");
    expect(finding?.repaired).toBe(prompt);
  });

  it("takes only the tag away, for the text between tags may be the prompt", () => {
    const [finding] = checkTemplateWords(reminder, `<silver_prompt>\n${prompt}`);
    expect(finding?.repaired).toBe(prompt);
  });

  it("does not repair a sentence that holds a fact", () => {
    const [finding] = checkTemplateWords(reminder, `${prompt}\nThe golden prompt has 30 words for {{name}}.`);
    expect(finding?.repaired).toBeNull();
  });

  it("says nothing where the person speaks of golden prompts", () => {
    const task = taskOf("Explain what a golden prompt is.");
    expect(checkTemplateWords(task, "Explain in two sentences what a golden prompt is.")).toEqual([]);
  });
});

describe("checkAnswered", () => {
  it.each<[string, Task, string]>([
    [
      "a letter",
      taskOf("write a mail to say that the parcel is late"),
      "Dear customer,\n\nyour parcel is late. We are sorry.\n\nKind regards,\nAnna",
    ],
    ["program text", taskOf("python function that adds"), "def add(a, b):\n    return a + b"],
    ["the golden response in a sentence", taskOf("What is 15% of 260?", { goldenResponse: "39" }), "15% of 260 is 39."],
    ["a bare value", taskOf("What is the largest lake in Africa by area?"), "Victoria."],
  ])("finds %s", (_, task, candidate) => {
    expect(severitiesOf(checkAnswered(task, candidate))).toEqual(["blocking"]);
  });

  it("takes a letter that the person gave for material", () => {
    const letter = "Dear customer,\n\nyour parcel are late.\n\nKind regards,\nAnna";
    expect(checkAnswered(taskOf(`correct my mail:\n\n${letter}`), letter)).toEqual([]);
  });

  it("takes an order with an example letter for a prompt", () => {
    const candidate = "Write a mail like this one:\n\nDear customer,\n\nyour parcel is late.\n\nKind regards,\nAnna";
    expect(checkAnswered(taskOf("write a mail that the parcel is late"), candidate)).toEqual([]);
  });
});

describe("checkSameLanguage", () => {
  const german = taskOf("Erkläre mir, was die Umsatzsteuer ist und wer sie zahlt.");
  const english = "Explain what the value added tax is and who pays it, in at most 120 words.";

  it("blocks a change of language that nobody asked for", () => {
    const [finding] = checkSameLanguage(german, english);
    expect(finding).toMatchObject({ severity: "blocking" });
    expect(finding?.message).toBe("Your prompt is in German, the new one in English.");
  });

  it("only warns where the silver prompt speaks of the new language", () => {
    const task = taskOf(`${german.silverPrompt} Schreib mir den Prompt auf Englisch.`);
    expect(severitiesOf(checkSameLanguage(task, english))).toEqual(["warning"]);
  });

  it("does not mind material in another language", () => {
    const material = "The committee agreed to move the library to the old post office since the rent is lower.";
    const task = taskOf(`Fasse den Text für mich auf Deutsch zusammen: ${material}`);
    expect(checkSameLanguage(task, `Fasse diesen Text in zwei Sätzen zusammen:\n\n${material}`)).toEqual([]);
  });
});

describe("checkContradiction", () => {
  const task = taskOf("explain tides to my neighbour");

  it.each([
    ["Explain tides in one sentence. Write at least 300 words.", "at least 300 words"],
    ["Explain tides in at most 50 words. The text needs more than 80 words.", "more than 80 words"],
    ["Explain tides. Do not use lists. Answer as a numbered list.", "Answer as a numbered list"],
    ["Explain tides. Answer in English. Your answer must be in French.", "Your answer must be in French"],
    ["Erkläre die Gezeiten in höchstens 50 Wörtern. Schreibe mindestens 80 Wörter.", "mindestens 80 Wörter"],
  ])("blocks %j", (candidate, words) => {
    const findings = checkContradiction(task, candidate);
    expect(severitiesOf(findings)).toEqual(["blocking"]);
    expect(quote(candidate, findings[0])).toBe(words);
  });

  it.each([
    "Explain tides in at least 100 and at most 200 words.",
    "Explain tides in 200 words. Begin with a summary in one sentence.",
    "Compare the tides in a table. Then write two sentences without a table.",
    "Answer in English. If the reader writes German, answer in German.",
    "Explain tides in 3 paragraphs of at most 50 words each, at least 100 words in all.",
  ])("has nothing to say about %j", (candidate) => {
    expect(checkContradiction(task, candidate)).toEqual([]);
  });

  it("only advises where the silver prompt fights itself already", () => {
    const own = taskOf("explain tides in one sentence, at least 150 words");
    expect(severitiesOf(checkContradiction(own, "Explain tides in one sentence. Use at least 150 words."))).toEqual([
      "advice",
    ]);
  });

  it("takes short and detailed for a matter of taste", () => {
    expect(severitiesOf(checkContradiction(task, "Explain tides in detail. Be brief."))).toEqual(["advice"]);
  });
});

describe("lengths", () => {
  it("warns over the word limit and says by how much", () => {
    const [finding] = checkWordLimit(taskOf("a", { wordLimit: 3 }), "one two three four five");
    expect(finding?.message).toBe("The prompt has 5 words, 2 more than the limit of 3.");
    expect(checkWordLimit(taskOf("a", { wordLimit: 5 }), "one two three four five")).toEqual([]);
  });

  it("counts only what a candidate adds: long material is no fault", () => {
    const material = "word ".repeat(2000);
    expect(checkLongForModel(taskOf(`Summarize: ${material}`), `Summarize this:\n\n${material}`)).toEqual([]);
    expect(severitiesOf(checkLongForModel(taskOf("Summarize"), "word ".repeat(400)))).toEqual(["advice"]);
    expect(severitiesOf(checkLongForModel(taskOf("Summarize"), material))).toEqual(["warning"]);
  });
});

describe("checkVagueWords", () => {
  it.each([
    ["Write a good text with some examples etc.", ["good", "some", "etc"]],
    ["Schreibe einen guten Text mit einigen Beispielen usw.", ["guten", "einigen", "usw"]],
    ["Écris un bon texte avec quelques exemples, etc.", ["bon", "quelques", "etc"]],
    ["Escribe un buen texto con algunos ejemplos, etc.", ["buen", "algunos", "etc"]],
    ['Find three synonyms for "good" and for the word in {{some}}.', []],
  ])("reads %j", (candidate, words) => {
    const findings = checkVagueWords(taskOf("text"), candidate);
    expect(findings.map((finding) => quote(candidate, finding))).toEqual(words);
  });
});

describe("checkOutputForm", () => {
  it("asks for the form of the golden response where the candidate leaves it out", () => {
    const task = taskOf("which towns: We drove from Ulm to Graz.", { goldenResponse: '{"towns": ["Ulm", "Graz"]}' });
    expect(checkOutputForm(task, "Which towns are named? We drove from Ulm to Graz.")[0]?.message).toContain("JSON");
    expect(checkOutputForm(task, "List the towns as a JSON object: We drove from Ulm to Graz.")).toEqual([]);
  });
});

it("names a document as the source of each finding", () => {
  const candidate = `Okay, the user wants a reminder.\n\nHere is the golden prompt:\n\n${prompt} Be brief and detailed, with some good things.`;
  const findings = checkCandidate(taskOf("text patients", { wordLimit: 5 }), candidate);
  const found = new Set<CheckId>(findings.map(({ check }) => check));
  expect(found).toContain("vague-words");
  for (const { source, advice, message } of findings) {
    expect(source).toMatch(/arXiv|“/u);
    expect(`${message} ${advice}`).toMatch(/^\S.*[.:)”]$/su);
  }
});
