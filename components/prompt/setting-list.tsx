import type { VersionSetting } from "./version-settings";

/** Settings by their names; those that nobody knows are left out. */
export function SettingList({ settings }: { readonly settings: readonly VersionSetting[] }) {
  return (
    <dl className="grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1 text-sm tabular-nums empty:hidden">
      {settings.map(({ name, value }) =>
        value === null ? null : (
          <div key={name} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-quiet">{name}</dt>
            <dd className="min-w-0 wrap-anywhere" dir="auto">
              {value}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
