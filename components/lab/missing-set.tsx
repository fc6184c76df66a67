/** The address names a set that is not stored here. */
export function MissingSet({ hasOthers }: { hasOthers: boolean }) {
  return (
    <div role="alert" className="rounded-lg border border-line-strong bg-gold-wash px-4 py-2 text-sm text-pretty">
      <strong className="font-medium">This set is not here.</strong> It was deleted, or it is stored in another browser:
      sets stay where they were made. To have it here too, save it there as a Lab file and drop that file below.
      {hasOthers && " These are the sets that are here."}
    </div>
  );
}
