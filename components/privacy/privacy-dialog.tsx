"use client";

import { useEffect } from "react";
import { readWorkerRequests, useRequests } from "@/lib/client/request-store";
import { Dialog } from "../ui/dialog";
import { closeDialog } from "../site/dialog-store";

/** What leaves the tab, what does not, and the list to check it by. */
export function PrivacyDialog() {
  const requests = useRequests();
  const all = [...requests.page, ...requests.worker];
  useEffect(() => {
    void readWorkerRequests();
  }, []);
  return (
    <Dialog title="What leaves this tab" onClose={closeDialog}>
      <div className="flex flex-col gap-4 p-5">
        <p>
          Nothing that you type. Rules and models run in this tab; sessions are stored in this browser. There is no
          server that reads a prompt.
        </p>
        <p className="text-sm text-quiet">
          Only two things are ever fetched from another host, and only when you ask: the files of a model, and FIPO’s
          template pack. The page’s security policy lets the browser reach no host but Hugging Face and GitHub’s file
          host. You can check it: open the browser’s developer tools and watch the network while you work.
        </p>
        <h3 className="font-medium">Requests to other hosts since this page was loaded</h3>
        {all.length === 0 ? (
          <p className="text-sm text-quiet">None.</p>
        ) : (
          <ol className="flex flex-col gap-1 text-sm">
            {all.map((request, index) => (
              <li key={index} className="flex justify-between gap-4">
                <span className="wrap-anywhere">{request.url}</span>
                <span className="shrink-0 text-quiet tabular-nums">
                  {request.bytes === 0 ? "size not told" : `${Math.ceil(request.bytes / 1000).toLocaleString("en")} kB`}
                </span>
              </li>
            ))}
          </ol>
        )}
        <p className="text-xs text-quiet">
          The list is the browser’s own, of this page and of its worker. A worker that was ended takes its part along.
        </p>
      </div>
    </Dialog>
  );
}
