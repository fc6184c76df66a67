import { v7 as newId } from "uuid";
import { fail, succeed, type Result } from "../../base/result";
import type { Case } from "../../records/case";
import { drawSplits } from "../../scoring/draw-splits";
import type { SearchRow } from "../../store/lab-rows";
import { stamp } from "../../store/stamp";
import type { SearchFile } from "../../transfer/cases/case-file";
import { readSearchFile, writeSearchFile } from "../../transfer/cases/search-file";
import { showOpen, useLab } from "./lab-store";
import { readStoredSearch } from "./stored-searches";
import { withLab } from "./with-lab";

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
  const text = writeSearchFile({ modelId, plan, calls: calls.value });
  return succeed({ name: `goldsmith-search-${plan.method}-${id.slice(0, 8)}.json`, text });
}

/** Adds a search from such a file to the open set, paused; its id. Fails with "invalid-cases" and stores nothing then. */
export async function importSearch(text: string): Promise<Result<string>> {
  const { open } = useLab.getState();
  if (open === null) return fail({ kind: "invalid-cases", reasons: ["Open a set first; the search is added to it."] });
  const read = readFile(text);
  if (!read.ok) return read;
  const row = await bringSearch(open.set.id, read.value);
  if (!row.ok) return row;
  const shown = await readStoredSearch(row.value);
  if (!shown.ok) return shown;
  showOpen(open.set.id, ({ searches }) => ({ searches: [...searches, shown.value] }));
  return succeed(row.value.id);
}

/** Stores it as a search of the set, paused. */
export async function bringSearch(setId: string, { plan, modelId, calls }: SearchFile): Promise<Result<SearchRow>> {
  const id = newId();
  const row: SearchRow = {
    id,
    setId,
    createdAt: stamp(),
    modelId,
    plan: { ...plan, searchId: id },
    end: { state: "paused", failure: null, outcome: null },
  };
  const stored = await withLab((lab) => lab.putSearch(row, calls));
  return stored.ok ? succeed(row) : stored;
}

/** The rows of the search in an order in which the seed draws them into the splits that they had in it; any, where none does. */
export function rowsOfSearch({ rows: { propose, select, openOnce }, seed }: SearchFile["plan"]): readonly Case[] {
  const all = [...propose, ...select, ...openOnce];
  const left = { propose: [...propose], select: [...select], "open-once": [...openOnce] };
  const places = all.map((_, place) => String(place));
  const ordered = [...drawSplits(places, seed).values()].flatMap((split) => left[split].shift() ?? []);
  return ordered.length === all.length ? ordered : all;
}

function readFile(text: string): Result<SearchFile> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const reason = "This is no JSON. Choose a file that was saved with “Export search”.";
    return fail({ kind: "invalid-cases", reasons: [reason] });
  }
  return readSearchFile(value);
}
