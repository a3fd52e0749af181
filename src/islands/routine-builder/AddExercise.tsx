import { isFull, placeOf, type Routine } from '#routine';
import { levelWords, positionWords } from '#wording';
import styles from './builder.module.css';
import type { ExerciseOption } from './exercise-option.ts';
import { PlusIcon } from './icons.tsx';

interface Props {
  readonly routine: Routine;
  readonly exercises: readonly ExerciseOption[];
  readonly isReady: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onAdd: (option: ExerciseOption) => void;
}

/** The exercises that are not in the routine yet, or why there is none to add. */
export function AddExercise({ routine, exercises, isReady, isOpen, onToggle, onAdd }: Props) {
  if (isFull(routine)) return <p className={styles.full}>Six is what fits on one sheet, and plenty for one day.</p>;
  const others = exercises.filter(({ id }) => placeOf(routine, id) < 0);
  if (others.length === 0) {
    return <p className={styles.full}>All {exercises.length} exercises of this site are in your routine.</p>;
  }
  return (
    <div className={styles.needsScript}>
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
      <ul id="exercises-to-add" className={styles.others} hidden={!isOpen}>
        {others.map((option) => (
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
              onClick={() => onAdd(option)}
            >
              Add
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
