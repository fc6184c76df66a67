import { fetchWithRest } from "../site/later";
import { fetchedLater } from "../ui/fetched-later";

const fetchDiff = () => import("./result-diff");

fetchWithRest(fetchDiff);

export const ResultDiff = fetchedLater(async () => (await fetchDiff()).ResultDiff, "Comparing…");
