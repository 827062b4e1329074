import { describe, expect, test } from "vitest";
import { outline, read } from "./outline.ts";

const body =
  "The sea rises and falls twice a day, and whoever lives on a coast plans the day by it and not by the clock.";

describe("title, byline and what belongs to the page", () => {
  test("a pasted page", () => {
    const edition = read(
      `Skip to content\n\nHow Tides Work: A Short Guide\n\nBy Mira Novak | 3 May 2024\n\nShare this\n\n${body}\n\nThe Moon\n\n${body}\n\nMira Novak\n\nMira Novak teaches oceanography in Split.\n\nMore Of Ours\n\nLeave a comment (3)\n`,
    );
    expect(outline(edition)).toEqual([
      "3-3 title: How Tides Work: A Short",
      "1-1 boilerplate: Skip to content",
      "5-5 byline: By Mira Novak | 3 May 20",
      "7-7 boilerplate: Share this",
      "9-9 paragraph: The sea rises and falls",
      "11-11 heading 2: The Moon",
      "13-13 paragraph: The sea rises and falls",
      "15-15 bio: Mira Novak",
      "17-17 bio: Mira Novak teaches ocean",
      "19-19 boilerplate: More Of Ours",
      "21-21 boilerplate: Leave a comment (3)",
    ]);
    expect(edition.meta).toEqual({
      title: "How Tides Work: A Short Guide",
      author: "Mira Novak",
      date: "3 May 2024",
    });
  });

  test.each([
    ["id", "Oleh: Rina Kartika", "Rina Kartika"],
    ["id", "Ditulis oleh Rina Kartika", "Rina Kartika"],
    ["sr", "Пише: Ана Петровић", "Ана Петровић"],
    ["sr", "Autor: Ana Petrović", "Ana Petrović"],
    ["sr-Latn", "Autorka: Ana Petrović, 5. maja 2024.", "Ana Petrović"],
    ["en", "Written by Jane van Dyke", "Jane van Dyke"],
  ])("the author line of %s: %s", (lang, line, author) => {
    expect(read(`Judul Naslov Title\n\n${line}\n\n${body}`, lang).meta.author).toBe(author);
  });

  test("a sentence that begins like a byline is none", () => {
    const edition = read(`Tides\n\nBy the river we waited\n\n${body}`);
    expect(edition.meta.author).toBeUndefined();
    expect(outline(edition)[1]).toBe("3-3 heading 2: By the river we waited");
  });

  test("a bio under its own heading", () => {
    const edition = read(
      `Tides\n\n${body}\n\nAbout the author\n\n${body} She has written three books.\n\nComments`,
    );
    expect(outline(edition).slice(2)).toEqual([
      "5-5 bio: About the author",
      "7-7 bio: The sea rises and falls",
      "9-9 boilerplate: Comments",
    ]);
  });

  test("a last heading whose words open its text is no bio if the article speaks of it", () => {
    const edition = read(
      `Tides\n\n${body} There is Spring Tide too.\n\nSpring Tide\n\nSpring Tide comes with the full moon and the new.`,
    );
    expect(outline(edition).at(-2)).toBe("5-5 heading 2: Spring Tide");
  });

  test("a last heading whose words open its text is no bio if another wrote the article", () => {
    const edition = read(`Baltic Tides\n\nBy Mira Novak\n\n${body}\n\nGreat Belt\n\nGreat Belt is ${body}`);
    expect(outline(edition).at(-2)).toBe("7-7 heading 2: Great Belt");
  });

  test.each([
    [
      "sections follow",
      `Great Belt\n\nGreat Belt is a strait. ${body}\n\nThe Sound\n\n${body} ${body}`,
      "en",
    ],
    ["it opens with an article", `Die Bora\n\nDie Bora ist ein kalter Wind. ${body}`, "de"],
  ])("a heading whose words open its text is no author's name: %s", (_, sections, lang) => {
    const edition = read(`Tides\n\n${body}\n\n${sections}`, lang);
    expect(edition.meta.author).toBeUndefined();
    expect(outline(edition)[2]).toMatch(/^5-5 heading 2/);
  });

  test("when something takes place is no date of writing, and right below the title more of it", () => {
    const edition = read(`Festival of the Sea\n6 and 7 May 2024\n\n${body} ${body}`);
    expect(edition.meta.date).toBeUndefined();
    expect(outline(edition)[1]).toBe("2-2 paragraph: 6 and 7 May 2024");
  });

  test("author and date on the lines below the title", () => {
    const edition = read(`How the Tides Work\nBy Mira Novak\nPublished on 3 May 2024\n\n${body} ${body}`);
    expect(edition.meta).toEqual({ title: "How the Tides Work", author: "Mira Novak", date: "3 May 2024" });
  });

  test("a word of the page over a long passage is a heading", () => {
    const edition = read(
      `Finding Things\n\n${body}${body}\n\nSearch\n\n${body}${body}\n\nEnd\n\n${body}${body}`,
    );
    expect(outline(edition)[2]).toBe("5-5 heading 2: Search");
  });

  test("read also: anywhere", () => {
    const edition = read(`Pasang Surut\n\n${body}\n\nBaca juga: Mengapa laut asin?\n\n${body}`, "id");
    expect(outline(edition)[2]).toMatch(/boilerplate/);
  });
});

describe("headings", () => {
  test.each([
    ["a question", "Why does it rise?"],
    ["a numbered line", "2.1 Spring tide"],
    ["an abbreviation inside", "Spring vs. Neap Tide"],
    ["Japanese", "潮はなぜ満ちるのか"],
    ["Greek, whose question mark is a semicolon", "Γιατί ανεβαίνει η θάλασσα;"],
  ])("%s", (_, heading) => {
    expect(outline(read(`Tides\n\n${body}\n\n${heading}\n\n${body}`))[2]).toContain("heading");
  });

  test.each([
    ["a sentence", "It rises."],
    ["a lead-in", "There are three kinds:"],
    ["two sentences", "Wait! It rises again"],
    ["one question of several", "Why?\n\nAnd when?"],
    ["a long exclamation", "Do not try this on your own at home!"],
    ["a line in quotation marks that ends a sentence", "“It rises.”"],
  ])("not %s", (_, line) => {
    expect(outline(read(`Tides\n\n${body}\n\n${line}\n\n${body}`)).join("\n")).not.toContain("heading");
  });

  test("a line that ends the article is none", () => {
    expect(outline(read(`Tides\n\n${body}\n\nThe end of it`)).at(-1)).toContain("paragraph");
  });

  test("the title again, over the first section", () => {
    const blocks = outline(read(`Tides and You\n\n${body}\n\nTides and You\n\n${body}`));
    expect(blocks[2]).toBe("5-5 heading 2: Tides and You");
  });

  test("what is asked in an interview, with a sentence before it", () => {
    const turns = ["You count seals. Why?", "And what do you find?", "Many want to help. May they?"];
    const blocks = outline(
      read(
        `Seals\n\n${turns.map((turn) => `${turn}\n\nVogt: ${body}`).join("\n\n")}\n\nYou have finished. Have you?\n\n${body}`,
      ),
    );
    expect(blocks.filter((block) => block.includes("heading"))).toEqual([
      "3-3 heading 2: You count seals. Why?",
      "7-7 heading 2: And what do you find?",
      "11-11 heading 2: Many want to help. May t",
    ]);
  });

  test("numbered lines over longer text are headings, not lists of one item", () => {
    const blocks = outline(read(`Tides\n\n${body}\n\n1. The Moon\n\n${body}\n\n2. The Sun\n\n${body}`));
    expect(blocks.filter((block) => block.includes("heading"))).toEqual([
      "5-5 heading 2: 1. The Moon",
      "9-9 heading 2: 2. The Sun",
    ]);
  });

  test("three or more like lines in a row are a list that lost its markers", () => {
    const blocks = outline(
      read(`Tides\n\nWhat you need:\n\nA watch\n\nA long rope\n\nA chair\n\nThe Moon\n\n${body}`),
    );
    expect(blocks.slice(2)).toEqual([
      "5-9 list",
      "  5-5 paragraph: A watch",
      "  7-7 paragraph: A long rope",
      "  9-9 paragraph: A chair",
      "11-11 heading 2: The Moon",
      "13-13 paragraph: The sea rises and falls",
    ]);
  });
});

describe("lines right below each other among longer paragraphs", () => {
  const long = `${body} ${body}`;

  test("are a list, and a line alone above them is its heading", () => {
    const blocks = outline(
      read(
        `Tides\n\n${long}\n\nWhat to take\n\n2 ropes, dry\n1 chair\nA watch\n\nFood\n\nBread\nTea\n\n${long}`,
      ),
    );
    expect(blocks.slice(2, -1)).toEqual([
      "5-5 heading 2: What to take",
      "7-9 list",
      "  7-7 paragraph: 2 ropes, dry",
      "  8-8 paragraph: 1 chair",
      "  9-9 paragraph: A watch",
      "11-11 heading 2: Food",
      "13-14 list",
      "  13-13 paragraph: Bread",
      "  14-14 paragraph: Tea",
    ]);
  });

  test("are a list though they end in full stops, if each opens with what it is about", () => {
    const blocks = outline(
      read(
        `Tides\n\n${long}\n\nBy bus: line 139 leaves at nine.\nBy car: the road is closed.\nBy boat: at high tide.\n\n${long}`,
      ),
    );
    expect(blocks[2]).toBe("5-7 list");
  });

  test("are a list though they end in commas", () => {
    const blocks = outline(read(`Tides\n\n${long}\n\nsome rope,\na chair,\na watch\n\n${long}`));
    expect(blocks[2]).toBe("5-7 list");
  });
});

describe("lists", () => {
  test("keep their numbers and nest by indentation", () => {
    const edition = read(
      `Tides\n\nThree kinds:\n3) spring\n   - new moon\n   - full moon\n4) neap\n5) storm\n`,
    );
    expect(outline(edition).slice(2)).toEqual([
      "4-8 list from 3",
      "  4-4 paragraph: spring",
      "  5-6 list",
      "    5-5 paragraph: new moon",
      "    6-6 paragraph: full moon",
      "  7-7 paragraph: neap",
      "  8-8 paragraph: storm",
    ]);
  });

  test.each(["•", "-", "*", "–", "▪", "a)", "(1)", "①", "１．"])("marker %s", (marker) => {
    const second =
      new Map([
        ["a)", "b)"],
        ["(1)", "(2)"],
        ["①", "②"],
        ["１．", "２．"],
      ]).get(marker) ?? marker;
    const edition = read(`Tides\n\n${body}\n\n${marker} moon\n${second} sun\n`);
    expect(outline(edition).slice(3)).toEqual(["  5-5 paragraph: moon", "  6-6 paragraph: sun"]);
  });

  test("a number with no neighbour, a date at the start of a line, is no item", () => {
    expect(outline(read(`Море\n\n3. октобра је море било хладно и нико се није купао.`, "sr")).at(-1)).toBe(
      "3-3 paragraph: 3. октобра је море било",
    );
  });

  test("an item goes on in the lines indented below it, and in an indented paragraph", () => {
    const edition = read(`Tides\n\n${body}\n\n- the moon\n  pulls\n\n  It always does.\n- the sun\n`);
    expect(outline(edition).slice(2)).toEqual([
      "5-9 list",
      "  5-6 paragraph: the moon pulls",
      "  8-8 paragraph: It always does.",
      "  9-9 paragraph: the sun",
    ]);
  });
});

describe("paragraphs", () => {
  test("one a line, without empty lines between", () => {
    const edition = read(`Tides\n${body}\nThe Moon\n${body}\n${body}`);
    expect(outline(edition).map((line) => line.slice(0, 16))).toEqual([
      "1-1 title: Tides",
      "2-2 paragraph: T",
      "3-3 heading 2: T",
      "4-4 paragraph: T",
      "5-5 paragraph: T",
    ]);
  });

  test("wrapped by hand at a column", () => {
    const edition = read(
      "Pasang Surut\n\nAir laut naik dan turun dua kali sehari, dan orang telah\nmengamatinya selama ribuan tahun tanpa mengetahui sebabnya.\nBulan menarik air di sisinya, dan air itu mengikuti sejauh\nyang diizinkan pantai.\n",
      "id",
    );
    expect(outline(edition)).toHaveLength(2);
    expect(outline(edition)[1]).toMatch(/^3-6 paragraph/);
  });

  test("wrapped Japanese is joined without spaces", () => {
    const edition = read(
      "潮の話\n\n海は一日に二度満ちて、一日に二度引き、人は昔から\nその理由を知らずに眺めてきたのである。",
      "ja",
    );
    expect(JSON.stringify(edition.root)).toContain("昔からその理由");
  });

  test("rows of cells that make no table stay together", () => {
    expect(outline(read(`Tides\n\n${body}\n\nport\thigh\tlow\nSplit\t0.4 m`)).at(-1)).toBe(
      "5-6 paragraph: port\thigh\tlow⏎Split\t0.4",
    );
  });

  test("a caption under a heading", () => {
    const blocks = outline(
      read(`Tides\n\n${body}\n\nThe Moon\n\nDiagram of the moon - how it pulls\n\n${body}`),
    );
    expect(blocks.slice(2, 4)).toEqual(["5-5 heading 2: The Moon", "7-7 caption: Diagram of the moon - ho"]);
  });

  test("a paragraph that is one quotation, with its signature", () => {
    const quote = "“Whoever lives by the tide learns to wait, and whoever waits learns to look at the sea.”";
    expect(outline(read(`Tides\n\n${body}\n\n${quote}\n\n— Ana Petrović\n\n${body}`))[2]).toBe(
      "5-7 blockquote: “Whoever lives by the ti",
    );
  });

  test.each([
    ["with its signature on the same line", "— A. Petrović, *Tides*", "blockquote"],
    ["but no aside behind a dash", "— and looks again.", "paragraph"],
  ])("a paragraph of somebody's words, %s", (_, end, type) => {
    const words = "Whoever lives by the tide learns to wait, and whoever waits learns to look.";
    expect(outline(read(`Tides\n\n${body}\n\n${words} ${end}\n\n${body}`))[2]).toContain(`5-5 ${type}`);
  });
});
