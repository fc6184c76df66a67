import { v7 as newId } from "uuid";
import * as z from "../../base/zod";
import { fail, succeed, type Result } from "../../base/result";
import type { SearchRow } from "../../store/lab-rows";
import { callSchema, searchPlanSchema } from "../../store/lab-schema";
import { stamp } from "../../store/stamp";
import { showOpen, useLab } from "./lab-store";
import { readStoredSearch } from "./stored-searches";
import { withLab } from "./with-lab";

const FORMAT = "goldsmith-search";
const VERSION = 1;

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  modelId: z.nullable(z.string()),
  plan: searchPlanSchema,
  calls: z.array(callSchema),
});

/** The search as a file, with every call that is paid: it goes on elsewhere with the same model. Null where it is gone. */
export async function exportSearch(
  id: string,
): Promise<Result<{ readonly name: string; readonly text: string } | null>> {
  const search = await withLab((lab) => lab.readSearch(id));
  if (!search.ok) return search;
  if (search.value === null) return succeed(null);
  const calls = await withLab((lab) => lab.readCalls(id));
  if (!calls.ok) return calls;
  const { plan, modelId } = search.value;
  const file: z.infer<typeof fileSchema> = { format: FORMAT, version: VERSION, modelId, plan, calls: [...calls.value] };
  return succeed({ name: `goldsmith-search-${plan.method}-${id.slice(0, 8)}.json`, text: JSON.stringify(file) });
}

/** Adds a search from such a file to the open set, paused; its id. Fails with "invalid-cases" and stores nothing then. */
export async function importSearch(text: string): Promise<Result<string>> {
  const { open } = useLab.getState();
  if (open === null) return fail({ kind: "invalid-cases", reasons: ["Open a set first; the search is added to it."] });
  const read = readFile(text);
  if (!read.ok) return read;
  const { plan, modelId, calls } = read.value;
  const id = newId();
  const row: SearchRow = {
    id,
    setId: open.set.id,
    createdAt: stamp(),
    modelId,
    plan: { ...plan, searchId: id },
    end: { state: "paused", failure: null, outcome: null },
  };
  const stored = await withLab((lab) => lab.putSearch(row, calls));
  if (!stored.ok) return stored;
  const shown = await readStoredSearch(row);
  if (!shown.ok) return shown;
  showOpen(open.set.id, ({ searches }) => ({ searches: [...searches, shown.value] }));
  return succeed(id);
}

function readFile(text: string): Result<z.infer<typeof fileSchema>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return invalid("This is no JSON. Choose a file that was saved with “Export search”.");
  }
  const { data } = fileSchema.safeParse(value);
  if (data === undefined) return invalid("This is no search of Goldsmith’s, or it was cut off or changed.");
  const gap = data.calls.findIndex(({ step }, index) => step !== index);
  return gap === -1 ? succeed(data) : invalid(`Call ${gap + 1} of the search is missing from the file.`);
}

function invalid(reason: string): ReturnType<typeof fail> {
  return fail({ kind: "invalid-cases", reasons: [reason] });
}
