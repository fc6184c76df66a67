import { v4 as newId } from "uuid";
import type { DraftTask, Session, Version, VersionOrigin } from "../sessions/session";
import { titleOf } from "../sessions/title";
import type { SharedMaking, SharedPayload, SharedPrompt } from "../share/payload";
import { showSession } from "./session-store";
import { storeWith } from "./storage";
import { saveNow } from "./typing";

/** A session with its versions, the oldest first. */
interface SharedSession {
  readonly session: Session;
  readonly versions: readonly Version[];
}

/**
 * The payload as a session with ids of its own: a chain from the silver prompt to the chosen one, which is selected.
 * Where the sender kept the path, the silver prompt comes from the task. `now` is in epoch milliseconds.
 */
export function sessionFrom(payload: SharedPayload, now: number): SharedSession {
  const { task, prompts } = payload;
  const path: readonly SharedPrompt[] =
    prompts[0]?.kind === "silver" ? prompts : [{ kind: "silver", text: task.silverPrompt }, ...prompts];
  const sessionId = newId();
  const ids = path.map(() => newId());
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
    };
  });
  const draft: DraftTask = {
    silverPrompt: task.silverPrompt,
    silverResponse: task.silverResponse ?? null,
    goldenResponse: task.goldenResponse ?? null,
    wordLimit: task.wordLimit ?? null,
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

/** Rules draw nothing, so a link says nothing of how they would have. */
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

/** Keeps what was shared as a session of the person's own, and puts it on the workbench. */
export async function makeMine(payload: SharedPayload): Promise<SharedSession> {
  saveNow();
  const own = sessionFrom(payload, Date.now());
  // Stored first: the workbench follows the database, and would take a session that is not there for a deleted one.
  await storeWith((repository) => repository.createSession(own.session, own.versions));
  showSession(own);
  return own;
}
