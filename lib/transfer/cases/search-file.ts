import { succeed, type Result } from "../../base/result";
import * as z from "../../base/zod";
import type { JsonObject } from "../../records/json";
import { callSchema, searchPlanSchema } from "../../store/lab-schema";
import type { ReadCases, SearchFile } from "./case-file";
import { refuse } from "./refuse";

const FORMAT = "goldsmith-search";
const VERSION = 1;

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  modelId: z.nullable(z.string()),
  plan: searchPlanSchema,
  calls: z.array(callSchema),
});

export function writeSearchFile({ modelId, plan, calls }: SearchFile): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, modelId, plan, calls } satisfies Record<
    keyof z.infer<typeof fileSchema>,
    unknown
  >);
}

export function isSearchFile(value: JsonObject): boolean {
  return value["format"] === FORMAT;
}

/** Fails with "invalid-cases" where it is no such file, or no whole one. */
export function readSearchFile(value: unknown): Result<SearchFile> {
  const { data } = fileSchema.safeParse(value);
  if (data === undefined) return refuse("This is no search of Goldsmith’s, or it was cut off or changed.");
  const gap = data.calls.findIndex(({ step }, index) => step !== index);
  return gap === -1 ? succeed(data) : refuse(`Call ${gap + 1} of the search is missing from the file.`);
}

/** The prompt and the rows of the search as those of a new set, which the search belongs to. */
export function casesOfSearch(fileName: string, value: JsonObject): Result<ReadCases> {
  const read = readSearchFile(value);
  if (!read.ok) return read;
  const { plan, calls, modelId } = read.value;
  const { propose, select, openOnce } = plan.rows;
  const paid = `${calls.length.toLocaleString("en")} ${calls.length === 1 ? "call" : "calls"}`;
  return succeed({
    format: FORMAT,
    set: {
      name: plan.prompt.label,
      prompts: [plan.prompt],
      demands: plan.demands,
      derivedMetrics: [],
      source: { format: FORMAT, fileName },
    },
    cases: [...propose, ...select, ...openOnce],
    measured: { seed: plan.seed, cells: [] },
    search: read.value,
    fields: null,
    remarks: [
      `The search comes along with the ${paid} that it has made, and goes on from there${modelId === null ? "" : ` with the same model, ${modelId}`}.`,
    ],
  });
}
