import { describe, expect, it, vi } from "vitest";
import { guardConstructor, guardWay, replaceWay } from "@/lib/privacy/stand-guard";

function refuse(): never {
  throw new Error("refused");
}

describe("guardWay", () => {
  it("leaves no other method behind the object", () => {
    class Below {
      ask(host: string) {
        return host;
      }
    }
    class Above extends Below {}
    const { ask } = Below.prototype;
    const object = new Above();
    guardWay(object, "ask", refuse);
    for (const way of [object, Above.prototype, Below.prototype]) expect(() => way.ask("host")).toThrow("refused");
    expect(() => Object.defineProperty(Below.prototype, "ask", { value: ask })).toThrow(TypeError);
  });

  it("hands the browser what was looked at", () => {
    const taker = { take: (text: unknown) => String(text) };
    let times = 0;
    guardWay(taker, "take", (parameters) => (parameters[0] = String(parameters[0])));
    expect(taker.take({ toString: () => (times++ === 0 ? "own" : "foreign") })).toBe("own");
  });

  it("looks at what a property is set to, too", () => {
    class Link {
      #address = "";
      get href() {
        return this.#address;
      }
      set href(address: string) {
        this.#address = address;
      }
    }
    guardWay(Link.prototype, "href", ([address]) => {
      if (address === "foreign") refuse();
    });
    const link = new Link();
    link.href = "own";
    expect(() => (link.href = "foreign")).toThrow("refused");
    expect(link.href).toBe("own");
  });

  it("shows nobody the method that it stands before", () => {
    const holder = { way: () => "done" };
    guardWay(holder, "way", () => undefined);
    const seen: unknown[] = [];
    const spies = (["apply", "call", "bind"] as const).map((name) =>
      vi.spyOn(Function.prototype, name).mockImplementation(function (this: unknown) {
        seen.push(this);
      }),
    );
    const answer = holder.way();
    for (const spy of spies) spy.mockRestore();
    expect(answer).toBe("done");
    expect(seen).toEqual([]);
  });

  it("does nothing where there is nothing", () => {
    expect(() => guardWay({}, "missing", refuse)).not.toThrow();
    expect(() => replaceWay(undefined, "missing", () => refuse)).not.toThrow();
  });
});

describe("guardConstructor", () => {
  it("guards the way back from what was made", () => {
    class Socket {
      readonly isOpen = true;
    }
    const made = new Socket();
    Object.assign(globalThis, { GuardedSocket: Socket });
    guardConstructor("GuardedSocket", refuse);
    expect(() => Reflect.construct(made.constructor, []) as unknown).toThrow("refused");
    expect(() =>
      Reflect.construct((globalThis as unknown as { GuardedSocket: typeof Socket }).GuardedSocket, []),
    ).toThrow("refused");
  });
});
