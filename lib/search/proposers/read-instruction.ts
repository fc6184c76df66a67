import { fail, type Result } from "../../base/result";
import { readOptimizerOutput } from "../../template/parse-output";
import type { Answer } from "../search";

/**
 * The instruction in what a model wrote for it. What ran into the limit is cut at its last whole sentence, as the start
 * of an instruction may be a good one; where there is none, it fails as any other prompt that is not whole.
 */
export function readInstruction({ text, isCutOff, usage }: Answer, start: string): Result<string> {
  const whole = isCutOff ? wholeSentences(text) : text;
  const tokens = usage.completionTokens;
  if (whole === null) return fail({ kind: "output-endless", tokens });
  const task = { silverPrompt: start, silverResponse: null, goldenResponse: null, wordLimit: 0 };
  return readOptimizerOutput(whole, { task, endedBy: "stop", tokens });
}

function wholeSentences(text: string): string | null {
  return /^[\s\S]*(?:[.!?]["”')\]]?(?=\s|$)|[。！？]["”')」』]?)/u.exec(text)?.[0] ?? null;
}
