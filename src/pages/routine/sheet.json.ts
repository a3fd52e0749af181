import type { APIRoute } from 'astro';
import type { SheetFacts } from '../../islands/routine-form/PrintSheet.tsx';
import { sheetData } from './_sheet.ts';

/** What the printed sheet needs, for a page that fetches it when somebody prints. */
export const GET: APIRoute = async ({ site }) => {
  const { exercises, careSteps, siteName, checkedOn, shareBase } = await sheetData(site);
  const facts: SheetFacts = { exercises, careSteps, siteName, checkedOn, shareBase };
  return Response.json(facts);
};
