import type { APIRoute } from 'astro';
import { FIXED_FIGURES } from '../anatomy/_fixed.ts';
import { readDrawing, readPlates } from '../anatomy/_plates.ts';
import { drawFixed, type Ink } from './_draw-fixed.ts';

const INKS: readonly Ink[] = ['color', 'lines'];

export const getStaticPaths = () =>
  FIXED_FIGURES.flatMap((fixed) =>
    INKS.map((ink) => ({
      params: { figure: ink === 'color' ? fixed.id : `${fixed.id}-lines` },
      props: { fixed, ink },
    })),
  );

export const GET: APIRoute = ({ props: { fixed, ink } }) =>
  new Response(drawFixed(fixed, readDrawing(fixed.view), readPlates(), ink), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
