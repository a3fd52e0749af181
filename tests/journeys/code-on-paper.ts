import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** A blank page that can draw a PDF, because a browser has a canvas. Whoever opens it closes it. */
export async function openDesk(browser: Browser): Promise<Page> {
  const desk = await browser.newPage();
  await desk.route('**/*', (route) => route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }));
  await desk.route(`**${PDFJS}`, (route) => route.fulfill({ path: `.${PDFJS}`, contentType: 'text/javascript' }));
  await desk.goto('http://desk.test/');
  return desk;
}

/** What the QR codes say that are anywhere on the first page of a PDF, looked for as a phone does. */
export async function codesOn(pdf: Buffer, desk: Page): Promise<string[]> {
  const codes = await readBarcodes(await pictureOf(pdf, desk), { formats: ['QRCode'] });
  return codes.map(({ text }) => text);
}

/** The first page of a PDF as a PNG of 200 dots an inch. */
async function pictureOf(pdf: Buffer, desk: Page): Promise<Uint8Array> {
  const picture = await desk.evaluate(
    async ([address, base64]) => {
      const { getDocument }: typeof import('unpdf/pdfjs') = await import(address);
      const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const loading = getDocument({ data });
      const paper = await (await loading.promise).getPage(1);
      const viewport = paper.getViewport({ scale: 200 / 72 });
      const canvas = document.createElement('canvas');
      canvas.width = Math.ceil(viewport.width);
      canvas.height = Math.ceil(viewport.height);
      await paper.render({ canvas, viewport }).promise;
      await loading.destroy();
      return canvas.toDataURL('image/png');
    },
    [PDFJS, pdf.toString('base64')] as const,
  );
  return Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64');
}

const PDFJS = '/node_modules/unpdf/dist/pdfjs.mjs';

// From the package, where the library would fetch it from another host.
const { buffer } = Uint8Array.from(readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: buffer } });
