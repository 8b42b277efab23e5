import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One piece of text of a PDF page; points from the page's top left corner, to the baseline. */
export interface PdfText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** A printed document as a reader of the file sees it. */
export interface PrintedPage {
  readonly pages: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  /** The text of all pages, and the size of the smallest of it in points. */
  readonly all: { readonly text: string; readonly smallest: number };
  /** The names of the fonts that text is set in. */
  readonly fonts: readonly string[];
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly links: readonly string[];
  /** The roles of the structure tree's elements, from first to last. */
  readonly roles: readonly string[];
}

/** Reads the first page of a PDF, and what is asked of all of them. */
export async function readPdf(data: Uint8Array): Promise<PrintedPage> {
  const task = getDocument({ data: new Uint8Array(data), verbosity: 0, fontExtraProperties: true });
  const document = await task.promise;
  try {
    const page = await document.getPage(1);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = textsIn(items, height);
    const rest = Array.from({ length: document.numPages - 1 }, async (_, i) =>
      textsIn((await (await document.getPage(i + 2)).getTextContent()).items, height),
    );
    const everything = [...texts, ...(await Promise.all(rest)).flat()];
    const used = new Set(
      items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.fontName] : [])),
    );
    // Fonts are known once what draws the page is.
    await page.getOperatorList();
    const fonts = Array.from(used, (name) => textIn(page.commonObjs.get(name), 'name') ?? '');
    const { info } = await document.getMetadata();
    const annotations = await page.getAnnotations();
    return {
      pages: document.numPages,
      width,
      height,
      texts,
      all: {
        text: everything.map(({ text }) => text).join(' '),
        smallest: Math.min(...everything.map(({ size }) => size)),
      },
      fonts,
      language: textIn(info, 'Language'),
      title: textIn(info, 'Title'),
      links: annotations.flatMap((annotation: unknown) => textIn(annotation, 'url') ?? []),
      roles: rolesOf(await page.getStructTree()),
    };
  } finally {
    await task.destroy();
  }
}

function textsIn(
  items: Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'],
  height: number,
): PdfText[] {
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform.map(Number);
    return [{ text: item.str, left: x, right: x + item.width, baseline: height - y, size: Math.hypot(a, b) }];
  });
}

function textIn(holder: unknown, key: string): string | undefined {
  const value: unknown = typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}

function rolesOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const role = textIn(node, 'role');
  const children: unknown = Reflect.get(node, 'children');
  return [
    ...(role === undefined ? [] : [role]),
    ...(Array.isArray(children) ? children.flatMap(rolesOf) : []),
  ];
}
