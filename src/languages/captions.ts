import type { Lang } from "../model/lang.ts";
import { words } from "./words.ts";

/** What stands before the number of a picture or table, in lower case, without a full stop: "figure", "gambar", "слика". */
export function captionWords(lang: Lang): readonly string[] {
  return byLanguage.get(new Intl.Locale(lang).language) ?? [];
}

const serbian =
  "слика, сл, табела, таб, графикон, граф, дијаграм, шема, карта, slika, sl, tabela, tab, grafikon, graf, dijagram, šema, karta";

/** Serbian pages mix scripts, so both are known under either. */
const byLanguage: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    en: "figure, fig, table, chart, diagram, image, photo, picture, illustration, map, exhibit, listing, screenshot",
    id: "gambar, gbr, tabel, bagan, grafik, diagram, foto, ilustrasi, peta, skema",
    ms: "rajah, gambar, gambar rajah, jadual, carta, graf, foto, ilustrasi, peta",
    sr: serbian,
    hr: "slika, sl, tablica, tabl, grafikon, graf, dijagram, shema, karta",
    bs: "slika, sl, tabela, tab, grafikon, graf, dijagram, šema, karta",
    mk: "слика, сл, табела, таб, графикон, дијаграм, карта",
    bg: "фигура, фиг, таблица, табл, графика, диаграма, снимка, изображение, схема, карта",
    ru: "рисунок, рис, таблица, табл, график, диаграмма, схема, фото, иллюстрация, илл, карта, листинг",
    uk: "рисунок, рис, таблиця, табл, графік, діаграма, схема, фото, ілюстрація, малюнок, мал, карта",
    pl: "rysunek, rys, tabela, tab, wykres, diagram, schemat, zdjęcie, fot, ilustracja, il, mapa",
    cs: "obrázek, obr, tabulka, tab, graf, diagram, schéma, foto, mapa",
    sk: "obrázok, obr, tabuľka, tab, graf, diagram, schéma, foto, mapa",
    sl: "slika, sl, tabela, preglednica, graf, diagram, shema, karta",
    de: "abbildung, abb, bild, tabelle, tab, grafik, diagramm, schema, foto, karte, schaubild",
    nl: "figuur, fig, afbeelding, afb, tabel, grafiek, diagram, foto, kaart, schema",
    sv: "figur, fig, bild, tabell, diagram, foto, karta",
    da: "figur, fig, billede, tabel, diagram, foto, kort",
    nb: "figur, fig, bilde, tabell, diagram, foto, kart",
    fi: "kuva, kuvio, taulukko, kaavio, kartta",
    fr: "figure, fig, tableau, tabl, graphique, diagramme, schéma, image, photo, illustration, carte",
    es: "figura, fig, tabla, cuadro, gráfico, gráfica, diagrama, esquema, imagen, foto, ilustración, mapa",
    pt: "figura, fig, tabela, quadro, gráfico, diagrama, esquema, imagem, foto, ilustração, mapa",
    it: "figura, fig, tabella, tab, grafico, diagramma, schema, immagine, foto, illustrazione, mappa",
    ro: "figura, fig, tabelul, tabel, tab, grafic, graficul, diagrama, schema, imaginea, foto, harta",
    hu: "ábra, kép, táblázat, diagram, grafikon, térkép",
    tr: "şekil, resim, tablo, çizelge, grafik, diyagram, şema, fotoğraf, görsel, harita",
    el: "εικόνα, εικ, σχήμα, σχ, πίνακας, πιν, διάγραμμα, γράφημα, φωτογραφία, χάρτης",
    ar: "الشكل, شكل, الجدول, جدول, الصورة, صورة, الرسم البياني, رسم بياني, رسم, خريطة",
    fa: "شکل, جدول, تصویر, نمودار, عکس, نقشه",
    ur: "شکل, جدول, تصویر, نقشہ",
    he: "איור, תרשים, טבלה, תמונה, גרף, מפה, לוח",
    hi: "चित्र, तालिका, सारणी, आरेख, ग्राफ, आकृति, मानचित्र",
    bn: "চিত্র, ছবি, সারণি, সারণী, ছক",
    ta: "படம், அட்டவணை",
    th: "ภาพที่, รูปที่, ภาพ, รูป, ตารางที่, ตาราง, แผนภูมิที่, แผนภาพที่, แผนที่",
    vi: "hình, bảng, biểu đồ, sơ đồ, ảnh, bản đồ",
    ja: "図, 表, 図表, 写真, グラフ, 画像, 地図, リスト",
    zh: "图, 圖, 表, 图表, 圖表, 照片, 图片, 圖片",
    ko: "그림, 표, 도표, 사진, 그래프, 도식, 지도",
  }).map(([lang, list]) => [lang, words(list)]),
);
