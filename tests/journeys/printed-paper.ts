import { extractTextItems, getDocumentProxy } from 'unpdf';

/** Letters in one place on paper. Places in points, from the left and from the bottom of their page. */
export interface PrintedText {
  readonly words: string;
  /** From 1. */
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** Of the line on which the letters stand. */
  readonly line: number;
  /** How high the letters are set on the paper. */
  readonly points: number;
}

/** What is on paper. */
export interface PrintedPaper {
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly texts: readonly PrintedText[];
}

/** Reads what a PDF would put on paper. */
export async function readPdf(pdf: Buffer): Promise<PrintedPaper> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { items } = await extractTextItems(document);
  const views = await Promise.all(items.map(async (_, at) => (await document.getPage(at + 1)).view));
  await document.loadingTask.destroy();
  return {
    pages: views.map(([left = 0, bottom = 0, right = 0, top = 0]) => ({ width: right - left, height: top - bottom })),
    texts: items.flatMap((texts, at) =>
      texts
        .filter(({ str }) => str.trim())
        .map(({ str, x, y, width, fontSize }) => {
          return { words: str.normalize('NFKC'), page: at + 1, left: x, right: x + width, line: y, points: fontSize };
        }),
    ),
  };
}

/** All letters in the order of the paper, without the blanks between them. */
export const lettersOn = ({ texts }: PrintedPaper): string => withoutBlanks(texts.map(({ words }) => words).join(''));

/** Texts without their blanks, which lines on paper do not need. */
export const withoutBlanks = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');

/** Texts that are on no page, or so near to an edge that many printers leave them out. */
export function beyondPage({ pages, texts }: PrintedPaper): string[] {
  return texts
    .filter(({ page, left, right, line, points }) => {
      const { width = 0, height = 0 } = pages[page - 1] ?? {};
      const low = line - DESCENT * points;
      const high = line + ASCENT * points;
      return left < EDGE || right > width - EDGE || low < EDGE || high > height - EDGE;
    })
    .map(({ words, page, left, line }) => `page ${page}, ${left.toFixed(0)} by ${line.toFixed(0)} points: ${words}`);
}

/** Texts that stand upon each other. */
export function uponEachOther({ texts }: PrintedPaper): string[] {
  return texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter((other) => other.page === one.page && areMeeting(one, other))
      .map((other) => `page ${one.page}: "${one.words}" and "${other.words}"`),
  );
}

/** Small letters without their tails are what must not be covered; lines may be set close. */
function areMeeting(one: PrintedText, other: PrintedText): boolean {
  const isBeside = one.right - HAIR <= other.left || other.right - HAIR <= one.left;
  const isAbove =
    one.line + SMALL_LETTER * one.points <= other.line || other.line + SMALL_LETTER * other.points <= one.line;
  return !isBeside && !isAbove;
}

/** Parts of the size of letters: tails, capitals, and letters like x. */
const DESCENT = 0.25;
const ASCENT = 0.75;
const SMALL_LETTER = 0.5;
/** Letters may lean into each other by so many points. */
const HAIR = 0.7;
/** 5 mm in points. */
const EDGE = (5 / 25.4) * 72;
