/** What a text of JSON holds, or the line on which it stops being JSON. `isCut`: it ends before its end. */
export type LineReading =
  | { readonly type: 'data'; readonly data: unknown }
  | { readonly type: 'fault'; readonly line: number; readonly isCut: boolean };

/**
 * Reads JSON, and finds the faulty line where that fails. Browsers word their errors differently, and some name no place;
 * a diary file has one record a line, so the first line that is no JSON by itself is the one.
 */
export function findLine(text: string): LineReading {
  try {
    return { type: 'data', data: JSON.parse(text) };
  } catch {
    const lines = text.trimEnd().split('\n');
    const at = lines.findIndex((line) => !isPiece(line.trim()));
    const isLast = at < 0 || at === lines.length - 1;
    return { type: 'fault', line: at < 0 ? lines.length : at + 1, isCut: isLast };
  }
}

/** Whether a line may stand in a diary file: a bracket, the beginning of a list, a field or a record. */
function isPiece(line: string): boolean {
  if (/^[[\]{}]*,?$/.test(line) || /^"\w+": ?\[$/.test(line)) return true;
  const bare = line.replace(/,$/, '');
  return isJson(bare) || isJson(`{${bare}}`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
