import { z } from "zod";

// zod would otherwise try `new Function`, which the content security policy forbids and reports.
z.config({ jitless: true });

/** zod as every border of Goldsmith uses it; import it from here, never from the package. */
export { z };
