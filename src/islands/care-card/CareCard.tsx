import type { ReactNode } from 'react';
import type { Urgency } from '#schema';
import { urgencyWords } from '#wording';
import { CareShape } from './CareShape.tsx';
import styles from './care.module.css';

/** What one step of the care ladder asks somebody to do. */
export interface CareAdvice {
  readonly urgency: Urgency;
  /** The heading of the card; may end in "if:". */
  readonly heading: string;
  /** What to do, sentence by sentence. */
  readonly doWhat: readonly string[];
}

interface Props {
  readonly step: CareAdvice;
  /** The rank of the heading: 1 where the card is what the page is about. */
  readonly rank?: 1 | 2;
  /** What else belongs in the card. */
  readonly children?: ReactNode;
}

/** A step of the care ladder as a card that says what to do, without its signs. */
export function CareCard({ step, rank = 2, children }: Props) {
  const Heading = `h${rank}` as const;
  return (
    <section className={`${styles.care} ${styles[step.urgency]}`} aria-labelledby={`care-${step.urgency}`}>
      <header>
        <CareShape urgency={step.urgency} />
        <p className={styles.urgency}>{urgencyWords[step.urgency].label}</p>
        <Heading id={`care-${step.urgency}`} tabIndex={-1} data-focus={`care ${step.urgency}`}>
          {withoutIf(step.heading)}
        </Heading>
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
export const withoutIf = (heading: string): string => heading.replace(/ if:$/, '');
