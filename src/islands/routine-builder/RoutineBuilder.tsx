import { useMemo, useRef, useState } from 'react';
import { type Routine, routineCodes } from '#routine';
import type { Urgency } from '#schema';
import { CareCard } from '../care-card/CareCard.tsx';
import { addressOf } from './address.ts';
import { BuilderView } from './BuilderView.tsx';
import styles from './builder.module.css';
import { AnswerAgain, Cleared, ToldForm } from './Cleared.tsx';
import type { CareStep, ExerciseOption } from './exercise-option.ts';
import type { OpenPanel } from './open-panel.ts';
import paper from './paper.module.css';
import { USUAL_PAPER } from './paper-choice.ts';
import { RedFlagGate } from './RedFlagGate.tsx';
import { RoutineSheet } from './RoutineSheet.tsx';
import { SafetyPaper } from './SafetyPaper.tsx';
import { useFocus } from './use-focus.ts';
import { type Gated, useGate } from './use-gate.ts';
import { useLowLimit } from './use-low-limit.ts';
import { usePaper } from './use-paper.ts';
import { useRoutine } from './use-routine.ts';
import { useWish } from './use-wish.ts';

/** What the page hands to the builder. Plain data, because it travels in the page. */
export interface RoutineBuilderProps {
  readonly exercises: readonly ExerciseOption[];
  readonly starter: Routine;
  /** The care ladder, the heaviest step first. */
  readonly careSteps: readonly CareStep[];
  readonly siteName: string;
  /** The day that is printed on the sheet: "22 November 2026". */
  readonly checkedOn: string;
  /** The absolute address of the builder's page. */
  readonly shareBase: string;
  /** Whether somebody may do an exercise, where that is known; what a swap offers follows it. */
  readonly isAllowed?: (exerciseId: string) => boolean;
}

/** Builds a routine and prints it. Before adding or printing comes the safety check; a yes shows only what to do. */
export function RoutineBuilder(props: RoutineBuilderProps) {
  const { exercises, starter, careSteps, shareBase, isAllowed } = props;
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocus(root);
  const codes = useMemo(() => routineCodes(exercises.map(({ id, code }) => [id, code])), [exercises]);
  const owner = useRoutine(starter, codes);
  const [open, setOpen] = useState<OpenPanel>(null);
  const [choice, setPaper] = useState(USUAL_PAPER);
  const isCautious = useLowLimit();
  const go = (action: Gated) => {
    if (action === 'print') return sheet.print();
    setOpen(action);
    if (action === 'add') wish.fulfill();
    const [panel = ''] = action.split(' ');
    focus(INSIDE[panel] ?? action);
  };
  const gate = useGate(go, focus);
  const wish = useWish({ owner, exercises, askToAdd: () => gate.ask('add'), focus });

  const { routine } = owner;
  const address = addressOf(shareBase, routine, codes);
  const isPrintable = owner.isReady && gate.outcome.type === 'go-on' && routine.entries.length > 0;
  const sheet = usePaper(address, isPrintable);
  const stepOf = (urgency: Urgency | null) => careSteps.find((step) => step.urgency === urgency);

  if (gate.outcome.type === 'stop') {
    const step = stepOf(gate.outcome.urgency);
    return (
      <div ref={root} className={styles.alone} data-paper="" data-stop="">
        {step && <CareCard step={step}>{gate.isFromForm && <ToldForm />}</CareCard>}
        {gate.outcome.urgency === 'appointment' && <Cleared onClear={gate.clear} />}
        {!gate.isFromForm && <AnswerAgain onAnswer={gate.answerAgain} />}
      </div>
    );
  }
  const question = stepOf(gate.question);
  return (
    <div ref={root} className={styles.root}>
      {gate.question && question ? (
        <RedFlagGate key={gate.question} urgency={gate.question} signs={question.signs} gate={gate} />
      ) : (
        <BuilderView
          {...{ exercises, starter, owner, address, open, setOpen, focus, setPaper, isAllowed, isCautious }}
          paper={choice}
          advice={gate.outcome.type === 'go-on' ? stepOf(gate.outcome.advice) : undefined}
          starterHref={new URL('starter/', shareBase).pathname}
          onAsk={gate.ask}
        />
      )}
      {isPrintable ? (
        <div className={paper.only}>
          <RoutineSheet {...props} routine={routine} code={sheet.code} paper={choice} isCautious={isCautious} />
        </div>
      ) : (
        <SafetyPaper careSteps={careSteps} />
      )}
    </div>
  );
}

/** Where the focus goes when one of these opens. */
const INSIDE: Readonly<Record<string, string>> = {
  add: 'find',
  own: 'own title',
  swap: 'swap panel',
  calendar: 'calendar time',
};
