import { expect, test } from "vitest";
import { launchFailure, sandboxHint } from "../../src/host/launch-failure.ts";

test("a sandbox that cannot start is told with its remedy", () => {
  const stderr =
    "[0506/070809.1:FATAL:zygote_host_impl_linux.cc(129)] No usable sandbox! If you are running on Ubuntu…";
  expect(launchFailure(stderr, "SIGTRAP")).toEqual({
    reason: "its sandbox cannot start here",
    hint: sandboxHint,
  });
});

test("a missing library is named", () => {
  const stderr =
    "chromium: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file";
  expect(launchFailure(stderr, "exit code 127").reason).toBe("the system lacks `libnss3.so`");
});

test("other last words are quoted without their time and place", () => {
  const stderr = "\n[123:456:0506/070809.123:ERROR:main.cc(7)] cannot read the profile\nmore\n";
  expect(launchFailure(stderr, "exit code 1").reason).toBe("it ended with `cannot read the profile`");
});

test("without last words there is how it ended", () => {
  expect(launchFailure("", "exit code 3").reason).toBe("it ended at once (exit code 3)");
});
