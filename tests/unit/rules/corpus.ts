import type { CorpusEntry } from "./corpus-entry";
import { everyday } from "./corpus-everyday";
import { requests } from "./corpus-requests";
import { withResponses } from "./corpus-responses";
import { special } from "./corpus-special";

export const corpus: readonly CorpusEntry[] = [...requests, ...withResponses, ...special, ...everyday];
