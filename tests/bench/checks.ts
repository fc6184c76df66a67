import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkCandidate } from "@/lib/checks/check-candidate";
import { checkRewrite } from "@/lib/checks/check-rewrite";
import type { CandidateCheck, CheckId, Finding, Severity } from "@/lib/checks/check";
import { defaultWordLimit } from "@/lib/template/task";
import { pairSchema } from "../../tools/check-pairs/pair-schema";
import { fillTask } from "../checks/labelled-pair";
import { measureChecks } from "../checks/measure-checks";
import { measureHarm } from "../checks/harm/measure-harm";
import { factPairs } from "../checks/pairs-facts";
import { harmPairs } from "../checks/harm/harm-pairs";
import { formPairs } from "../checks/pairs-form";
import type { Figure } from "./figure";
import { silverPrompt } from "./silver-prompt";

const RUNS = 20;
const BLOCKING_AIM = "≥ 95";

/** Every check that compares a candidate with its task, and whether it can block. */
const measured = {
  "place-holders": true,
  facts: true,
  "answer-leak": true,
  answered: true,
  chatter: true,
  "template-words": true,
  reasoning: true,
  language: true,
  contradiction: true,
  "word-limit": false,
  "long-for-model": false,
  "output-form": false,
  "vague-words": false,
} satisfies Partial<Record<CheckId, boolean>>;

/** Precision and recall on the project's labelled pairs, each check by itself, and what all of them take together. */
export function measureCheckQuality(): readonly Figure[] {
  const ids = Object.keys(measured) as (keyof typeof measured)[];
  const all = remember(checkCandidate);
  const figures = measureChecks(Object.fromEntries(ids.map((id) => [id, all])), [...factPairs, ...formPairs]);
  return [
    { name: "Labelled pairs of a task and a candidate", unit: "", samples: [factPairs.length + formPairs.length] },
    ...figures.flatMap(({ check, precision, recall, expected }) => [
      ...(measured[check as keyof typeof measured]
        ? [{ name: `  ${check}: blocks rightly`, unit: "%", samples: [precision * 100], aim: BLOCKING_AIM }]
        : []),
      { name: `  ${check}: finds, of ${expected}`, unit: "%", samples: [recall * 100] },
    ]),
    ...measureHeldBackHarm(all),
    ...measureTrainingPairs(),
    { name: "All checks of a pair of 2,000 characters", unit: "ms", samples: timeChecks() },
  ];
}

/** What the checks do on pairs of harm that nobody looked at while they were tuned: by kind, by check, by language. */
function measureHeldBackHarm(check: CandidateCheck): readonly Figure[] {
  const pairs = harmPairs.filter(({ isHeldBack }) => isHeldBack === true);
  const { kinds, checks, languages, clean, cleanBlocked } = measureHarm(check, pairs);
  return [
    { name: "Pairs of harm", unit: "", samples: [harmPairs.length] },
    { name: "  of them held back", unit: "", samples: [pairs.length] },
    ...kinds.map(({ kind, pairs: count, recall }) => ({
      name: `  held back, ${kind}: blocked, of ${count}`,
      unit: "%",
      samples: [recall * 100],
      aim: "≥ 85",
    })),
    ...checks.map(({ check: id, precision, blocked }) => ({
      name: `  held back, ${id}: blocks rightly, of ${blocked}`,
      unit: "%",
      samples: [precision * 100],
      aim: BLOCKING_AIM,
    })),
    ...languages.map(({ language, pairs: count, recall }) => ({
      name: `  held back, ${language}: blocked, of ${count}`,
      unit: "%",
      samples: [recall * 100],
    })),
    { name: `  held back: faithful rewrites that are blocked, of ${clean}`, unit: "", samples: [cleanBlocked.length] },
  ];
}

const trainingPairs = "data/pairs";

/** What the checks do on the rows of `data/pairs`: chosen rewrites must pass, and the fault of each rejected one be told. */
function measureTrainingPairs(): readonly Figure[] {
  const rows = readdirSync(trainingPairs)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => readFileSync(path.join(trainingPairs, name), "utf8").split("\n"))
    .filter((line) => line.trim() !== "")
    .map((line) => pairSchema.parse(JSON.parse(line)));
  const outcomes = rows.map((row) => {
    const task = fillTask({
      silverPrompt: row.raw_prompt,
      silverResponse: row.text003_response_based_raw,
      goldenResponse: row.gpt4_response_based_raw,
    });
    const severitiesOf = (text: string): readonly Severity[] =>
      checkRewrite(task, [], text).map(({ severity }) => severity);
    const ofRejected = severitiesOf(row.chatgpt_optimized_prompt);
    return {
      fault: row.fault,
      isChosenBlocked: severitiesOf(row.gpt4_optimized_prompt).includes("blocking"),
      isBlocked: ofRejected.includes("blocking"),
      isTold: ofRejected.some((severity) => severity !== "advice"),
    };
  });
  const share = (part: readonly unknown[], whole: readonly unknown[]): number => (100 * part.length) / whole.length;
  return [
    {
      name: `Pairs to learn from: chosen rewrites that are blocked, of ${rows.length}`,
      unit: "",
      samples: [outcomes.filter(({ isChosenBlocked }) => isChosenBlocked).length],
      aim: "0",
    },
    ...[...new Set(outcomes.map(({ fault }) => fault))].sort().flatMap((fault) => {
      const own = outcomes.filter((outcome) => outcome.fault === fault);
      return [
        {
          name: `  rejected, ${fault}: blocked, of ${own.length}`,
          unit: "%",
          samples: [
            share(
              own.filter(({ isBlocked }) => isBlocked),
              own,
            ),
          ],
        },
        {
          name: `  rejected, ${fault}: told of, or said to be unchecked`,
          unit: "%",
          samples: [
            share(
              own.filter(({ isTold }) => isTold),
              own,
            ),
          ],
        },
      ];
    }),
  ];
}

/** The pairs are asked for once a check; all checks of a pair are made once. */
function remember(check: CandidateCheck): CandidateCheck {
  const known = new Map<string, readonly Finding[]>();
  return (task, candidate) => {
    const key = JSON.stringify([task, candidate]);
    const findings = known.get(key) ?? check(task, candidate);
    known.set(key, findings);
    return findings;
  };
}

function timeChecks(): readonly number[] {
  const task = {
    silverPrompt,
    silverResponse: null,
    goldenResponse: silverPrompt,
    wordLimit: defaultWordLimit(silverPrompt),
  };
  const candidate = silverPrompt.split("\n").toReversed().join("\n");
  const samples = Array.from({ length: RUNS + 1 }, () => {
    const startedAt = performance.now();
    checkCandidate(task, candidate);
    return performance.now() - startedAt;
  });
  // The first one is spent on compiling.
  return samples.slice(1);
}
