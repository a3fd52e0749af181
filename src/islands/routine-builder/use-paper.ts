import { useEffect, useState } from 'react';
import type { QrCode } from './qr.ts';

/** What the printed sheet waits for. */
export interface Paper {
  readonly code: QrCode | null;
  /** Opens the print dialog as soon as the sheet is complete. */
  readonly print: () => void;
}

/** Draws the code for an address once it is needed, and prints when everything is in its place. */
export function usePaper(address: string, isNeeded: boolean): Paper {
  const [drawn, setDrawn] = useState<{ readonly address: string; readonly code: QrCode | null } | null>(null);
  const [isPrintWanted, setPrintWanted] = useState(false);
  const isComplete = isNeeded && drawn?.address === address;

  useEffect(() => {
    if (!isNeeded) return;
    let isCurrent = true;
    const draw = (code: QrCode | null) => isCurrent && setDrawn({ address, code });
    // Without the code the sheet still holds everything that is needed on the floor.
    import('./qr.ts').then(({ qrCode }) => draw(qrCode(address))).catch(() => draw(null));
    return () => {
      isCurrent = false;
    };
  }, [address, isNeeded]);

  useEffect(() => {
    if (!isPrintWanted || !isComplete) return;
    setPrintWanted(false);
    picturesLoaded().then(() => window.print());
  }, [isPrintWanted, isComplete]);

  return { code: isComplete ? drawn.code : null, print: () => setPrintWanted(true) };
}

/** When every picture of the paper has come, or is known not to come. */
async function picturesLoaded(): Promise<void> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('[data-paper] img')];
  await Promise.allSettled(pictures.map((picture) => picture.decode()));
}
