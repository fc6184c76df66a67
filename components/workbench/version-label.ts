import type { Version } from "@/lib/sessions/session";

/** What a version is, in two or three words; it always says who made it. */
export function versionLabel(version: Version): string {
  switch (version.kind) {
    case "silver":
      return "Your prompt";
    case "edit":
      return "Your edit";
    case "candidate":
      return version.origin?.optimizer === "fipo" ? "Candidate by a model" : "Candidate by rules";
  }
}
