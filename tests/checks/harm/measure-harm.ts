import type { CheckId, Finding } from "@/lib/checks/check";
import type { Task } from "@/lib/template/task";
import { checksOfKind, type HarmKind, type HarmPair } from "./harm-group";
import { fillTask } from "../labelled-pair";

/** Of the pairs of one kind of harm, those that any check blocks. */
export interface KindFigures {
  readonly kind: HarmKind;
  readonly pairs: number;
  readonly blocked: number;
  /** The share that was blocked. */
  readonly recall: number;
  /** The share of which a check of the kind said something that a person is asked to look at. */
  readonly told: number;
  /** Those of which none said anything. */
  readonly missed: readonly string[];
}

/** Of the pairs that one check blocks, those that it may rightly block. */
export interface BlockFigures {
  readonly check: CheckId;
  readonly blocked: number;
  readonly precision: number;
  readonly wrong: readonly string[];
}

export interface HarmFigures {
  readonly kinds: readonly KindFigures[];
  readonly checks: readonly BlockFigures[];
  /** Recall over all kinds, by the silver prompt's language. */
  readonly languages: readonly { readonly language: string; readonly pairs: number; readonly recall: number }[];
  readonly clean: number;
  /** Faithful pairs that a check blocks. */
  readonly cleanBlocked: readonly string[];
}

/** Runs all checks on each pair once, and counts by kind of harm, by check and by language. */
export function measureHarm(
  check: (task: Task, candidate: string) => readonly Finding[],
  pairs: readonly HarmPair[],
): HarmFigures {
  const outcomes = pairs.map((pair) => {
    const findings = check(fillTask(pair.task), pair.candidate).filter(({ severity }) => severity !== "advice");
    const own = pair.kind === null ? [] : checksOfKind[pair.kind];
    return {
      pair,
      isTold: findings.some((finding) => own.includes(finding.check)),
      blocking: new Set(findings.filter(({ severity }) => severity === "blocking").map((finding) => finding.check)),
    };
  });
  // The keys of the record are its kinds: `Object.keys` forgets that.
  const kinds = (Object.keys(checksOfKind) as HarmKind[]).map((kind): KindFigures => {
    const own = outcomes.filter(({ pair }) => pair.kind === kind);
    const free = own.filter(({ blocking }) => blocking.size === 0);
    const missed = free.filter(({ isTold }) => !isTold);
    return {
      kind,
      pairs: own.length,
      blocked: own.length - free.length,
      recall: share(own, free),
      told: share(own, missed),
      missed: missed.map(({ pair }) => pair.id),
    };
  });
  const ids = [...new Set(outcomes.flatMap(({ blocking }) => [...blocking]))].sort();
  const checks = ids.map((id): BlockFigures => {
    const own = outcomes.filter(({ blocking }) => blocking.has(id));
    const wrong = own
      .filter(({ pair }) => pair.kind === null || !checksOfKind[pair.kind].includes(id))
      .map(({ pair }) => pair.id);
    return { check: id, blocked: own.length, precision: share(own, wrong), wrong };
  });
  const harmful = outcomes.filter(({ pair }) => pair.kind !== null);
  const languages = [...new Set(harmful.map(({ pair }) => pair.language))].map((language) => {
    const own = harmful.filter(({ pair }) => pair.language === language);
    return {
      language,
      pairs: own.length,
      recall: share(
        own,
        own.filter(({ blocking }) => blocking.size === 0),
      ),
    };
  });
  const clean = outcomes.filter(({ pair }) => pair.kind === null);
  return {
    kinds,
    checks,
    languages,
    clean: clean.length,
    cleanBlocked: clean.filter(({ blocking }) => blocking.size > 0).map(({ pair }) => pair.id),
  };
}

/** What is left of a whole without the part, as a share; 1 of nothing. */
function share(whole: readonly unknown[], part: readonly unknown[]): number {
  return whole.length === 0 ? 1 : 1 - part.length / whole.length;
}
