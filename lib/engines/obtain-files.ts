import type { Result } from "../base/result";
import type { Download } from "../model-files/store-file";

/** What each engine does with the download that it is given. */
export type ObtainFiles<Reference> = (
  reference: Reference,
  download: Download,
  options: { readonly checksStored: boolean; readonly onDamaged: (file: { readonly url: string }) => void },
) => Promise<Result<unknown>>;
