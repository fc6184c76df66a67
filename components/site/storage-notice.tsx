"use client";

import { describeFailure } from "@/lib/base/describe-failure";
import { useStorage } from "@/lib/client/storage";

/** One line under the header while what is written is not being saved, or what was saved cannot be read. */
export function StorageNotice() {
  const { failure, damagedRows } = useStorage();
  if (failure === null && damagedRows === 0) return null;
  const { title, advice } = failure === null ? describeDamage(damagedRows) : describeFailure(failure);
  return (
    <div role="alert" className="border-b border-line bg-gold-wash px-5 py-2 text-sm">
      <strong className="font-medium">{title}.</strong> {advice}
    </div>
  );
}

function describeDamage(rows: number) {
  return {
    title: rows === 1 ? "One saved entry cannot be read" : `${rows} saved entries cannot be read`,
    advice: "It is left out here and was not deleted. Everything else works and is saved.",
  };
}
