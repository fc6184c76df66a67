import type { Metadata } from "next";
import { AboutPage } from "@/components/privacy/about-page";

export const metadata: Metadata = {
  title: "Privacy · Goldsmith",
  description:
    "What Goldsmith protects and what it cannot, what is stored where, and how to check each claim yourself.",
};

export default function Page() {
  return <AboutPage />;
}
