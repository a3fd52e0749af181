import { ASKED_URGENCIES } from '#routine';
import { urgencyWords } from '#wording';
import answersStyles from '../symptom-checker/answers.module.css';
import type { FormData } from './form-data.ts';
import { SCREENS } from './form-screens.ts';
import styles from './suggestion.module.css';
import type { FormOwner } from './use-form.ts';
import { answerLines, signAnswerWords, titleOf } from './words.ts';

interface Props {
  readonly owner: Pick<FormOwner, 'state' | 'change' | 'askSignsAgain'>;
  readonly places: FormData['places'];
}

/** Every answer, with the way back to its screen. */
export function FormAnswerList({ owner, places }: Props) {
  const { answers, signs } = owner.state;
  return (
    <section className={`${answersStyles.answers} ${styles.answers} no-print`} aria-labelledby="your-answers">
      <h2 id="your-answers" tabIndex={-1}>
        Your answers
      </h2>
      <p className="small">Change one: the others stay as they are.</p>
      <Lines
        title="Warning signs"
        lines={ASKED_URGENCIES.flatMap((urgency) => {
          const answer = signs[urgency];
          return answer ? [{ topic: urgencyWords[urgency].label, text: signAnswerWords[answer] }] : [];
        })}
        onChange={owner.askSignsAgain}
      />
      {SCREENS.map((screen) => (
        <Lines
          key={screen}
          title={titleOf(screen, answers)}
          lines={answerLines(screen, answers, places)}
          onChange={() => owner.change(screen)}
        />
      ))}
    </section>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly { readonly topic: string; readonly text: string }[];
  readonly onChange: () => void;
}

function Lines({ title, lines, onChange }: LinesProps) {
  return (
    <div className={answersStyles.screen}>
      <h3>{title}</h3>
      <button className="button quiet" type="button" onClick={onChange}>
        Change<span className="visually-hidden"> {title}</span>
      </button>
      <div>
        <dl>
          {lines.map(({ topic, text }) => (
            <div key={topic}>
              <dt>{topic}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
