import type { Language } from "./language.ts";
import { chineseArticle } from "./zh-article.ts";
import { chineseCues } from "./zh-cues.ts";
import { traditional } from "./zh-traditional.ts";

/** Chinese in simplified characters; `zh` and `zh-CN` come here by their likely script. */
export const zhHans: Language = {
  tag: "zh-Hans",
  direction: "ltr",
  nativeName: "简体中文",
  quotes: ["“", "”", "‘", "’"],
  labels: {
    agenda: "目录",
    conclusion: "总结",
    source: "来源",
    notes: "备注",
    slideOf: "第 {n} 张幻灯片，共 {total} 张",
    language: "语言",
    previous: "上一张",
    next: "下一张",
    missing: "此幻灯片没有中文版",
  },
  cues: chineseCues((text) => text),
  article: chineseArticle((text) => text),
};

/** In traditional characters, as in Taiwan and Hong Kong: the same words respelled, the interface and web phrases its own. */
export const zhHant: Language = {
  tag: "zh-Hant",
  direction: "ltr",
  nativeName: "繁體中文",
  quotes: ["「", "」", "『", "』"],
  labels: {
    agenda: "目錄",
    conclusion: "總結",
    source: "來源",
    notes: "備忘稿",
    slideOf: "第 {n} 張投影片，共 {total} 張",
    language: "語言",
    previous: "上一張",
    next: "下一張",
    missing: "此投影片沒有中文版",
  },
  cues: chineseCues(traditional),
  article: chineseArticle(traditional),
};
