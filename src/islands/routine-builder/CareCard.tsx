import type { ReactNode } from 'react';
import { urgencyWords } from '#wording';
import { CareShape } from './CareShape.tsx';
import styles from './care.module.css';
import type { CareStep } from './exercise-option.ts';

interface Props {
  readonly step: CareStep;
  /** What else belongs in the card. */
  readonly children?: ReactNode;
}

/** A step of the care ladder as a card that says what to do, without its signs. */
export function CareCard({ step, children }: Props) {
  return (
    <section className={`${styles.care} ${styles[step.urgency]}`} aria-labelledby={`care-${step.urgency}`}>
      <header>
        <CareShape urgency={step.urgency} />
        <p className={styles.urgency}>{urgencyWords[step.urgency].label}</p>
        <h2 id={`care-${step.urgency}`} tabIndex={-1} data-focus={`care ${step.urgency}`}>
          {withoutIf(step.heading)}
        </h2>
      </header>
      <div className={`${styles.body} stack`}>
        {step.doWhat.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {children}
      </div>
    </section>
  );
}

/** "Call for help now if:" stands above a list of signs; where the signs are not shown it is "Call for help now". */
const withoutIf = (heading: string): string => heading.replace(/ if:$/, '');
