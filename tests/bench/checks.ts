import { checkCandidate } from "@/lib/checks/check-candidate";
import type { CandidateCheck, CheckId, Finding } from "@/lib/checks/check";
import { defaultWordLimit } from "@/lib/template/task";
import { measureChecks } from "../checks/measure-checks";
import { measureHarm } from "../checks/harm/measure-harm";
import { factPairs } from "../checks/pairs-facts";
import { harmPairs } from "../checks/harm/harm-pairs";
import { formPairs } from "../checks/pairs-form";
import { measureFaults } from "../../tools/check-pairs/measure-faults";
import { readPairs } from "../../tools/check-pairs/read-pairs";
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
    ...measurePlantedFaults(all),
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

/** What the checks find of the faults that were planted in the rejected prompts of `data/pairs`, by fault. */
function measurePlantedFaults(check: CandidateCheck): readonly Figure[] {
  const pairs = readPairs();
  return [false, true].flatMap((isHeldOut) => {
    const faults = measureFaults(
      pairs.filter(({ held_out }) => held_out === isHeldOut),
      check,
    );
    const sum = (of: "pairs" | "found") => faults.reduce((total, fault) => total + fault[of], 0);
    const name = `data/pairs, ${isHeldOut ? "held out" : "to learn from"}`;
    return [
      { name: `${name}: faults found, of ${sum("pairs")}`, unit: "%", samples: [(100 * sum("found")) / sum("pairs")] },
      ...faults.map(({ fault, pairs: count, found }) => ({
        name: `  ${fault}, of ${count}`,
        unit: "%",
        samples: [(100 * found) / count],
      })),
    ];
  });
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
