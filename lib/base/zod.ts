import { config } from "zod/mini";
import english from "zod/v4/locales/en.js";

// zod would otherwise try `new Function`, which the content security policy forbids and reports.
config({ ...english(), jitless: true });

/**
 * zod as every border of Goldsmith uses it: `import * as z` from here, never from the package. This is its small
 * variant, whose functions can be left out of a bundle one by one; methods cannot.
 */
export * from "zod/mini";
