"use client";

import { useEffect } from "react";
import { useDownloads } from "@/lib/client/models/download-store";
import { useModel } from "@/lib/client/models/model-store";
import { loadOwnModels } from "@/lib/client/models/own-model-store";
import { assessDevice, usePreflight } from "@/lib/client/models/preflight-store";
import { countStorage } from "@/lib/client/models/stored-models-store";
import { DeviceSection } from "./device-section";
import { ListNotice } from "./list-notice";
import { LostModels } from "./lost-models";
import { ModelSection } from "./model-table";
import { OtherModels } from "./other-models";
import { OwnSection } from "./own-section";
import { tell, useModelsPage } from "./page-actions";
import { Questions } from "./questions";
import { StorageSection } from "./storage-section";

/** What runs on this device and why, every model with its state, what they take, and how to add one's own. */
export function ModelsPage() {
  const report = usePreflight((state) => state.report);
  const preflight = usePreflight((state) => state.preflight);
  const others = usePreflight((state) => state.others);
  useEffect(() => {
    void assessDevice();
    loadOwnModels();
    void countStorage();
    return recountAfterChanges();
  }, []);

  return (
    <>
      <main className="mx-auto flex w-full max-w-[100rem] grow flex-col gap-5 px-3 pt-4 pb-16 sm:px-5 lg:pt-6">
        <div>
          <h1 className="text-lg font-semibold tracking-tight">Models</h1>
          <p className="text-sm text-quiet">
            A model runs on this device and reads only what you send it here. Its files are fetched once, then kept.
            What a model writes was measured only where the list says so.
          </p>
        </div>
        <LostModels />
        <ListNotice />
        <News />
        {report === null || preflight === null ? (
          <p role="status">Looking at this device…</p>
        ) : (
          <>
            <DeviceSection report={report} preflight={preflight} />
            {preflight.assessments.length > (preflight.recommended === null ? 0 : 1) && (
              <ModelSection preflight={preflight} />
            )}
          </>
        )}
        <StorageSection />
        <OwnSection />
        {others.length > 0 && <OtherModels assessments={others} />}
      </main>
      <Questions />
    </>
  );
}

/** What was done last, until it is out of date. */
function News() {
  const news = useModelsPage((state) => state.news);
  useEffect(() => () => tell(""), []);
  return (
    <p role="status" className="rounded-lg border border-line bg-raised px-4 py-2 text-sm empty:sr-only">
      {news}
    </p>
  );
}

/** What has come of a download or a load that ended early is stored too. */
function recountAfterChanges(): () => void {
  const stopDownloads = useDownloads.subscribe(({ downloads }, { downloads: before }) => {
    const ended = [...before].some(
      ([id, { status }]) => status === "running" && downloads.get(id)?.status !== "running",
    );
    if (ended) void countStorage();
  });
  const stopLoads = useModel.subscribe(({ model }, { model: before }) => {
    if (before.status === "loading" && model.status !== "loading") void countStorage();
  });
  return () => {
    stopDownloads();
    stopLoads();
  };
}
