import { builtinPacks } from "@/lib/template/builtin-packs";
import { renderOptimizerRequest } from "@/lib/template/render-pack";
import type { Task } from "@/lib/template/task";
import type { Figure } from "./figure";
import { silverPrompt } from "./silver-prompt";

const RUNS = 20;
const FILLS_A_RUN = 2_000;

const task: Task = { silverPrompt, silverResponse: silverPrompt, goldenResponse: silverPrompt, wordLimit: 300 };

/** Fills the full built-in pack in Node; the page runs the same code. */
export function measureTemplateFills(): Figure {
  const [pack] = builtinPacks;
  const samples = Array.from({ length: RUNS + 1 }, () => {
    const startedAt = performance.now();
    for (let fill = 0; fill < FILLS_A_RUN; fill += 1) renderOptimizerRequest(pack.texts, task);
    return FILLS_A_RUN / ((performance.now() - startedAt) / 1000);
  });
  // The first one is spent on compiling.
  return { name: "Template fills, three texts of 2,000 characters", unit: "/s", samples: samples.slice(1) };
}
