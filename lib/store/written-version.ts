import { v7 as newId } from "uuid";
import type { Version } from "./session";
import { stamp } from "./stamp";

type Given = Pick<Version, "sessionId" | "parentId" | "kind" | "text"> & Partial<Version>;

/** A version made now; what is not given is as of one that a person wrote. */
export function writtenVersion(given: Given): Version {
  return {
    // Ids of version 7 grow, so that versions of the same millisecond stay in their order.
    id: newId(),
    createdAt: stamp(),
    name: null,
    state: "complete",
    failure: null,
    raw: null,
    remarks: [],
    isUnchanged: false,
    origin: null,
    ...given,
  };
}
