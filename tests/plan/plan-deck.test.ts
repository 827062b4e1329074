import { describe, expect, test } from "vitest";
import type { Lang } from "../../src/model/lang.ts";
import {
  aligned,
  bio,
  boilerplate,
  byline,
  caption,
  heading,
  item,
  paragraph,
  title,
} from "../support/alignments.ts";
import { planned, shown } from "./planned.ts";

const layoutsOf = (plan: ReturnType<typeof planned>) => plan.deck.slides.map((slide) => slide.layout);
const notesOf = (plan: ReturnType<typeof planned>, lang: Lang) =>
  plan.deck.slides.map((slide) => slide.texts.get(lang)?.notes ?? "");

describe("in step", () => {
  const plan = planned(
    aligned(
      { en: [title("Tides")], id: [title("Pasang surut")] },
      { en: [heading("The moon")], id: [heading("Bulan")] },
      {
        en: [paragraph(["The moon pulls the sea.", "The near side rises first.", "The far side rises too."])],
        id: [paragraph(["Bulan menarik laut.", "Sisi dekat naik lebih dulu.", "Sisi jauh naik juga."])],
      },
    ),
  );

  test("every language has the same slides, layouts and sources", () => {
    expect(plan.deck.order.get("id")).toEqual(plan.deck.order.get("en"));
    for (const slide of plan.deck.slides) {
      expect(slide.texts.get("id")?.layout).toBe(slide.texts.get("en")?.layout);
    }
    expect(plan.records.get("id")?.slides.map((slide) => slide.pieces)).toEqual(
      plan.records.get("en")?.slides.map((slide) => slide.pieces),
    );
  });

  test("a slide shows the same sentences in every language, its opening one as headline", () => {
    const [, english] = shown(plan.deck.slides, "en");
    const [, indonesian] = shown(plan.deck.slides, "id");
    expect(english).toEqual([
      "bullets",
      "The moon pulls the sea",
      "- The near side rises first\n- The far side rises too",
    ]);
    expect(indonesian).toEqual([
      "bullets",
      "Bulan menarik laut",
      "- Sisi dekat naik lebih dulu\n- Sisi jauh naik juga",
    ]);
  });

  test("the heading of the section is the kicker", () => {
    expect(plan.deck.slides[1]?.texts.get("en")?.kicker).toBe("The moon");
    expect(plan.deck.slides[1]?.texts.get("id")?.kicker).toBe("Bulan");
  });
});

test("every sentence of the body is in exactly one slide's notes", () => {
  const sentences = Array.from(
    { length: 20 },
    (_, index) => `Sentence number ${index} says something of its own.`,
  );
  const plan = planned(
    aligned(
      { en: [title("Many")] },
      { en: [heading("First")] },
      { en: [paragraph(sentences.slice(0, 14))] },
      { en: [paragraph(sentences.slice(14))] },
    ),
  );
  const notes = notesOf(plan, "en").join("\n");
  for (const sentence of sentences) expect(notes.split(sentence)).toHaveLength(2);
});

test("an ordered list of labels is steps, under the sentence that leads in to it", () => {
  const stages = ["Rise: The water comes in.", "Slack: The water stands still.", "Fall: The water goes out."];
  const tahap = ["Naik: Air datang.", "Tenang: Air diam saja.", "Turun: Air pergi lagi."];
  const plan = planned(
    aligned(
      { en: [title("Tides")], id: [title("Pasang surut")] },
      {
        en: [paragraph("There are three stages of every tide:")],
        id: [paragraph("Ada tiga tahap setiap pasang:")],
      },
      ...stages.map((stage, index) => ({
        en: [item(stage, { ordinal: index + 1 })],
        id: [item(tahap[index] ?? "", { ordinal: index + 1 })],
      })),
    ),
  );
  expect(shown(plan.deck.slides, "en")[1]).toEqual([
    "steps",
    "Three stages of every tide",
    "1. **Rise**: The water comes in\n2. **Slack**: The water stands still\n3. **Fall**: The water goes out",
  ]);
  expect(shown(plan.deck.slides, "id")[1]?.[1]).toBe("Tiga tahap setiap pasang");
});

test("a list of many items is several slides that count themselves", () => {
  const items = Array.from({ length: 9 }, (_, index) => ({ en: [item(`Item ${index} of the long list`)] }));
  const plan = planned(aligned({ en: [title("Lists")] }, { en: [heading("Things")] }, ...items));
  expect(shown(plan.deck.slides, "en").map(([, headline]) => headline)).toEqual([
    "Lists",
    "Things (1/2)",
    "Things (2/2)",
  ]);
});

test("the title said again as a heading is no slide and no kicker, but for what its colon adds", () => {
  const plan = planned(
    aligned(
      { en: [title("Ebb and Flow: What is the difference?")], id: [title("Surut dan Pasang: Apa bedanya?")] },
      { en: [heading("Ebb and Flow: the difference")], id: [heading("Surut dan Pasang: bedanya")] },
      { en: [paragraph("The ebb takes the water away.")], id: [paragraph("Surut membawa air pergi jauh.")] },
    ),
  );
  expect(layoutsOf(plan)).toEqual(["title", "statement"]);
  expect(plan.deck.slides[0]?.texts.get("en")).toMatchObject({
    title: "Ebb and Flow",
    body: "What is the difference?",
  });
  expect(plan.deck.slides[1]?.texts.get("id")?.kicker).toBe("Bedanya");
});

test("boilerplate is on no slide, the bio only on the source slide", () => {
  const plan = planned(
    aligned(
      { en: [title("Tides")] },
      { en: [byline("By Ann Lee")] },
      { en: [paragraph("The moon pulls the sea.")] },
      { en: [bio("Ann Lee writes about the sea.")] },
      { en: [boilerplate("Leave a comment")] },
    ),
    { meta: new Map([["en", { author: "Ann Lee" }]]) },
  );
  const everything = plan.deck.slides.flatMap((slide) => {
    const text = slide.texts.get("en");
    return [text?.title, text?.body, text?.notes];
  });
  expect(everything.join("\n")).not.toContain("Leave a comment");
  expect(notesOf(plan, "en").filter((notes) => notes.includes("writes about"))).toHaveLength(1);
  expect(plan.deck.slides.at(-1)).toMatchObject({ id: "source", layout: "source" });
  expect(plan.deck.slides.at(-1)?.texts.get("en")?.body).toBe("Tides\n\nAnn Lee");
});

test("a date for machines is written out on the source slide", () => {
  const plan = planned(aligned({ en: [title("Sea")] }, { en: [paragraph("The sea rises.")] }), {
    meta: new Map([["en", { date: "2024-05-03" }]]),
  });
  expect(plan.deck.slides.at(-1)?.texts.get("en")?.body).toBe("Sea\n\nMay 3, 2024");
});

test("an article that does not say where it comes from has no source slide", () => {
  const plan = planned(aligned({ en: [title("Tides")] }, { en: [paragraph("The moon pulls the sea.")] }));
  expect(layoutsOf(plan)).toEqual(["title", "statement"]);
});

test("a caption is in the notes and on no slide", () => {
  const plan = planned(
    aligned(
      { en: [title("Tides")] },
      { en: [caption("The harbour - low water")] },
      { en: [paragraph("The moon pulls the sea.")] },
    ),
  );
  expect(shown(plan.deck.slides, "en").flat().join("\n")).not.toContain("harbour");
  expect(notesOf(plan, "en").join("\n")).toContain("*The harbour - low water*");
});

test("a passage that one language lacks leaves its slide there, and says so", () => {
  const plan = planned(
    aligned(
      { en: [title("Tides")], id: [title("Pasang surut")] },
      { en: [paragraph("The moon pulls the sea.")] },
      { en: [heading("Wind")], id: [heading("Angin")] },
      { en: [paragraph("Wind raises waves on it.")], id: [paragraph("Angin menaikkan ombak di atasnya.")] },
    ),
  );
  const lonely = plan.deck.slides[1]?.texts.get("id");
  expect(lonely?.title).not.toBe("");
  expect(lonely).toMatchObject({ body: "", notes: "" });
});

describe("articles that are hardly any", () => {
  test("a heading with nothing under it is a section slide", () => {
    const plan = planned(aligned({ en: [title("Tides")] }, { en: [heading("Alone")] }));
    expect(shown(plan.deck.slides, "en")[1]).toEqual(["section", "Alone", ""]);
  });

  test("a sentence of 400 words is nowhere but in the notes", () => {
    const long = `${Array.from({ length: 400 }, (_, index) => `word${index}`).join(" ")}.`;
    const plan = planned(
      aligned({ en: [title("Long")] }, { en: [heading("One")] }, { en: [paragraph(long)] }),
    );
    expect(shown(plan.deck.slides, "en")[1]).toEqual(["section", "One", ""]);
    expect(plan.deck.slides[1]?.texts.get("en")?.notes).toBe(long);
  });

  test("an article without a title takes the deck's name, and its text is not lost", () => {
    const long = `${"word ".repeat(60)}end.`;
    const plan = planned(aligned({ en: [paragraph(long)] }));
    expect(plan.deck.slides).toHaveLength(1);
    expect(plan.deck.slides[0]?.texts.get("en")).toMatchObject({ title: "tides", notes: long });
  });

  test("only a list", () => {
    const plan = planned(aligned(...["One of them", "Two of them"].map((words) => ({ en: [item(words)] }))));
    expect(plan.deck.slides[1]?.texts.get("en")?.body).toBe("- One of them\n- Two of them");
  });
});

describe("what is written is Markdown", () => {
  test("signs that Markdown reads otherwise are escaped", () => {
    const plan = planned(
      aligned(
        { en: [title("Stars")] },
        { en: [paragraph("The *sky* has <b>stars</b> [here] and # there.")] },
      ),
    );
    expect(plan.deck.slides[1]?.texts.get("en")?.title).toBe(
      "The \\*sky\\* has \\<b>stars\\</b> \\[here] and # there",
    );
  });
});

test("numbers that start again begin another list", () => {
  const list = (words: string) =>
    [1, 2, 3].map((ordinal) => ({ en: [item(`Take the ${words} step ${ordinal}`, { ordinal })] }));
  const plan = planned(aligned({ en: [title("T")] }, { en: [heading("A")] }, ...list("old"), ...list("new")));
  expect(layoutsOf(plan)).toEqual(["title", "steps", "steps"]);
});

test.each([
  ["Standup at 9:30", "Standup at 9:30", ""],
  ["Using std::map", "Using std::map", ""],
  ["Tides: what they are", "Tides", "What they are"],
])("a title is parted at a colon with room behind it: %s", (words, headline, subtitle) => {
  const plan = planned(aligned({ en: [title(words)] }));
  expect(shown(plan.deck.slides, "en")[0]).toEqual(["title", headline, subtitle]);
});

describe("cuts", () => {
  const shownOf = (...sentences: readonly string[]) =>
    shown(planned(aligned({ en: [title("T")] }, { en: [paragraph(sentences)] })).deck.slides, "en")[1]?.[1];

  test("a remark in brackets goes", () => {
    expect(shownOf("The near side (facing the moon) rises.")).toBe("The near side rises");
  });

  test("an ending in brackets stays", () => {
    expect(shownOf("Every employee(s) must sign the form.")).toBe("Every employee(s) must sign the form");
  });

  test("an opening marker goes with its comma", () => {
    expect(shownOf("However, the far side rises too.")).toBe("The far side rises too");
  });

  test("a number is never cut away", () => {
    expect(shownOf("The far side (by 30 cm) rises too.")).toBe("The far side (by 30 cm) rises too");
  });
});

test("a sentence that is too long for a line of a list is whole where it stands alone", () => {
  const sentence =
    "The water in the old stone harbour falls slowly and quietly every morning because the barometer rises.";
  const plan = planned(aligned({ en: [title("T")] }, { en: [paragraph(sentence)] }));
  expect(shown(plan.deck.slides, "en")[1]).toEqual(["statement", sentence.slice(0, -1), ""]);
});

test("what a sentence only adds stays in the notes where both halves are too long", () => {
  const first = "The water in the old stone harbour falls slowly and quietly every single morning";
  const sentence = `${first}, and the fishermen of the whole village then look at the barometer.`;
  const plan = planned(aligned({ en: [title("T")] }, { en: [paragraph(sentence)] }));
  expect(shown(plan.deck.slides, "en")[1]).toEqual(["statement", first, ""]);
  expect(plan.deck.slides[1]?.texts.get("en")?.notes).toBe(sentence);
});
