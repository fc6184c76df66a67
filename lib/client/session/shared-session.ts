import { v7 as newId } from "uuid";
import type { DraftTask, Session, Version, VersionOrigin } from "../../store/session";
import { titleOf } from "../../store/title";
import type { SharedMaking, SharedPayload, SharedPrompt } from "../../share/payload";
import { showSession, useSession } from "./session-store";
import { storeWith } from "../database/storage-queue";
import { saveNow } from "../database/typing";
import { stamp } from "../../store/stamp";

/** A session with its versions, the oldest first. */
interface SharedSession {
  readonly session: Session;
  readonly versions: readonly Version[];
}

/**
 * The payload as a session with ids of its own: a chain from the silver prompt to the chosen one, which is selected.
 * Where the sender kept the path, the silver prompt comes from the task. `now` is in epoch milliseconds. The same id gives
 * the same versions.
 */
export function sessionFrom(payload: SharedPayload, now: number, sessionId: string = newId()): SharedSession {
  const { task, prompts } = payload;
  const path: readonly SharedPrompt[] =
    prompts[0]?.kind === "silver" ? prompts : [{ kind: "silver", text: task.silverPrompt }, ...prompts];
  // Padded, since versions of the same time are ordered by their ids.
  const ids = path.map((_, index) => `${sessionId}-${String(index).padStart(4, "0")}`);
  const versions = path.map((prompt, index): Version => {
    return {
      id: ids[index] ?? newId(),
      sessionId,
      parentId: ids[index - 1] ?? null,
      createdAt: prompt.createdAt ?? payload.createdAt,
      kind: prompt.kind,
      text: prompt.text,
      name: prompt.name ?? null,
      state: prompt.isStopped === true ? "stopped" : "complete",
      failure: null,
      raw: null,
      remarks: [],
      isUnchanged: prompt.isUnchanged ?? false,
      origin: prompt.made === undefined ? null : originFrom(prompt.made),
      ...(prompt.frame !== undefined && { frame: prompt.frame }),
    };
  });
  // Each frame repeats what was answered before it.
  const latest = path.findLast(({ frame }) => frame !== undefined)?.frame;
  const answers = task.answers ?? latest?.questions.flatMap(({ answer }) => answer ?? []) ?? [];
  const draft: DraftTask = {
    silverPrompt: task.silverPrompt,
    silverResponse: task.silverResponse ?? null,
    goldenResponse: task.goldenResponse ?? null,
    wordLimit: task.wordLimit ?? null,
    ...(answers.length > 0 && { answers }),
  };
  const session: Session = {
    id: sessionId,
    createdAt: now,
    updatedAt: now,
    title: titleOf(draft.silverPrompt),
    name: null,
    pinnedAt: null,
    task: draft,
    selectedVersionId: ids.at(-1) ?? null,
    chosenVersionId: null,
  };
  return { session, versions };
}

/** Rules draw nothing by chance, so links name no sampling for them; a version has to have one. */
const noSampling = { temperature: 0, topP: 1, seed: 0, maxTokens: 0 };

function originFrom(made: SharedMaking): VersionOrigin {
  const { model, pack, sampling } = made;
  return {
    optimizer: made.optimizer,
    note: made.note ?? null,
    model:
      model === undefined
        ? null
        : {
            engine: model.engine,
            modelId: model.id,
            device: model.device,
            contextTokens: model.contextTokens ?? Infinity,
          },
    pack: pack === undefined ? null : { id: pack.id, name: pack.name, hash: pack.hash ?? null },
    settings: {
      sampling: sampling ?? noSampling,
      candidates: made.candidates ?? 1,
      asksQuestions: made.asksQuestions ?? false,
    },
    wordLimit: made.wordLimit,
    seed: made.seed ?? null,
    usage: made.usage ?? null,
    timings: made.timings ?? null,
  };
}

/**
 * Keeps what was shared as a session of the person's own, and puts it on the workbench. What was kept before is not kept
 * twice: the session that was made of it then is shown, with all that became of it. Returns it as it came.
 */
export async function makeMine(payload: SharedPayload): Promise<SharedSession> {
  saveNow();
  const own = sessionFrom(payload, stamp(), (await identify(payload)) ?? newId());
  if (useSession.getState().session?.id === own.session.id) return own;
  let shown = own;
  // Stored first: the workbench follows the database, and would take a session that is not there for a deleted one.
  await storeWith(async (repository) => {
    const former = await repository.readSession(own.session.id);
    if (!former.ok) return former;
    if (former.value === null) return repository.createSession(own.session, own.versions);
    shown = former.value;
    return former;
  });
  showSession(shown);
  return own;
}

/** The same for the same content; null where the browser withholds hashing, as on plain HTTP. */
async function identify(payload: SharedPayload): Promise<string | null> {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (subtle === undefined) return null;
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(payload)));
  const bytes = Array.from(new Uint8Array(digest).slice(0, 16), (byte) => byte.toString(16).padStart(2, "0"));
  return `shared-${bytes.join("")}`;
}
