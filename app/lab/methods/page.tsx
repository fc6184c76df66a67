import type { Metadata } from "next";
import { MethodsPage } from "@/components/lab/methods/methods-page";

export const metadata: Metadata = {
  title: "What the search methods are worth · Goldsmith",
  description: "How each method of prompt search does in worlds where the truth is known, and how often it ends worse.",
};

export default function Page() {
  return <MethodsPage />;
}
