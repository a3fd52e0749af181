import { PARTS, type Part, type Piece } from '#atlas';
import { AuthorError } from '#schema';
import type { Plate } from './plate.ts';

/** What a plate must say while nobody with anatomical training has looked at it. */
export const NOT_CHECKED = 'Not yet checked by an anatomist.';

/** Throws an `AuthorError` when a plate cannot be drawn so that a reader understands it. */
export function refuseBadPlate(
  plate: Plate,
  model: readonly Pick<Piece, 'part'>[],
  texts: readonly Part[] = PARTS,
): void {
  const { id, title, says, parts, quiet } = plate;
  const where = `src/plates/plates.ts → ${id}`;
  if (!title || /[<&]/.test(title + says))
    throw new AuthorError(
      `${where}\n  Expected a title and a text without < and &.\n  Write: src/plates/plate-words.ts`,
    );
  if (!says.endsWith(NOT_CHECKED))
    throw new AuthorError(
      `${where}\n  Expected a text that says who has checked it.\n  Write at its end: ${NOT_CHECKED}`,
    );
  for (const part of parts) {
    const text = texts.find((one) => one.id === part);
    if (!text?.name || !text.lay || !text.says)
      throw new AuthorError(
        `${where}\n  Expected a name, a plain name and a sentence for "${part}", found ${JSON.stringify([text?.name, text?.lay, text?.says])}.\n  Write them in src/atlas, in the file of its kind.`,
      );
    if (!model.some((piece) => piece.part === part))
      throw new AuthorError(
        `${where}\n  Expected a part of the model, found "${part}", which has no shape.\n  Write its shape in src/atlas/build-order.ts, or leave it out.`,
      );
  }
  const lost = quiet.find((part) => !parts.includes(part));
  if (lost)
    throw new AuthorError(
      `${where}\n  Expected quiet parts that are shown, found "${lost}".\n  Write it among the parts, or leave it out.`,
    );
}
