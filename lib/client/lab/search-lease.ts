import { createLeases } from "../database/leases";

/** Each search goes on in one tab at a time. */
export const searchLeases = createLeases("goldsmith-search:");
