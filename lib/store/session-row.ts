import { passGate } from "../optimizers/gate";
import { foldForSearch } from "./search-text";
import type { Session, SessionSummary, SessionVerdict, Version } from "./session";

/** A session as it stands in its table: with what its indexes need, which is always derived from it and its versions. */
export interface SessionRow extends Session {
  /** Its name, or else its title, folded as a search folds it; lists are sorted by it. */
  readonly shownTitle: string;
  readonly verdict: SessionVerdict;
  readonly models: readonly string[];
}

/** A version as it stands in its table. */
export type VersionRow = Omit<Version, "raw">;

/** What is read of a version to derive a session's row. */
export type VersionFacts = Pick<Version, "id" | "kind" | "origin" | "evidence">;

/** The row of a session. `versions` are all that it has. */
export function toSessionRow(session: Session, versions: readonly VersionFacts[]): SessionRow {
  const chosen = versions.find(({ id }) => id === session.chosenVersionId);
  return {
    ...session,
    shownTitle: shownTitleOf(session),
    verdict: verdictOf(chosen),
    models: modelsOf(versions),
  };
}

export function shownTitleOf({ name, title }: Pick<Session, "name" | "title">): string {
  return foldForSearch(name ?? title);
}

function verdictOf(chosen: VersionFacts | undefined): SessionVerdict {
  if (chosen === undefined) return "undecided";
  if (chosen.kind === "silver") return "kept";
  return chosen.evidence !== undefined && passGate(chosen.evidence).name === "golden" ? "golden" : "chosen";
}

/** All models that wrote for these versions, and "rules"; sorted, each once. */
export function modelsOf(versions: readonly Pick<Version, "origin">[]): readonly string[] {
  const models = versions.map(({ origin }) => modelOf(origin)).filter((model) => model !== null);
  return [...new Set(models)].sort();
}

/** Who wrote a version: the id of a model, or "rules"; null where a person did. */
function modelOf(origin: Version["origin"]): string | null {
  if (origin === null) return null;
  return origin.model?.modelId ?? (origin.optimizer === "instant" ? "rules" : null);
}

export function toSummary(row: SessionRow): SessionSummary {
  const { id, title, name, createdAt, updatedAt, pinnedAt, verdict, models } = row;
  return { id, title, name, createdAt, updatedAt, pinnedAt, verdict, models };
}
