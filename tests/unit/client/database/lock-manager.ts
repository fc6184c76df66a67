interface Held {
  readonly name: string;
  readonly isShared: boolean;
}

/** Web Locks as far as leases use them: exclusive or shared, waited for or not. */
export function createLockManager() {
  let held: Held[] = [];
  let waiting: (() => void)[] = [];

  async function request<Value>(
    name: string,
    ...rest: [LockGrantedCallback<Value>] | [LockOptions, LockGrantedCallback<Value>]
  ): Promise<Value> {
    const [options, callback] = rest.length === 1 ? [{}, rest[0]] : rest;
    const own: Held = { name, isShared: options.mode === "shared" };
    const isFree = () => held.every((other) => other.name !== name || (other.isShared && own.isShared));
    if (!isFree() && options.ifAvailable === true) return await callback(null);
    while (!isFree()) await new Promise<void>((resolve) => waiting.push(resolve));
    held.push(own);
    try {
      return await callback({ name, mode: options.mode ?? "exclusive" });
    } finally {
      held = held.filter((other) => other !== own);
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    }
  }

  const query = async () => ({ held: held.map(({ name }) => ({ name })), pending: [] });
  // Only what is used of the interface stands in.
  return { request, query } as unknown as LockManager;
}
