import type { CareSign } from './exercise-option.ts';
import styles from './gate.module.css';

interface Props {
  readonly signs: readonly CareSign[];
}

/** The warning signs of one step: those for everybody first, then those of each group under its own heading. */
export function SignLists({ signs }: Props) {
  const everyone = signs.filter(({ askedOf }) => !(askedOf in GROUPS));
  const groups = Object.entries(GROUPS)
    .map(([group, heading]) => ({ heading, signs: signs.filter(({ askedOf }) => askedOf === group) }))
    .filter((group) => group.signs.length > 0);
  return (
    <div className={styles.signs}>
      <SignList signs={everyone} />
      {groups.map((group) => (
        <div key={group.heading}>
          <h4>{group.heading}</h4>
          <SignList signs={group.signs} />
        </div>
      ))}
    </div>
  );
}

function SignList({ signs }: Props) {
  if (signs.length === 0) return null;
  return (
    <ul>
      {signs.map(({ id, sign }) => (
        <li key={id}>{sign.charAt(0).toUpperCase() + sign.slice(1)}.</li>
      ))}
    </ul>
  );
}

/** Signs for adults stand among those for everybody: reading one more does no harm, missing one may. */
const GROUPS: Readonly<Record<string, string>> = {
  '50-and-over': 'If you are 50 or over',
  '65-and-over': 'If you are 65 or over',
  pregnancy: 'If you are pregnant or gave birth lately',
  'hip-replacement': 'If you have a hip replacement',
  'people-with-testicles': 'If you have testicles',
  'under-18': 'Children and teenagers',
};
