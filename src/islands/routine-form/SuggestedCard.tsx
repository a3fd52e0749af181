import type { Replaced, SuggestedExercise } from '#routine';
import { conditionWords, daysWords, equipmentList, howWords, positionWords, setsWords } from '#wording';
import type { FormData } from './form-data.ts';
import styles from './suggestion.module.css';
import { lengthWords } from './words.ts';

interface Props {
  readonly suggested: SuggestedExercise;
  readonly data: FormData;
}

/** One exercise of the suggestion: what, how much, why it is here, and what to heed. */
export function SuggestedCard({ suggested, data }: Props) {
  const { entry, seconds, why, replaces, cautions, notes } = suggested;
  const facts = data.formulary.exercises.find(({ id }) => id === entry.exercise);
  if (!facts) return null;
  const { id, name, sides, position, equipment } = facts;
  const how = howWords(entry, sides, entry.side);
  const heeded = cautions.flatMap((condition) => {
    const text = data.cautions[id]?.[condition];
    return text ? [{ name: conditionWords[condition] ?? condition, text }] : [];
  });
  return (
    <li className={styles.card}>
      {data.filmed.includes(id) && <Picture folder={`/media/exercises/${id}/`} />}
      <div className={styles.words}>
        <h3>
          <a href={`/exercises/${id}/`}>{name}</a>
        </h3>
        <p className="small">
          {positionWords[position]} · {equipment.length === 0 ? 'needs nothing' : `needs ${equipmentList(equipment)}`}
        </p>
        <p className={styles.dose}>
          <b>{setsWords(entry)}</b>
          {how && `, ${how}`}
        </p>
        <p className="small">
          {daysWords(entry.daysPerWeek)}, {lengthWords(seconds)}
        </p>
      </div>
      <div className={styles.reasons}>
        <h4>Why it is here</h4>
        <p>{why.map(({ text }) => text).join(' ')}</p>
        {replaces.map((replaced) => (
          <Instead key={replaced.exercise} replaced={replaced} />
        ))}
        {notes.length > 0 && (
          <>
            <h4>How to do it</h4>
            <p>{notes.map(({ text }) => text).join(' ')}</p>
          </>
        )}
        {heeded.map((caution) => (
          <p key={caution.name} className={styles.caution}>
            <b>Take care: {lowerFirst(caution.name)}.</b> {caution.text}
          </p>
        ))}
      </div>
    </li>
  );
}

function Instead({ replaced: { name, because } }: { readonly replaced: Replaced }) {
  return (
    <p>
      <b>In place of {lowerFirst(name)}.</b> {because.map(({ text }) => text).join(' ')}
    </p>
  );
}

/** What it shows stands beside it in words. */
function Picture({ folder }: { readonly folder: string }) {
  return (
    <picture className={styles.picture}>
      <source srcSet={`${folder}card.avif`} type="image/avif" />
      <img
        className="in-studio"
        src={`${folder}card.webp`}
        width="480"
        height="360"
        alt=""
        loading="lazy"
        decoding="async"
      />
    </picture>
  );
}

/** A name in the middle of a sentence. What is written in capitals stays so. */
const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
