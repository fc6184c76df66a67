import { writeFramedPrompt } from "@/lib/records/framed-prompt";
import { fetchWithRest } from "../ui/fetch-with-rest";
import { fetchedLater } from "../ui/fetched-later";

const fetchDiff = () => import("./result/result-diff");
const fetchChecks = () => import("./evidence/checks");
const fetchMeaning = () => import("./evidence/meaning-check");
const fetchStanding = () => import("./evidence/standing");
const fetchReport = () => import("./task/prompt-report");
const fetchEstimate = () => import("./task/run-estimate");
const fetchOffers = () => import("./task/offers");
const fetchQuestions = () => import("./result/question-list");
const fetchRefine = () => import("./result/refine-form");
const fetchTree = () => import("./versions/version-tree");
const fetchFacts = () => import("./versions/version-facts");
const fetchMarked = () => import("./result/marked-text");
const fetchCutRun = () => import("./result/cut-run-notice");
const fetchLeftOut = () => import("./result/left-out");

const parts = [
  fetchTree,
  fetchFacts,
  fetchMarked,
  fetchQuestions,
  fetchLeftOut,
  fetchRefine,
  fetchOffers,
  fetchDiff,
  fetchChecks,
  fetchMeaning,
  fetchStanding,
  fetchReport,
  fetchEstimate,
  fetchCutRun,
];
for (const fetchPart of parts) fetchWithRest(fetchPart);

export const ResultDiff = fetchedLater(async () => (await fetchDiff()).ResultDiff, "Comparing…");
export const Checks = fetchedLater(async () => (await fetchChecks()).Checks);
export const MeaningCheck = fetchedLater(async () => (await fetchMeaning()).MeaningCheck);
export const Standing = fetchedLater(async () => (await fetchStanding()).Standing);
export const PromptReport = fetchedLater(async () => (await fetchReport()).PromptReport);
export const RunEstimate = fetchedLater(async () => (await fetchEstimate()).RunEstimate);
export const Offers = fetchedLater(async () => (await fetchOffers()).Offers);
export const QuestionList = fetchedLater(async () => (await fetchQuestions()).QuestionList);
export const RefineForm = fetchedLater(async () => (await fetchRefine()).RefineForm);
/** The new prompt stands there at once; its marks follow. */
export const MarkedText = fetchedLater(
  async () => (await fetchMarked()).MarkedText,
  ({ frame }) => writeFramedPrompt(frame).text,
);
export const LeftOut = fetchedLater(async () => (await fetchLeftOut()).LeftOut);
export const CutRunNotice = fetchedLater(async () => (await fetchCutRun()).CutRunNotice);
export const VersionTree = fetchedLater(async () => (await fetchTree()).VersionTree);
export const VersionFacts = fetchedLater(async () => (await fetchFacts()).VersionFacts);
