import { getCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { AuthorError, type Exercise, type ExerciseId, type Media } from '#schema';
import type { Named } from '../components/reading.ts';
import type { Film, LineArt } from '../islands/exercise-player/film.ts';

/** The films of the exercises that have a motion, by their ids. Throws an `AuthorError` when one was never made. */
export async function filmsOf(exercises: readonly Named<Exercise>[]): Promise<ReadonlyMap<ExerciseId, Film>> {
  const made = new Map((await getCollection('media')).map(({ id, data }) => [id, data]));
  return new Map(
    exercises.flatMap((exercise) => {
      const film = filmOf(exercise, made.get(exercise.id));
      return film ? [[exercise.id, film] as const] : [];
    }),
  );
}

/** An exercise without a motion has no film, whatever lies in the folder. */
function filmOf({ id, data: { motion } }: Named<Exercise>, made: Media | undefined): Film | undefined {
  if (!motion) return undefined;
  if (!made) {
    throw new AuthorError(
      `content/exercises/${id}.yaml → motion\n  Expected its film and pictures in public${folderOf(id)}, found none.\n  Write: npm run studio -- render ${id}`,
    );
  }
  const { seconds, frames, phases } = made;
  const [endName = ''] = motion.stills.end.split(':');
  const figure = `/media/figures/${motion.look}.bin`;
  return { folder: folderOf(id), seconds, frames, phases, lineArt: lineArtOf(id, endName), figure };
}

function lineArtOf(id: ExerciseId, endName: string): LineArt {
  const [start, end] = [`${folderOf(id)}start.svg`, `${folderOf(id)}end.svg`];
  return { start, end, endName, isWide: Math.max(shapeOf(start), shapeOf(end)) > WIDE };
}

/** Width by height of a drawing. */
function shapeOf(address: string): number {
  const text = readFileSync(`public${address}`, 'utf8');
  const [, width, height] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(text) ?? [];
  if (!width || !height) throw new Error(`public${address} has no viewBox. Write: npm run studio -- render`);
  return Number(width) / Number(height);
}

/** From here on, two drawings are larger one above the other than side by side. */
const WIDE = 1.5;

const folderOf = (id: ExerciseId) => `/media/exercises/${id}/`;
