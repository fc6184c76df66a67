"use client";

import { Plus } from "lucide-react";
import { dismissFailure, useRun } from "@/lib/client/run-store";
import { selectVersion, startNewSession, useSession } from "@/lib/client/session-store";
import { flattenTree } from "@/lib/sessions/version-tree";
import type { Version } from "@/lib/sessions/session";
import { countWords } from "@/lib/template/task";
import { Button } from "../ui/button";
import { versionLabel } from "./version-label";

/** The session's versions as a tree; choosing one shows it above. */
export function VersionList() {
  const versions = useSession((state) => state.versions);
  const selectedId = useSession((state) => state.selectedId);
  const isRunning = useRun((state) => state.run.status === "running");
  if (versions.length === 0) return null;
  return (
    <nav aria-labelledby="versions-heading" className="border-t border-line px-4 py-3">
      <div className="mb-2 flex items-center justify-between">
        <h3 id="versions-heading" className="text-sm font-medium">
          Versions of this session
        </h3>
        <Button look="quiet" disabled={isRunning} onClick={() => startNewSession()}>
          <Plus size={16} aria-hidden />
          New session
        </Button>
      </div>
      <ul className="flex max-h-72 flex-col gap-0.5 overflow-y-auto">
        {flattenTree(versions).map(({ version, depth }) => (
          <li key={version.id} className={indents[Math.min(depth, indents.length - 1)]}>
            <button
              type="button"
              aria-current={version.id === selectedId}
              className="flex min-h-9 w-full items-baseline gap-3 rounded-md border-l-2 border-transparent px-2 py-1.5 text-left text-sm hover:bg-raised aria-[current=true]:border-gold-fill aria-[current=true]:bg-raised pointer-coarse:min-h-11"
              onClick={() => {
                dismissFailure();
                selectVersion(version.id);
              }}
            >
              <span className="shrink-0 font-medium">{versionLabel(version)}</span>
              <span className="min-w-0 grow truncate text-quiet" dir="auto">
                {version.text.slice(0, 160)}
              </span>
              <span className="shrink-0 text-xs text-quiet tabular-nums">{versionState(version)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

// Whole class names, since the style sheet holds only those that stand in the source.
const indents = ["", "ml-4", "ml-8", "ml-12", "ml-16", "ml-20"];

function versionState(version: Version): string {
  switch (version.state) {
    case "writing":
      return "writing…";
    case "stopped":
      return "stopped";
    case "failed":
      return "failed";
    case "complete":
      return version.isUnchanged ? "unchanged" : `${countWords(version.text).toLocaleString("en")} words`;
  }
}
