import { expect, test } from "vitest";
import { thisEnvironment } from "../../src/host/environment.ts";
import { memoryDisk } from "../../src/host/memory-disk.ts";
import { measureSandbox } from "../../src/host/sandbox.ts";

const linux = { ...thisEnvironment(), platform: "linux" } as const;
const process = (parent: number, type: string, seccomp: number, pids: string) => ({
  cmdline: `/cache/chromium\0--type=${type}\0`,
  status: `Name:\tchromium\nPPid:\t${parent}\nNSpid:\t${pids}\nSeccomp:\t${seccomp}\n`,
});
const diskOf = (processes: Readonly<Record<number, ReturnType<typeof process>>>) =>
  memoryDisk(
    Object.fromEntries(
      Object.entries(processes).flatMap(([pid, { cmdline, status }]) => [
        [`/proc/${pid}/cmdline`, cmdline],
        [`/proc/${pid}/status`, status],
      ]),
    ),
  );

const browser = process(1, "", 0, "10");
const zygote = process(10, "zygote", 0, "11\t1");

test("it holds where every renderer is filtered and in a namespace of its own", async () => {
  const disk = diskOf({ 10: browser, 11: zygote, 12: process(11, "renderer", 2, "12\t4") });
  expect(await measureSandbox(10, linux, disk)).toBe("holds");
});

test("one renderer without a filter, or in our namespace, breaks it", async () => {
  const held = process(11, "renderer", 2, "12\t4");
  for (const open of [process(11, "renderer", 0, "13\t5"), process(11, "renderer", 2, "13")]) {
    const disk = diskOf({ 10: browser, 11: zygote, 12: held, 13: open });
    expect(await measureSandbox(10, linux, disk)).toBe("broken");
  }
});

test("another browser's renderers say nothing about ours", async () => {
  const disk = diskOf({
    10: browser,
    11: zygote,
    20: process(1, "", 0, "20"),
    21: process(20, "renderer", 2, "21\t3"),
  });
  expect(await measureSandbox(10, linux, disk)).toBe("not measured");
});

test("only Linux can tell", async () => {
  const disk = diskOf({ 10: browser, 12: process(10, "renderer", 2, "12\t4") });
  expect(await measureSandbox(10, { ...linux, platform: "darwin" }, disk)).toBe("not measured");
});
