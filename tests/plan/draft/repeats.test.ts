import { describe, expect, test } from "vitest";
import { aligned, heading, item, paragraph, title } from "../../support/alignments.ts";
import { planned, shown } from "../planned.ts";

describe("a list that says again what the list before it said", () => {
  const boat = aligned(
    { en: [title("Boats")], id: [title("Perahu")] },
    { en: [heading("What a boat has")], id: [heading("Apa yang dimiliki perahu")] },
    { en: [paragraph("A boat has three parts:")], id: [paragraph("Perahu memiliki tiga bagian:")] },
    { en: [item("Keel holds the boat upright")], id: [item("Lunas menjaga perahu tetap tegak")] },
    { en: [item("Mast carries the sails")], id: [item("Tiang membawa semua layar")] },
    { en: [item("Rudder turns the boat")], id: [item("Kemudi membelokkan perahu")] },
    { en: [paragraph("In order, from below:")], id: [paragraph("Berurutan dari bawah:")] },
    { en: [item("Keel")], id: [item("Lunas")] },
    { en: [item("Mast")], id: [item("Tiang")] },
    { en: [item("Rudder")], id: [item("Kemudi")] },
  );

  test("is in the notes alone", () => {
    const { slides } = planned(boat).deck;
    const bodies = shown(slides, "id").map(([, , body]) => body);
    expect(bodies.filter((body) => body.includes("Tiang"))).toHaveLength(1);
    const notes = slides.map((slide) => slide.texts.get("id")?.notes ?? "").join("\n");
    expect(notes).toMatch(/- Lunas\n- Tiang\n- Kemudi/u);
  });
});

describe("a list of one item", () => {
  test("is a statement", () => {
    const plan = planned(
      aligned(
        { en: [title("Boats")] },
        { en: [heading("Before you cast off")] },
        { en: [item("Tell somebody on the quay where you are going")] },
      ),
    );
    expect(shown(plan.deck.slides, "en")[1]).toEqual([
      "statement",
      "Before you cast off",
      "Tell somebody on the quay where you are going",
    ]);
  });
});
