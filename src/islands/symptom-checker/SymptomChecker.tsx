import { useEffect, useRef } from 'react';
import type { CheckerAnswers } from '#schema';
import { partWords } from '#wording';
import { withoutIf } from '../care-card/CareCard.tsx';
import { adviceFor } from './advice.ts';
import type { CheckerData } from './checker-data.ts';
import { type CheckerState, questionsAt } from './checker-state.ts';
import styles from './frame.module.css';
import { Outcome } from './Outcome.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import { StartView } from './StartView.tsx';
import { SummaryView } from './SummaryView.tsx';
import { type CheckerOwner, useChecker } from './use-checker.ts';
import { forgetCountry } from './use-country.ts';
import { forgetNotes } from './use-notes.ts';
import { useWarmScreen } from './use-warm-screen.ts';

/** Asks one screen at a time, and says what the answers lead to. */
export function SymptomChecker() {
  const owner = useChecker();
  const root = useRef<HTMLDivElement>(null);
  const { state, data } = owner;
  const startOver = () => {
    forgetCountry();
    forgetNotes();
    owner.startOver();
  };
  useFocusOnChange(root, placeOf(state));
  useWarmScreen(data, state.view.type === 'start');
  return (
    <div ref={root} className={styles.root}>
      <Shown owner={owner} onStartOver={startOver} />
      <p className="visually-hidden" role="status">
        {data && saidAt(data, state)}
      </p>
    </div>
  );
}

function Shown({ owner, onStartOver }: { readonly owner: CheckerOwner; readonly onStartOver: () => void }) {
  const { state, data } = owner;
  const { view, assessment } = state;
  const screen = view.type === 'screen' ? data?.screens.find(({ id }) => id === view.screen) : undefined;
  if (data && screen) {
    const asked = questionsAt(assessment, screen.id);
    const questions = screen.questions.filter(({ id }) => asked.includes(id));
    return <QuestionScreen key={screen.id} {...{ screen, questions, owner, onStartOver }} draft={state.draft} />;
  }
  if (data && view.type === 'summary')
    return <SummaryView screens={data.screens} answers={counted(state)} onClose={owner.back} />;
  if (data && assessment && view.type === 'outcome')
    return (
      <Outcome
        {...{ data, onStartOver }}
        extent={owner.extent}
        state={{ ...state, assessment }}
        onChange={owner.change}
        onSummary={owner.summarize}
      />
    );
  return (
    <StartView
      state={state}
      isReady={data !== null}
      onStart={owner.start}
      onGoOn={owner.goOn}
      onStartOver={onStartOver}
    />
  );
}

/** The answers that count: those to questions that do not concern the reader are left out. */
function counted({ answers, assessment }: CheckerState): CheckerAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !assessment?.dropped.includes(id)));
}

/** What a screen reader hears when the place has changed. */
function saidAt(data: CheckerData, { view, assessment, answers, isCleared }: CheckerState): string {
  if (view.type === 'screen') {
    const title = data.screens.find(({ id }) => id === view.screen)?.title;
    return `${partWords(view.screen)}. ${title}`;
  }
  if (view.type === 'outcome' && assessment)
    return `Result: ${withoutIf(adviceFor(data, assessment, answers).step.heading)}`;
  if (view.type === 'summary') return 'Summary for a clinician';
  return isCleared ? 'Your answers are cleared.' : '';
}

const placeOf = ({ view }: CheckerState): string => (view.type === 'screen' ? view.screen : view.type);

/** Brings heading and focus to the top whenever another place is shown, but not when the page opens. */
function useFocusOnChange(root: React.RefObject<HTMLElement | null>, place: string): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    root.current?.querySelector('h1')?.focus({ preventScroll: true });
    if ((root.current?.getBoundingClientRect().top ?? 0) < 0) root.current?.scrollIntoView();
  }, [root, place]);
}
