import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOptimizerOutput, type OutputContext } from "@/lib/template/parse-output";

const silver = "write something about the history of bread for my school paper";
const prompt = "You are a food historian. Write a 300-word overview of the history of bread for a school paper.";
const wholeFence = "```\n" + prompt + "\n```";

interface Surroundings extends Partial<Omit<OutputContext, "task">> {
  readonly silverPrompt?: string;
  readonly silverResponse?: string;
  readonly goldenResponse?: string;
}

function read(raw: string, surroundings: Surroundings = {}) {
  const { silverPrompt = silver, silverResponse = null, goldenResponse = null, ...ending } = surroundings;
  const task = { silverPrompt, silverResponse, goldenResponse, wordLimit: 100 };
  return readOptimizerOutput(raw, { task, endedBy: "stop", tokens: 30, ...ending });
}

/** The prompt that was read, or the kind of failure in brackets. */
function readText(raw: string, surroundings: Surroundings = {}): string {
  const result = read(raw, surroundings);
  return result.ok ? result.value : `[${result.failure.kind}]`;
}

describe("readOptimizerOutput", () => {
  it.each([
    // Reasoning
    `<think>\nThe user wants bread.\n</think>\n\n${prompt}`,
    `<think>\n\n</think>\n\n${prompt}`,
    `<thinking>Hm.</thinking>${prompt}`,
    `[THINK]Hm.[/THINK]${prompt}`,
    `<think>one</think>\n<think>two</think>\n${prompt}`,
    `Okay, the user wants a better prompt. "Golden Prompt:" it is.\n</think>\n\n${prompt}`,
    `<think>Hm.</think>\n\n**Golden Prompt:**\n\n\`\`\`text\n${prompt}\n\`\`\`\n\nLet me know if you'd like any changes!`,
    // Labels
    `Golden Prompt: ${prompt}`,
    `Golden Prompt:\n${prompt}`,
    `**Golden Prompt**: ${prompt}`,
    `**Golden Prompt:** ${prompt}`,
    `**Golden Prompt: ${prompt}**`,
    `### Golden Prompt\n\n${prompt}`,
    `## **Improved Prompt**\n${prompt}`,
    `Golden Prompt: Golden Prompt: ${prompt}`,
    `The golden prompt is: "${prompt}"`,
    `"Golden Prompt: ${prompt}"`,
    `Prompt: ${prompt}`,
    `New prompt：${prompt}`,
    `Optimized prompt:\r\n\r\n${prompt}`,
    `Here is the golden prompt:\n\n${prompt}`,
    `Sure! Here's an improved version of your prompt:\n\n${prompt}`,
    `Certainly! Below is the revised prompt that meets your needs:\n\n"${prompt}"`,
    `Here’s a more specific prompt you can use:\n\n> `.replace("> ", "") + prompt,
    `Hier ist der überarbeitete Prompt:\n\n${prompt}`,
    `Verbesserter Prompt: ${prompt}`,
    `Voici le prompt amélioré :\n\n« ${prompt} »`,
    `Aquí tienes el prompt mejorado:\n${prompt}`,
    `Prompt otimizado: ${prompt}`,
    `Ecco il prompt ottimizzato:\n${prompt}`,
    `Вот улучшенный промпт:\n\n${prompt}`,
    `优化后的提示词：\n${prompt}`,
    `以下是优化后的提示：\n\n“${prompt}”`,
    `改善されたプロンプト：\n「${prompt}」`,
    `개선된 프롬프트: ${prompt}`,
    `The silver prompt is vague.\nIt names no length.\n\n**Golden Prompt:**\n${prompt}`,
    `Silver Prompt:\nwrite something\n\nGolden Prompt:\n${prompt}`,
    `${prompt}\n\nGolden Prompt`,
    // Wrapping
    wholeFence,
    `\`\`\`markdown\n${prompt}\n\`\`\``,
    `\`\`\`\n${prompt}`,
    `${prompt}\n\`\`\``,
    `"${prompt}"`,
    `“${prompt}”`,
    `**${prompt}**`,
    `\`${prompt}\``,
    `<golden_prompt>\n${prompt}\n</golden_prompt>`,
    `<silver_prompt>\n${prompt}\n</silver_prompt>`,
    `${prompt}\n</golden_prompt>`,
    `I will now rewrite it.\n<golden_prompt>${prompt}</golden_prompt>\nDone.`,
    `${prompt}<|im_end|>`,
    `${prompt}</s>\n<|user|>`,
    // Closing remarks
    `${prompt}\n\nLet me know if you need any further changes.`,
    `${prompt}\n\nThis prompt is designed to be clear and specific.`,
    `${prompt}\n\n*This revised prompt clearly states the length, and keeps all facts.*`,
    `${prompt}\n\nI've added a length and a role to make the prompt clearer.`,
    `${prompt}\n\nNote: The revised prompt keeps all facts of the original.`,
    `${prompt}\n\n---\n\n**Changes made:**\n- Added a role\n- Added a length`,
    `${prompt}\n\nI made the following changes:\n\n1. Added a role.\n2. Added a length.\n\nI hope this helps!`,
    `${prompt}\n\n(Word count: 18)`,
    `${prompt}\n\n[19 words]`,
    `${prompt}\n\nWould you like me to adjust the tone?`,
    `${wholeFence}\n\nThis golden prompt provides a role and a length.`,
    // White space
    `\n\n  ${prompt} \n`,
    `\ufeff${prompt}`,
  ])("takes the prompt out of %j", (raw) => {
    expect(readText(raw)).toBe(prompt);
  });

  it.each([
    "Write a note that begins with “Dear Ann” and ends with “Yours”.",
    '"Bread" and "cake": explain the difference.',
    "Explain this code:\n```js\nlet a = 1;\n```",
    "```js\nlet a = 1;\n```\nExplain the code above.",
    "```\nA\n```\nWhich is shorter, the one above or the one below?\n```\nB\n```",
    "First think inside <think>…</think> tags, then write the overview.",
    "Put your reasoning between <think> and </think>\nThen give the answer.",
    "Compare the drafts.\n\nPrompt: the first draft\n\nAnswer: the second draft",
    "Write a tutorial on prompts. End each section with an improved prompt:\n\nImproved prompt: [text]",
    "Plan a party. I cannot eat nuts. Unfortunately, I can't drive either.",
    "I cannot open my door. Give me three safe ways to open it.",
    "Unfortunately, I cannot attend on Friday. Write a short apology to my team.",
    "Leider kann ich am Freitag nicht kommen. Schreibe eine kurze Absage.",
    "抱歉，我周五无法参加会议。请帮我写一封简短的道歉信。",
    "Explain vaccines to a child.\n\nNote: I am a nurse, so use correct terms.",
    "Correct my essay.\n\nFeel free to ask questions before you begin.",
    "Plan the week.\n\nLet me know if you need more details before you start.",
    "Write an essay on tea.\n\nWord count: 500 words",
    "Proofread the text and list your changes.\n\nChanges made:\n- [change]",
    "Describe the app for its release notes.\n\nThe new version includes three new screens.",
    "Write the SQL.\n\nI have added a column named total to the table.",
    "Rewrite the mail:\n```\nHi Bo,\n\nLet me know if any changes are needed.\n```",
    "Rewrite the mail:\n<mail>\nHi Bo,\n\nLet me know if any changes are needed.\n</mail>",
    "Describe the sea.\n\n5 words.",
    "Compare two drafts in this form:\n\nFirst draft:\n\nFinal version:",
    "Final version: proofread it. First version: shorten it.",
    "Вот запрос клиента: верните деньги. Ответьте вежливо.",
    "The answer is to be one of A, B or C. Choose the right tense.",
    "Answer in this form:\n\n- name\n- place\n- date",
    "请用三句话总结下面的文章。",
    "Summarize.",
    "**Task:** Write an overview.\n\n**Length:** 300 words",
    '{"task": "overview", "topic": "bread", "words": 300}',
    "The answer is to stand in the first line. Write an overview of the history of bread for a school paper of 300 words, name at least two sources, and give for each of them the page where the fact can be found, in brackets.",
  ])("leaves %j as it is", (raw) => {
    expect(readText(raw, { silverPrompt: "please help me" })).toBe(raw);
  });

  it.each([
    ['"To be or not to be"', '"To be"'],
    ["```\nPrint this block as it is.\n```", "```\nprint\n```"],
    ["Prompt: a girl in a red coat, oil on canvas", "Prompt: girl, red coat"],
    ["Here is my revised version: it is late. Make it rhyme.", "rhyme this. Here is my revised version: it is late."],
    [
      "Polish this mail:\n\nHi Bo\n\nLet me know if any changes are needed.",
      "mail: Hi Bo\nLet me know if any changes are needed.",
    ],
    ["I'm sorry, but I can't help you. Turn this into a kinder sentence.", "I'm sorry, but I can't help you. kinder?"],
    ["Explain what <|im_end|>", "what is <|im_end|>"],
    ["Answer: B\n\nIs this right?", "answer: B"],
    ["7", "8"],
  ])("keeps %j where the silver prompt has the like", (raw, silverPrompt) => {
    expect(readText(raw, { silverPrompt })).toBe(raw);
  });

  it.each([
    ["", "output-empty"],
    [" \n\t", "output-empty"],
    ["...", "output-empty"],
    ["```\n```", "output-empty"],
    ["**Golden Prompt:**", "output-empty"],
    ["<|im_end|>", "output-empty"],
    ["<think>\nThe user wants", "output-only-reasoning"],
    ["<think>The user wants bread.</think>\n", "output-only-reasoning"],
    ["The user wants bread.\n</think>", "output-only-reasoning"],
    ["<reasoning>Hm.</reasoning>\n...", "output-only-reasoning"],
    ["I'm sorry, but I can't assist with that request.", "output-refusal"],
    ["I cannot fulfill this request. It is against my guidelines.", "output-refusal"],
    ["I can’t help with that.", "output-refusal"],
    ["Sorry, I'm unable to help.", "output-refusal"],
    ["As an AI language model, I do not have opinions on bread.", "output-refusal"],
    ["I'm sorry, but as an AI model, I cannot write that.", "output-refusal"],
    ["I must decline to write this.", "output-refusal"],
    ["Please provide the silver prompt you would like me to rewrite.", "output-refusal"],
    ["It seems you haven't provided a prompt. What should I improve?", "output-refusal"],
    ["Golden Prompt: I'm sorry, but I cannot provide a prompt for this.", "output-refusal"],
    ["Es tut mir leid, aber ich kann Ihnen dabei nicht helfen.", "output-refusal"],
    ["Je suis désolé, mais je ne peux pas répondre à cette demande.", "output-refusal"],
    ["Lo siento, pero no puedo ayudar con eso.", "output-refusal"],
    ["Desculpe, mas não posso ajudar com isso.", "output-refusal"],
    ["Извините, но я не могу помочь с этим запросом.", "output-refusal"],
    ["抱歉，我无法协助完成这个请求。", "output-refusal"],
    ["申し訳ありませんが、そのリクエストにはお答えできません。", "output-refusal"],
    ["죄송하지만 그 요청은 도와드릴 수 없습니다.", "output-refusal"],
    ["B", "output-answer-not-prompt"],
    ["(C)", "output-answer-not-prompt"],
    ["**B.**", "output-answer-not-prompt"],
    ["Answer: 42", "output-answer-not-prompt"],
    ["$1,250.00", "output-answer-not-prompt"],
    ["18 eggs.", "output-answer-not-prompt"],
    ["Yes.", "output-answer-not-prompt"],
    ["The answer is the Egyptians, about 3000 BC.", "output-answer-not-prompt"],
    ["\\boxed{7}", "output-answer-not-prompt"],
    ["Sourdough.", "output-answer-not-prompt"],
    ["```python\nprint('bread')\n```", "output-answer-not-prompt"],
  ])("reads %j as %s", (raw, kind) => {
    expect(readText(raw)).toBe(`[${kind}]`);
  });

  it("takes JSON for an answer only where the silver prompt speaks of JSON", () => {
    const json = '```json\n{"name": "rye", "year": 1300}\n```';
    expect(readText(json, { silverPrompt: "give me bread facts as JSON" })).toBe("[output-answer-not-prompt]");
    expect(readText(json)).toBe(json);
  });

  it("takes one of the responses, or nearly one, for an answer", () => {
    const response = "Bread was first baked in the Near East, some ten thousand years ago, from wild grains and water.";
    const nearly = response.replace("some ten", "about ten").toUpperCase();
    expect(readText(response, { silverResponse: response })).toBe("[output-answer-not-prompt]");
    expect(readText(nearly, { goldenResponse: response })).toBe("[output-answer-not-prompt]");
    expect(readText(`Explain: ${response} How do we know?`, { goldenResponse: response })).not.toMatch(/^\[/);
  });

  it("does not take the prompt for an answer because a response repeats the material", () => {
    const material = "the quick brown fox jumps over the lazy dog while two old cats sleep in the warm kitchen";
    const silverPrompt = `correct: ${material}`;
    const improved = `Correct the spelling: ${material}`;
    expect(readText(improved, { silverPrompt, goldenResponse: material })).toBe(improved);
  });

  it("calls an output endless that the length limit cut off, with its tokens", () => {
    const looped = "Write about bread. ".repeat(200);
    const failure = { kind: "output-endless", tokens: 4096 };
    expect(read(looped, { endedBy: "length", tokens: 4096 })).toEqual({ ok: false, failure });
    expect(readText(prompt, { endedBy: "length" })).toBe("[output-endless]");
    expect(readText("<think>and then, and then, and then", { endedBy: "length" })).toBe("[output-only-reasoning]");
  });

  it("reads what was written before a person stopped it", () => {
    expect(readText(`Golden Prompt: ${prompt.slice(0, 40)}`, { endedBy: "aborted" })).toBe(prompt.slice(0, 40));
  });

  it("quotes at most 200 characters of a refusal, none of them halved", () => {
    const result = read(`I cannot help with that. ${"🍞".repeat(250)}`);
    expect(result.ok ? null : result.failure).toEqual({
      kind: "output-refusal",
      excerpt: `I cannot help with that. ${"🍞".repeat(175)}`,
    });
  });

  const cleanSentence = fc.constantFrom(
    "Write a 300-word overview of the topic.",
    "List three causes, then weigh them.",
    'Keep the quotation "as it is" unchanged.',
    "Answer in **one** sentence.",
    "- Use `{{name}}` where it stands.",
    "Let a = 5 & b < 7; $& and S_P stay.",
    "```js\nlet x = 1;\n```",
    "<material>\nold text\n</material>",
    "Denke zuerst nach und antworte dann.",
    "请保持语言不变。",
    'Give the answer as JSON: {"a": 1}',
    "Don't guess 👩‍🍳.",
  );
  const separator = fc.constantFrom("\n", "\n\n", "\r\n\r\n");
  const cleanPrompt = fc
    .tuple(fc.constantFrom("Explain the topic.", "You are an editor."), fc.array(fc.tuple(separator, cleanSentence)))
    .map(([first, rest]) => first + rest.flat().join(""));

  it("changes nothing but the white space around a clean prompt", () => {
    fc.assert(
      fc.property(cleanPrompt, fc.constantFrom("", " ", "\n", "\r\n\n"), (clean, space) => {
        expect(readText(space + clean + space)).toBe(clean);
      }),
      { numRuns: 300 },
    );
  });

  it("returns the silver prompt unchanged where the model changed nothing", () => {
    const quirks = fc.constantFrom(
      "Golden Prompt: ",
      '"',
      "```\n",
      "\n```",
      "\n\nLet me know if any changes",
      "B",
      "**",
      "word ",
      "</s>",
    );
    const anySilver = fc
      .array(fc.oneof(quirks, fc.string({ unit: "grapheme", maxLength: 5 })), { minLength: 1 })
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(anySilver, (text) => {
        fc.pre(/\p{L}/u.test(text) && !/^\s*[<[◁]/.test(text) && !text.includes("</"));
        expect(readText(text, { silverPrompt: text })).toBe(text.trim());
      }),
    );
  });

  it("changes nothing in what it has read before", () => {
    const fragment = fc.oneof(
      cleanSentence,
      fc.constantFrom(
        ..."Golden Prompt:|**Improved Prompt**|Sure! Here's the golden prompt:|```|```text|~~~|\"|“|”|**|`|<think>|</think>|<golden_prompt>|</golden_prompt>|<|im_end|>|</s>|---|Changes made:|- added a role|Let me know if you need further changes.|This prompt is clear.|(3 words)|I cannot|B".split(
          "|",
        ),
      ),
    );
    const anyOutput = fc
      .array(fc.tuple(fragment, fc.constantFrom("", " ", "\n", "\n\n", "\r\n")), { maxLength: 8 })
      .map((pieces) => pieces.flat().join(""));
    fc.assert(
      fc.property(anyOutput, (raw) => {
        const once = read(raw);
        if (once.ok) expect(read(once.value)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });
});
