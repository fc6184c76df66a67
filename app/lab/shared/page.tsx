import type { Metadata } from "next";
import { SharedLabPage } from "@/components/lab/shared/shared-lab-page";

export const metadata: Metadata = { title: "Shared set · Goldsmith" };

export default function Page() {
  return <SharedLabPage />;
}
