import { FOR_EVERYBODY, groupSigns, signSentence } from '#wording';
import type { CareSign } from './exercise-option.ts';
import styles from './gate.module.css';

interface Props {
  readonly signs: readonly CareSign[];
}

/** The warning signs of one step: those for everybody first, then those of each group under its own heading. */
export function SignLists({ signs }: Props) {
  return (
    <div className={styles.signs}>
      {groupSigns(signs).map((group) => (
        <div key={group.heading}>
          {group.heading !== FOR_EVERYBODY && <h4>{group.heading}</h4>}
          <SignList signs={group.signs} />
        </div>
      ))}
    </div>
  );
}

function SignList({ signs }: Props) {
  return (
    <ul>
      {signs.map(({ id, sign }) => (
        <li key={id}>{signSentence(sign)}</li>
      ))}
    </ul>
  );
}
