import { fetchWithRest } from "../site/later";
import { fetchedLater } from "../ui/fetched-later";

const fetchDiff = () => import("./result-diff");
const fetchChecks = () => import("./checks");
const fetchMeaning = () => import("./meaning-check");
const fetchStanding = () => import("./standing");
const fetchReport = () => import("./prompt-report");
const fetchEstimate = () => import("./run-estimate");
const fetchOffers = () => import("./offers");

for (const fetchPart of [fetchDiff, fetchChecks, fetchMeaning, fetchStanding, fetchReport, fetchEstimate, fetchOffers])
  fetchWithRest(fetchPart);

export const ResultDiff = fetchedLater(async () => (await fetchDiff()).ResultDiff, "Comparing…");
export const Checks = fetchedLater(async () => (await fetchChecks()).Checks);
export const MeaningCheck = fetchedLater(async () => (await fetchMeaning()).MeaningCheck);
export const Standing = fetchedLater(async () => (await fetchStanding()).Standing);
export const PromptReport = fetchedLater(async () => (await fetchReport()).PromptReport);
export const RunEstimate = fetchedLater(async () => (await fetchEstimate()).RunEstimate);
export const Offers = fetchedLater(async () => (await fetchOffers()).Offers);
