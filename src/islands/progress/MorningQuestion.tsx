import type { SyntheticEvent } from 'react';
import { type Day, dayPlus } from '#diary';
import type { NewSession } from '../diary-store/diary.ts';
import { dayWords } from './day-words.ts';
import type { OpenQuestion } from './diary-view.ts';
import styles from './form.module.css';
import { PainPicker, scoreIn } from './PainPicker.tsx';
import panel from './progress.module.css';
import { Signs, signsIn } from './SessionForm.tsx';

interface Props {
  readonly question: OpenQuestion;
  readonly today: Day;
  readonly onSave: (sessions: readonly NewSession[]) => void;
  readonly onSkip: () => void;
}

/** Asks for what counts as much as the exercise: the next morning, and whether it has settled within a day. */
export function MorningQuestion(props: Props) {
  return props.question.type === 'morning' ? <Morning {...props} /> : <Settled {...props} />;
}

function Morning({ question: { sessions }, today, onSave, onSkip }: Props) {
  const day = sessions[0]?.day ?? today;
  const isThisMorning = dayPlus(day, 1) === today;
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onSave(
      sessions.map((session) => ({
        ...session,
        painNextMorning: scoreIn(form, 'morning'),
        signs: signsIn(form, ['night'], session.signs),
      })),
    );
  };
  return (
    <section className={panel.panel} aria-labelledby="morning">
      <h2 id="morning">{isThisMorning ? 'How is your hip this morning?' : 'How was your hip the next morning?'}</h2>
      <p>
        {isThisMorning
          ? 'You exercised yesterday. Score the same hip when you have taken a few steps.'
          : `You exercised on ${dayWords(day, today)}. If you cannot remember the morning after it, skip this.`}
      </p>
      <form className={styles.form} onSubmit={submit}>
        <PainPicker legend="Pain the next morning" name="morning" value={null} />
        <Signs asked={['night']} given={[]} legend="And in the night?" />
        <div className="buttons">
          <button className="button" type="submit">
            Save the morning
          </button>
          <button className="button quiet" type="button" onClick={onSkip}>
            Skip
          </button>
        </div>
      </form>
    </section>
  );
}

function Settled({ question: { sessions }, today, onSave, onSkip }: Props) {
  const save = (isSettled: boolean) => onSave(sessions.map((session) => ({ ...session, isSettled })));
  return (
    <section className={panel.panel} aria-labelledby="settled">
      <h2 id="settled">Did it settle within a day?</h2>
      <p>
        You exercised on {dayWords(sessions[0]?.day ?? today, today)}, and the next morning was higher than before. Was
        it back to your usual within 24 hours?
      </p>
      <div className="buttons">
        <button className="button second" type="button" onClick={() => save(true)}>
          Yes, it settled
        </button>
        <button className="button second" type="button" onClick={() => save(false)}>
          No, it was still worse
        </button>
        <button className="button quiet" type="button" onClick={onSkip}>
          Skip
        </button>
      </div>
    </section>
  );
}
