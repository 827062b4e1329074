import { zip, type ZipEntry } from "./zip.ts";

/** What a document consists of, as WordprocessingML. */
export interface DocxFacts {
  /** Links by their ids: `word("…", { link: "r1" })`. */
  readonly links?: Readonly<Record<string, string>>;
  /** Pictures by their ids; their names end as their format does. */
  readonly pictures?: Readonly<Record<string, { readonly name: string; readonly bytes: Uint8Array }>>;
  /** Notes by their ids. */
  readonly footnotes?: Readonly<Record<string, string>>;
  /** The inside of `docProps/core.xml`. */
  readonly properties?: string;
  readonly more?: readonly ZipEntry[];
}

/** A Word document of these paragraphs and tables, made of XML parts alone. */
export function docx(body: readonly string[], facts: DocxFacts = {}): Uint8Array {
  const { links = {}, pictures = {}, footnotes = {}, properties = "", more = [] } = facts;
  const relations = [
    relation("styles", "styles", "styles.xml"),
    relation("numbering", "numbering", "numbering.xml"),
    relation("footnotes", "footnotes", "footnotes.xml"),
    ...Object.entries(links).map(([id, url]) => relation(id, "hyperlink", url, ' TargetMode="External"')),
    ...Object.entries(pictures).map(([id, { name }]) => relation(id, "image", `media/${name}`)),
  ];
  const notes = Object.entries(footnotes).map(
    ([id, text]) => `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`,
  );
  return zip([
    { name: "[Content_Types].xml", contents: contentTypes },
    {
      name: "_rels/.rels",
      contents: relationships([relation("document", "officeDocument", "word/document.xml")]),
    },
    { name: "word/document.xml", contents: part("document", `<w:body>${body.join("\n")}</w:body>`) },
    { name: "word/_rels/document.xml.rels", contents: relationships(relations) },
    { name: "word/styles.xml", contents: part("styles", styles) },
    { name: "word/numbering.xml", contents: part("numbering", numbering) },
    { name: "word/footnotes.xml", contents: part("footnotes", notes.join("")) },
    { name: "docProps/core.xml", contents: coreProperties(properties) },
    ...Object.values(pictures).map(({ name, bytes }) => ({ name: `word/media/${name}`, contents: bytes })),
    ...more,
  ]);
}

/** A paragraph of text or of runs; `style` by its id, `list` by its kind and level from 0. */
export function paragraph(
  content: string,
  { style, list }: { readonly style?: string; readonly list?: readonly ["bullet" | "number", number] } = {},
): string {
  const styled = style === undefined ? "" : `<w:pStyle w:val="${style}"/>`;
  const listed =
    list === undefined
      ? ""
      : `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0] === "bullet" ? 1 : 2}"/></w:numPr>`;
  return `<w:p><w:pPr>${styled}${listed}</w:pPr>${content.startsWith("<w:") ? content : words(content)}</w:p>`;
}

/** A run of text. */
export function words(text: string, { italic = false, link = "" } = {}): string {
  const run = `<w:r>${italic ? "<w:rPr><w:i/></w:rPr>" : ""}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  return link === "" ? run : `<w:hyperlink r:id="${link}">${run}</w:hyperlink>`;
}

/** A table of plain cells. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("\n")}</w:tbl>`;
}

/** A picture by its relation's id; `linked` if the document only names it. */
export function picture(id: string, description: string, { linked = false } = {}): string {
  const blip = `<a:blip r:${linked ? "link" : "embed"}="${id}"/>`;
  return (
    `<w:r><w:drawing><wp:inline><wp:docPr descr="${escaped(description)}"/><a:graphic><a:graphicData><pic:pic>` +
    `<pic:blipFill>${blip}</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
}

export function footnoteReference(id: string): string {
  return `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  `xmlns:r="${office}" xmlns:wp="${drawing}/wordprocessingDrawing" xmlns:a="${drawing}/main" ` +
  `xmlns:pic="${drawing}/picture" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`;

function part(name: string, contents: string): string {
  return `${header}<w:${name} ${namespaces}>${contents}</w:${name}>`;
}

function relation(id: string, type: string, target: string, more = ""): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${escaped(target)}"${more}/>`;
}

function relationships(relations: readonly string[]): string {
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  return `${header}<Relationships xmlns="${namespace}">${relations.join("")}</Relationships>`;
}

const contentTypes = `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>
<Default Extension="emf" ContentType="image/x-emf"/></Types>`;

/** Style ids as Word makes them, and their names, which stay English in every language of its interface. */
const styles = [
  ["Title", "Title"],
  ["Heading1", "heading 1"],
  ["Heading2", "heading 2"],
  ["Heading3", "heading 3"],
  ["Quote", "Quote"],
  ["Caption", "caption"],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join("");

/** List 1 has bullets, list 2 numbers, on nine levels. */
const numbering = ["bullet", "decimal"]
  .map((format, index) => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`,
    );
    return `<w:abstractNum w:abstractNumId="${index}">${levels.join("")}</w:abstractNum>`;
  })
  .concat(
    ["1", "2"].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${Number(id) - 1}"/></w:num>`),
  )
  .join("");

function coreProperties(properties: string): string {
  return (
    `${header}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">' +
    `${properties}</cp:coreProperties>`
  );
}
