import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import type { CheckerQuestion, CheckerScreen } from '#schema';
import { afterPaint } from './after-paint.ts';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { answersFrom, type Draft, isUntouched, missingIn } from './draft.ts';
import frame from './frame.module.css';
import { BackIcon, LockIcon } from './icons.tsx';
import { Progress } from './Progress.tsx';
import styles from './question.module.css';
import { SeveralQuestion } from './SeveralQuestion.tsx';
import { SignQuestions } from './SignQuestions.tsx';
import { StartOver } from './StartOver.tsx';
import type { CheckerOwner } from './use-checker.ts';

interface Props {
  readonly screen: CheckerScreen;
  /** Those questions of the screen that concern the reader. */
  readonly questions: readonly CheckerQuestion[];
  readonly draft: Draft;
  readonly owner: Pick<CheckerOwner, 'choose' | 'foresee' | 'submit' | 'back'>;
  readonly onStartOver: () => void;
}

/** One screen of questions. Its answers count when the reader goes on, not before. */
export function QuestionScreen({ screen, questions, draft, owner, onStartOver }: Props) {
  const [missing, setMissing] = useState<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const signs = questions.filter(({ kind }) => kind === 'sign');
  const isOnlySigns = signs.length === questions.length;

  useEffect(() => {
    if (missingIn(questions, draft).length > 0) return;
    return afterPaint(() => owner.foresee(answersFrom(questions, draft))).cancel;
  });
  const choose = (next: Draft) => {
    setMissing((before) => before.filter((id) => next[id] === undefined));
    owner.choose(next);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const open = missingIn(questions, draft);
    setMissing(open);
    if (open.length === 0) return owner.submit(answersFrom(questions, draft));
    form.current?.querySelector<HTMLElement>(`[data-question="${open[0]}"] input`)?.focus();
  };

  return (
    <form ref={form} className={styles.screen} onSubmit={submit} noValidate>
      <div className={frame.top}>
        <button className="button quiet" type="button" onClick={owner.back}>
          <BackIcon />
          Back
        </button>
        <Progress screen={screen.id} />
      </div>
      <div className={frame.title}>
        <h1 tabIndex={-1}>{screen.title}</h1>
        {screen.intro && <p className="lede">{screen.intro}</p>}
      </div>
      {signs.length > 0 && <SignQuestions signs={signs} draft={draft} onChoose={choose} />}
      {questions.map((question) => {
        const isTitle = question.text === screen.title;
        const rest = { draft, isTitle, onChoose: choose };
        if (question.kind === 'choice')
          return (
            <ChoiceQuestion {...rest} key={question.id} question={question} isMissing={missing.includes(question.id)} />
          );
        return question.kind === 'several' && <SeveralQuestion {...rest} key={question.id} question={question} />;
      })}
      <div className={`buttons ${styles.onward}`}>
        <button className="button big" type="submit">
          {isOnlySigns && isUntouched(questions, draft) ? 'None of these apply' : 'Continue'}
        </button>
      </div>
      <div className={frame.foot}>
        <p className={frame.stays}>
          <LockIcon />
          <span>Your answers stay in this tab. Close it, and they are gone.</span>
        </p>
        <StartOver onStartOver={onStartOver} />
      </div>
    </form>
  );
}
