import modelHosts from "@/lib/privacy/model-hosts.json";

/** Whether this build reaches no host but its own: GOLDSMITH_SELF_ONLY=1 when it was built. */
export const isSelfOnly = process.env["NEXT_PUBLIC_SELF_ONLY"] === "1";

/** The hosts that the security policy of this build lets the page reach besides its own. */
export const allowedHosts = isSelfOnly ? [] : modelHosts;
