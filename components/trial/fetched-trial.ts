import { fetchWithRest } from "../ui/fetch-with-rest";
import { fetchedLater } from "../ui/fetched-later";

const fetchTrial = () => import("./trial-dialog");

fetchWithRest(fetchTrial);

export const TrialDialog = fetchedLater(async () => (await fetchTrial()).TrialDialog);
