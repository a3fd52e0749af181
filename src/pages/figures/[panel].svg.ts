import type { APIRoute } from 'astro';
import { asFile, figures } from '#anatomy';

const panels = Object.values(figures).flatMap((figure) => figure.panels);

export const getStaticPaths = () => panels.map((panel) => ({ params: { panel: panel.id }, props: { panel } }));

export const GET: APIRoute = ({ props }) =>
  new Response(asFile(props.panel), { headers: { 'Content-Type': 'image/svg+xml' } });
