/** The part of Web Locks that Node lacks and Goldsmith uses: exclusive locks that nobody waits for. */
export function createFakeLocks() {
  const held = new Set<string>();
  const manager = {
    async request(name: string, callback: () => Promise<void>): Promise<void> {
      held.add(name);
      await callback();
      held.delete(name);
    },
    query: async () => ({ held: [...held].map((name) => ({ name })), pending: [] }),
  };
  // Only what is used of the interface stands in.
  return manager as unknown as LockManager;
}
