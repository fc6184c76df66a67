import Link from "next/link";
import { closeDialog } from "../ui/dialog-store";

/** Leads to what the stored models take, and can be deleted. */
export function FreeSpaceLink() {
  return (
    <Link
      href="/models/#storage"
      prefetch={false}
      className="inline-flex min-h-6 items-center self-start underline underline-offset-2 pointer-coarse:min-h-11"
      onClick={closeDialog}
    >
      See what the stored models take
    </Link>
  );
}
