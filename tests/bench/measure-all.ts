import { chromium } from "@playwright/test";
import { serveSite } from "../../tools/site-server.mjs";
import { measureCheckQuality } from "./checks";
import { renderTable } from "./figure";
import { measureFirstLoadSize } from "./first-load-size";
import { measureFirstVisit } from "./first-visit";
import { measureLabMatrix } from "./lab-matrix";
import { measureLabScoring } from "./lab-scoring";
import { measureLabSearch } from "./lab-search";
import { measureLabStore } from "./lab-store";
import { measureLinks } from "./links";
import { measureLoadRatio } from "./load-ratio";
import { measureLongTexts } from "./long-texts";
import { measureManyVersions } from "./many-versions";
import { measureOfflineStart } from "./offline-start";
import { measureModelFiles } from "./model-files";
import { measurePlantedMethods } from "./planted-gains";
import { measureReader } from "./reader";
import { measureSessions } from "./sessions";
import { measureStreaming } from "./streaming";
import { measureTemplateFills } from "./template-fills";
import { measureTrainingExport } from "./training-export";
import { measureTransfer } from "./transfer";
import { measureTyping } from "./typing";
import { measureVerdicts } from "./verdicts";
import { measureWaysOut } from "./ways-out";
import { measureWorkerCalls } from "./worker-calls";

/** Measures the built site; gives the table and what it was measured with. */
export async function measureAll(browserProgram: string): Promise<string> {
  const site = await serveSite();
  const browser = await chromium.launch({ executablePath: browserProgram });
  try {
    const figures = [
      measureFirstLoadSize(),
      ...(await measureFirstVisit(site.url, browserProgram)),
      ...(await measureOfflineStart(site.url, browserProgram)),
      ...(await measureWaysOut(site.url, browserProgram)),
      ...(await measureWorkerCalls(site.url, browser)),
      ...(await measureStreaming(site.url, browser)),
      ...(await measureLinks(site.url, browser)),
      ...(await measureLongTexts(site.url, browser)),
      ...(await measureSessions(site.url, browser)),
      ...(await measureManyVersions(site.url, browser)),
      ...(await measureTransfer(site.url, browser)),
      ...(await measureTrainingExport(site.url, browser)),
      ...(await measureTyping(site.url, browserProgram)),
      ...(await measureModelFiles(site.url, browser)),
      ...(await measureLoadRatio(browserProgram)),
      measureTemplateFills(),
      ...(await measureLabScoring()),
      ...measureCheckQuality(),
      ...(await measureReader()),
      ...(await measureVerdicts()),
      ...(await measureLabSearch()),
      ...(await measurePlantedMethods()),
      ...(await measureLabStore(browser)),
      ...(await measureLabMatrix(site.url, browser)),
    ];
    return [
      renderTable(figures),
      "",
      `Chromium ${browser.version()}, Node ${process.version}. Other work on this machine makes times longer.`,
    ].join("\n");
  } finally {
    await browser.close();
    await site.close();
  }
}
