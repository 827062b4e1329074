import { describe, expect, test } from "vitest";
import { aligned, heading, item, paragraph, title } from "../../support/alignments.ts";
import { planned, shown } from "../planned.ts";

describe("cards", () => {
  test("items with names and no order, each under its name", () => {
    const plan = planned(
      aligned(
        { en: [title("Harbours")], id: [title("Pelabuhan")] },
        { en: [heading("Who works there")], id: [heading("Siapa bekerja di sana")] },
        { en: [item("Pilot: brings the ships in")], id: [item("Pandu: membawa kapal masuk")] },
        { en: [item("Diver: looks at the keels")], id: [item("Penyelam: memeriksa lunas kapal")] },
        { en: [item("Crane driver: lifts the loads")], id: [item("Operator derek: mengangkat muatan")] },
      ),
    );
    expect(shown(plan.deck.slides, "id")[1]).toEqual([
      "cards",
      "Siapa bekerja di sana",
      "### Pandu\n\n- Membawa kapal masuk\n\n### Penyelam\n\n- Memeriksa lunas kapal\n\n### Operator derek\n\n- Mengangkat muatan",
    ]);
  });

  test("short subsections of one section", () => {
    const sections = ["Rope", "Chain", "Buoy"].flatMap((name) => [
      { en: [heading(name, 3)] },
      { en: [paragraph(`A ${name.toLowerCase()} holds the boat in place.`)] },
    ]);
    const plan = planned(
      aligned({ en: [title("Mooring")] }, { en: [heading("What holds a boat")] }, ...sections),
    );
    expect(shown(plan.deck.slides, "en")[1]?.slice(0, 2)).toEqual(["cards", "What holds a boat"]);
  });
});

describe("the agenda", () => {
  const article = (sections: number) =>
    aligned(
      { en: [title("Tides")] },
      { en: [paragraph("In this article we look at what moves the sea.")] },
      ...Array.from({ length: sections }, (_, index) => [
        { en: [heading(`Part ${String.fromCodePoint(65 + index)}`)] },
        {
          en: [
            paragraph([`Water ${index} rises in the morning.`, "Boats rise with it.", "Gulls do not care."]),
          ],
        },
        { en: [item("A rope that holds")] },
        { en: [item("A chain that holds")] },
      ]).flat(),
    );

  test("names the sections, and says in its notes what the article is about to do", () => {
    const agenda = planned(article(8))
      .deck.slides.find((slide) => slide.layout === "agenda")
      ?.texts.get("en");
    expect(agenda?.body).toMatch(/^1. Part A\n2. Part B\n.*\n8. Part H$/su);
    expect(agenda?.notes).toBe("In this article we look at what moves the sea.");
  });

  test("is missing in a short deck", () => {
    expect(planned(article(2)).deck.slides.map((slide) => slide.layout)).not.toContain("agenda");
  });
});

describe("the closing", () => {
  test("asks the last question of the conclusion, with its answer", () => {
    const plan = planned(
      aligned(
        { en: [title("Tides")], id: [title("Pasang surut")] },
        { en: [heading("The moon")], id: [heading("Bulan")] },
        { en: [paragraph("The moon pulls the sea.")], id: [paragraph("Bulan menarik laut luas.")] },
        { en: [heading("Conclusion")], id: [heading("Kesimpulan")] },
        {
          en: [
            paragraph([
              "Tides come from the moon.",
              "So, when should you sail?",
              "That depends on the moon.",
            ]),
          ],
          id: [
            paragraph([
              "Pasang datang dari bulan.",
              "Jadi, kapan Anda harus berlayar?",
              "Itu tergantung pada bulan.",
            ]),
          ],
        },
      ),
    );
    expect(shown(plan.deck.slides, "id").at(-1)).toEqual([
      "closing",
      "Kapan Anda harus berlayar?",
      "Itu tergantung pada bulan",
    ]);
    expect(plan.deck.slides.at(-1)?.texts.get("id")?.kicker).toBe("Kesimpulan");
  });
});

describe("numbered headings", () => {
  const plan = planned(
    aligned(
      { en: [title("Sailing")] },
      ...["Rig the mast", "Raise the sail", "Cast off"].flatMap((words, index) => [
        { en: [heading(`Step ${index + 1}: ${words}`)] },
        { en: [paragraph(["The wind decides the rest of it.", "The crew waits for it on the quay."])] },
      ]),
    ),
  );

  test("have their number above the headline", () => {
    expect(plan.deck.slides[2]?.texts.get("en")).toMatchObject({ kicker: "Step 2", title: "Raise the sail" });
  });
});

test("no more than three slides of bullets stand in a row", () => {
  const sections = Array.from({ length: 6 }, (_, index) => [
    { en: [heading(`Harbour ${index}`)] },
    {
      en: [
        paragraph([
          `Harbour ${index} lies behind a long stone wall.`,
          "Its boats leave before the sun is up.",
          "Its nets dry on the wall by noon.",
        ]),
      ],
    },
  ]).flat();
  const layouts = planned(aligned({ en: [title("Coast")] }, ...sections)).deck.slides.map(
    (slide) => slide.layout,
  );
  expect(layouts.join(" ")).not.toContain("bullets bullets bullets bullets");
});

test("a condition is never cut away from what it allows", () => {
  const plan = planned(
    aligned(
      { en: [title("T")] },
      {
        en: [
          paragraph(
            "Every boat in the old stone harbour may leave the quay today if the pilot has given a sign.",
          ),
        ],
      },
    ),
  );
  const [, headline, body] = shown(plan.deck.slides, "en")[1] ?? [];
  expect(`${headline} ${body}`).toContain("if the pilot has given a sign");
});

test("a line that breaks off before a list is its headline, and belongs to no slide before", () => {
  const { slides } = planned(
    aligned(
      { en: [title("Divers")], id: [title("Penyelam")] },
      { en: [heading("Ears")], id: [heading("Telinga")] },
      {
        en: [paragraph(["The ears feel it first.", "Go up at once if you"])],
        id: [paragraph(["Telinga merasakannya lebih dulu.", "Segera naik kalau Anda"])],
      },
      { en: [item("hear a ringing,")], id: [item("mendengar denging,")] },
      { en: [item("see double,")], id: [item("melihat ganda,")] },
      { en: [item("feel dizzy.")], id: [item("merasa pusing.")] },
    ),
  ).deck;
  expect(shown(slides, "en").slice(1)).toEqual([
    ["statement", "The ears feel it first", ""],
    ["bullets", "Go up at once if you", "- Hear a ringing\n- See double\n- Feel dizzy"],
  ]);
});

test("a heading that is a sentence stands without its full stop", () => {
  const { slides } = planned(
    aligned(
      { en: [title("Ropes")] },
      { en: [heading("A rope needs no light.")] },
      { en: [paragraph("Keep it in the dark.")] },
      { en: [heading("Nets, hooks etc.")] },
      { en: [paragraph("Hang them up to dry.")] },
    ),
  ).deck;
  expect(slides.slice(1).map(({ texts }) => texts.get("en")?.kicker)).toEqual([
    "A rope needs no light",
    "Nets, hooks etc.",
  ]);
});

describe("sentences that open alike but for one word", () => {
  const wishes = (third: string) =>
    shown(
      planned(
        aligned(
          { en: [title("A speech")], it: [title("Un discorso")] },
          { en: [heading("At the end")], it: [heading("Alla fine")] },
          {
            en: [
              paragraph([
                "I have three wishes for you.",
                "The first wish is good weather.",
                "Rain makes people sad.",
                "The second wish is a boat.",
                third,
              ]),
            ],
            it: [
              paragraph([
                "Ho tre auguri per voi.",
                "Il primo augurio è bel tempo.",
                "La pioggia rende tristi.",
                "Il secondo augurio è una barca.",
                "Il terzo augurio è la pazienza.",
              ]),
            ],
          },
        ),
      ).deck.slides,
      "en",
    )[1];

  test("are a list under the sentence before them", () => {
    expect(wishes("The third wish is patience.")).toEqual([
      "bullets",
      "I have three wishes for you",
      "- The first wish is good weather\n- The second wish is a boat\n- The third wish is patience",
    ]);
  });

  test("but are none where one language opens otherwise", () => {
    expect(wishes("Patience is what I wish you last.")?.[2]).not.toContain("second wish");
  });
});

test("a paragraph that only has a colon is not named by what stands before it", () => {
  const { slides } = planned(
    aligned(
      { en: [title("Nets")] },
      { en: [heading("When to mend")] },
      { en: [paragraph(["A rule of thumb says: mend it the day it tears.", "Old nets tear more often."])] },
    ),
  ).deck;
  expect(JSON.stringify(shown(slides, "en"))).not.toContain('"A rule of thumb says"');
});

test("what follows the last of several named paragraphs has a slide of its own", () => {
  const { slides } = planned(
    aligned(
      { en: [title("Nets")] },
      ...["Rope", "Cork", "Lead"].map((name) => ({
        en: [paragraph([`${name}: It is sold by weight.`, "It lasts for years."])],
      })),
      { en: [paragraph("See a net maker if nothing helps.")] },
    ),
  ).deck;
  expect(shown(slides, "en").at(-1)).toEqual(["statement", "See a net maker if nothing helps", ""]);
});

test("a section's only line is shown however short it is", () => {
  const { slides } = planned(
    aligned(
      { en: [title("Nets")] },
      { en: [heading("Size")] },
      { en: [paragraph("Two metres.")] },
      { en: [heading("Licence")] },
      { en: [paragraph("MIT")] },
    ),
  ).deck;
  expect(shown(slides, "en").at(-1)).toEqual(["closing", "Licence", "MIT"]);
});

test("neither a sentence that only points to a figure nor speech without its speaker is a headline", () => {
  const { slides } = planned(
    aligned(
      { en: [title("Nets")] },
      { en: [heading("Sales")] },
      {
        en: [
          paragraph([
            "Figure 2 shows the sales of nets.",
            "Nets sell best in May.",
            "“Nobody buys in winter,” says Ann Lee.",
            "“Nobody needs nets then.”",
          ]),
        ],
      },
    ),
  ).deck;
  expect(slides[1]?.texts.get("en")?.title).not.toMatch(/Figure 2|needs nets then/);
});
