import type { Metadata } from "next";
import { SharedPage } from "@/components/share/shared-page";

export const metadata: Metadata = { title: "Shared prompt · Goldsmith" };

export default function Page() {
  return <SharedPage />;
}
