import { describe, expect, it } from "vitest";
import { guessLanguage } from "@/lib/reading/language";
import { readPrompt } from "@/lib/reading/read-prompt";

describe("guessLanguage", () => {
  it.each([
    ["en", "What should we do with the rest of it?"],
    ["es", "¿Qué es lo que más te gusta de la ciudad?"],
    ["fr", "Quelle est la meilleure façon de faire du pain ?"],
    ["de", "Was ist der Unterschied zwischen einem Hund und einer Katze?"],
    ["pt", "O que você acha da nova lei sobre os carros?"],
    ["pt", "Me explica crase de um jeito fácil, tenho prova amanhã"],
    ["it", "Qual è la differenza tra il pane e la pasta?"],
    ["nl", "Wat is het verschil tussen een hond en een kat?"],
    ["zh", "请写一首关于春天的诗。"],
    ["ja", "春についての詩を書いてください。"],
    ["ko", "봄에 대한 시를 써 주세요."],
    ["ar", "اكتب قصيدة عن الربيع"],
    ["ru", "Напиши стихотворение о весне"],
    ["uk", "Напиши вірш про її весну"],
    ["el", "Γράψε ένα ποίημα για την άνοιξη"],
    ["hi", "वसंत पर एक कविता लिखो"],
    ["unknown", "xyzzy plugh"],
  ])("hears %s", (language, text) => {
    expect(guessLanguage(text).language).toBe(language);
  });
});

describe("the language of a prompt", () => {
  it.each([
    ["an English request with German material", "Translate to English: Der Zug kommt nicht und wir sind müde."],
    [
      "an English request after French material",
      "Le train est en retard et nous sommes là.\n\nTranslate the text above.",
    ],
    ["an English request with a Chinese quotation", 'What does "你好世界，今天天气很好" mean?'],
    ["a request of two words", "explain recursion"],
  ])("is English for %s", (_, prompt) => {
    expect(readPrompt(prompt).language).toBe("en");
  });

  it("is not English because of one word that English has too", () => {
    expect(readPrompt("plan de entrenamiento para principiantes").language).not.toBe("en");
  });

  it("is not English because of a greeting", () => {
    expect(readPrompt("Hello! 请总结以下文字：今天天气很好。").language).toBe("zh");
  });
});
