import { useState } from 'react';
import { isFull, placeOf, type Routine } from '#routine';
import type { Position } from '#schema';
import { levelWords, positionWords } from '#wording';
import styles from './add.module.css';
import type { ExerciseOption } from './exercise-option.ts';
import { findOptions, positionsOf, type Wanted } from './find-options.ts';
import { PencilIcon, PlusIcon } from './icons.tsx';

interface Props {
  readonly routine: Routine;
  readonly exercises: readonly ExerciseOption[];
  readonly isReady: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onOwn: () => void;
  readonly onAdd: (option: ExerciseOption, next: string | undefined) => void;
}

/** The way to the exercises that are not in the routine yet, and to a card in one's own words; or why none can be added. */
export function AddExercise({ routine, exercises, isReady, isOpen, onToggle, onOwn, onAdd }: Props) {
  if (isFull(routine)) return <p className={styles.full}>Six is what fits on one sheet, and plenty for one day.</p>;
  const others = exercises.filter(({ id }) => placeOf(routine, id) < 0);
  return (
    <div className={styles.add}>
      {others.length === 0 && (
        <p className={styles.full}>All {exercises.length} exercises of this site are in your routine.</p>
      )}
      <div className="buttons">
        {others.length > 0 && (
          <button
            className="button second"
            type="button"
            aria-expanded={isOpen}
            aria-controls="exercises-to-add"
            disabled={!isReady}
            data-focus="add"
            onClick={onToggle}
          >
            <PlusIcon />
            Add an exercise
          </button>
        )}
        <button className="button second" type="button" disabled={!isReady} data-focus="own" onClick={onOwn}>
          <PencilIcon />
          Add my therapist’s exercise
        </button>
      </div>
      <div id="exercises-to-add" className={styles.picker} hidden={!isOpen}>
        {isOpen && <Picker exercises={others} onAdd={onAdd} />}
      </div>
    </div>
  );
}

function Picker({ exercises, onAdd }: Pick<Props, 'exercises' | 'onAdd'>) {
  const [wanted, setWanted] = useState<Wanted>({ words: '', position: null });
  const [isAll, setAll] = useState(false);
  const found = findOptions(exercises, wanted);
  const shown = isAll ? found : found.slice(0, FIRST);
  const positionOf = (value: string): Position | null =>
    positionsOf(exercises).find((position) => position === value) ?? null;
  return (
    <>
      <div className={styles.find}>
        <label>
          Name or word
          <input
            type="search"
            value={wanted.words}
            autoComplete="off"
            data-focus="find"
            onChange={({ currentTarget }) => setWanted({ ...wanted, words: currentTarget.value })}
          />
        </label>
        <label>
          Position
          <select
            value={wanted.position ?? ''}
            onChange={({ currentTarget }) => setWanted({ ...wanted, position: positionOf(currentTarget.value) })}
          >
            <option value="">Any position</option>
            {positionsOf(exercises).map((position) => (
              <option key={position} value={position}>
                {positionWords[position]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="status" className="small">
        {found.length === 0 ? 'Nothing fits. Try fewer letters, or any position.' : foundWords(found.length)}
      </p>
      <ul className={styles.others}>
        {shown.map((option, at) => (
          <li key={option.id}>
            <div>
              <a href={option.href}>{option.name}</a>
              <p className="small">
                {positionWords[option.position]} · {levelWords(option.level)}
              </p>
            </div>
            <button
              className="button second"
              type="button"
              aria-label={`Add ${option.name}`}
              data-focus={`add ${option.id}`}
              onClick={() => onAdd(option, (shown[at + 1] ?? shown[at - 1])?.id)}
            >
              Add
            </button>
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <button className="button quiet" type="button" onClick={() => setAll(true)}>
          Show all {found.length}
        </button>
      )}
    </>
  );
}

const foundWords = (count: number): string => `${count} ${count === 1 ? 'exercise' : 'exercises'}`;

/** A list that a phone shows in a few swipes. */
const FIRST = 12;
