import { BUILD_LOCK } from "../../lib/privacy/service-messages";
import { forgetOldAppFiles } from "./app-files";
import { build } from "./build";
import { forgetOldEngineFiles } from "./engine-files";

declare const self: ServiceWorkerGlobalScope;

/**
 * Deletes what other builds left, once no page of theirs is open: such a page goes on with its own files until the
 * person reloads it. The files of a newer build that waits, or is just coming, are not left over.
 */
export async function cleanUp(): Promise<void> {
  const { installing, waiting } = self.registration;
  if (installing !== null || waiting !== null) return;
  const { held = [] } = await navigator.locks.query();
  const isOther = (name = "") => name.startsWith(BUILD_LOCK) && name !== BUILD_LOCK + build.stamp;
  if (held.some(({ name }) => isOther(name))) return;
  await forgetOldAppFiles();
  await forgetOldEngineFiles();
}
