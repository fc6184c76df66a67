import * as z from "../base/zod";
import { readJson } from "../model-files/web-llm-files";

/** Stands beside the weights of a model that the training recipe (`training/`) has made. */
export const packNameFile = "goldsmith.json";

/** In GGUF files, which come alone, the same stands in the header. */
export const packNameKey = "goldsmith.pack";

const schema = z.object({ pack: z.optional(z.string().check(z.minLength(1))) });

/** The id of the template pack on which the model was trained; null where there is no file, or none is named in it. */
export async function readPackName(
  file: Blob | undefined,
): Promise<{ readonly ok: true; readonly value: string | null } | { readonly ok: false }> {
  if (file === undefined) return { ok: true, value: null };
  const parsed = schema.safeParse(readJson(await file.arrayBuffer()));
  return parsed.success ? { ok: true, value: parsed.data.pack ?? null } : { ok: false };
}

/** What a model's record says of the pack on which it was trained; nothing where that is null. */
export function trainedOn(pack: string | null): { readonly pack?: string; readonly isTrainedOnPack?: true } {
  return pack === null ? {} : { pack, isTrainedOnPack: true };
}
