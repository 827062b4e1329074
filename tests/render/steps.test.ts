import { describe, expect, test } from "vitest";
import { numberedSteps, withSteps } from "../../src/render/steps.ts";

describe("the pieces of a slide come one by one", () => {
  test("items do, and what is nested in them comes along", () => {
    expect(withSteps("<ul><li>a<ul><li>b</li></ul></li><li>c<br></li></ul>")).toBe(
      '<ul><li class="fragment" data-fragment-index="0">a<ul><li>b</li></ul></li>' +
        '<li class="fragment" data-fragment-index="1">c<br></li></ul>',
    );
  });

  test("cards and columns do, as a whole", () => {
    expect(withSteps('<div class="card"><ul><li>a</li></ul></div><div class="wing">b</div>')).toBe(
      '<div class="fragment card" data-fragment-index="0"><ul><li>a</li></ul></div>' +
        '<div class="fragment wing" data-fragment-index="1">b</div>',
    );
  });

  test("what an author keeps together is there at once", () => {
    expect(withSteps('<div class="nonincremental"><ul><li>a</li></ul></div><ul><li>b</li></ul>')).toBe(
      '<div class="nonincremental"><ul><li>a</li></ul></div><ul><li class="fragment" data-fragment-index="0">b</li></ul>',
    );
  });

  test("where an author has set steps, these are all", () => {
    expect(withSteps('<ul><li>a</li></ul><p class="fragment">b</p>')).toBe(
      '<ul><li>a</li></ul><p class="fragment" data-fragment-index="0">b</p>',
    );
  });
});

test("numbers that an author gave stay, others follow them", () => {
  expect(
    numberedSteps(
      '<p class="fragment" data-fragment-index="3">a</p><p class="x fragment">b</p><p class="fragments">',
    ),
  ).toBe(
    '<p class="fragment" data-fragment-index="3">a</p><p class="x fragment" data-fragment-index="4">b</p><p class="fragments">',
  );
});
