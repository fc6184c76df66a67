import { create } from "zustand";

/** What a button has just done with the result, in one sentence; empty for nothing. It outlasts the version that was shown. */
export const useResultNews = create<{ readonly news: string }>(() => ({ news: "" }));

/** Says it politely to those who do not see it. */
export function tellResult(news: string): void {
  useResultNews.setState({ news });
}
