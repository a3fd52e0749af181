import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { afterPaint } from '../symptom-checker/after-paint.ts';
import frame from '../symptom-checker/frame.module.css';
import { BackIcon } from '../symptom-checker/icons.tsx';
import styles from '../symptom-checker/question.module.css';
import { FormFoot } from './FormFoot.tsx';
import { FormProgress } from './FormProgress.tsx';
import type { FormAnswers } from './form-answers.ts';
import type { FormData } from './form-data.ts';
import type { QuestionProps } from './form-questions.ts';
import { type Field, missingIn, type ScreenId } from './form-screens.ts';
import { NameQuestions, PainQuestions, WhereQuestions } from './PainQuestions.tsx';
import { LimitQuestions, PlanQuestions, YouQuestions } from './PersonQuestions.tsx';
import { fetchSuggestion } from './suggestion-part.ts';
import type { FormOwner } from './use-form.ts';
import { titleOf } from './words.ts';

interface Props {
  readonly screen: ScreenId;
  readonly answers: FormAnswers;
  readonly data: FormData;
  readonly owner: Pick<FormOwner, 'choose' | 'submit' | 'back' | 'isKeepable' | 'startOver'>;
}

/** One screen of the form. What must be answered is asked for when the reader goes on, not before. */
export function FormScreen({ screen, answers, data, owner }: Props) {
  const [isSent, setSent] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const open = missingIn(screen, answers);
  // After the drawing: only then does the field stand where an answer has opened it.
  const [sought, setSought] = useState<{ readonly field: Field } | null>(null);
  useEffect(() => {
    if (!sought) return;
    const group = form.current?.querySelector(`[data-question="${sought.field}"]`);
    const empty = [...(group?.querySelectorAll('select') ?? [])].find(({ value }) => value === '');
    (empty ?? group?.querySelector<HTMLElement>('input'))?.focus();
  }, [sought]);
  useEffect(() => afterPaint(fetchSuggestion).cancel, []);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const [first] = open;
    if (!first) return owner.submit(screen);
    setSent(true);
    setSought({ field: first });
  };
  const Questions = QUESTIONS[screen];
  return (
    <form ref={form} className={styles.screen} onSubmit={submit} noValidate>
      <div className={frame.top}>
        <button className="button quiet" type="button" onClick={owner.back}>
          <BackIcon />
          Back
        </button>
        <FormProgress screen={screen} />
      </div>
      <div className={frame.title}>
        <h1 tabIndex={-1}>{titleOf(screen, answers)}</h1>
        {INTROS[screen] && <p className="lede">{INTROS[screen]}</p>}
      </div>
      <Questions {...{ answers, data }} missing={isSent ? open : []} onChoose={owner.choose} />
      <div className={`buttons ${styles.onward}`}>
        <button className="button big" type="submit">
          Continue
        </button>
      </div>
      <FormFoot owner={owner} />
    </form>
  );
}

const QUESTIONS: Readonly<Record<ScreenId, (props: QuestionProps) => React.ReactNode>> = {
  name: NameQuestions,
  where: WhereQuestions,
  pain: PainQuestions,
  limits: LimitQuestions,
  you: YouQuestions,
  plan: PlanQuestions,
};

const INTROS: Readonly<Partial<Record<ScreenId, string>>> = {
  name: 'A doctor or a physical therapist, after an examination. It changes what is often chosen.',
  limits: 'Choose what you cannot do, or can do only with trouble. We leave it out.',
  plan: 'A mat, a pillow, a wall and a chair to hold on to need no tick.',
};
