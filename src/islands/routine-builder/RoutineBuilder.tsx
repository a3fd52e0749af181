import { useMemo, useRef, useState } from 'react';
import type { Routine } from '#routine';
import type { Urgency } from '#schema';
import { CareCard } from '../care-card/CareCard.tsx';
import { addressOf } from './address.ts';
import { BuilderView } from './BuilderView.tsx';
import styles from './builder.module.css';
import type { CareStep, ExerciseOption } from './exercise-option.ts';
import paper from './paper.module.css';
import { RedFlagGate } from './RedFlagGate.tsx';
import { RoutineSheet } from './RoutineSheet.tsx';
import { SafetyPaper } from './SafetyPaper.tsx';
import { useFocus } from './use-focus.ts';
import { type Gated, useGate } from './use-gate.ts';
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
}

/** Builds a routine and prints it. Before adding or printing comes the safety check; a yes shows only what to do. */
export function RoutineBuilder(props: RoutineBuilderProps) {
  const { exercises, starter, careSteps, shareBase } = props;
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocus(root);
  const knownIds = useMemo(() => exercises.map(({ id }) => id), [exercises]);
  const owner = useRoutine(starter, knownIds);
  const [isAdding, setAdding] = useState(false);
  const go = (action: Gated) => {
    if (action === 'print') return sheet.print();
    setAdding(true);
    wish.fulfill();
  };
  const gate = useGate(go, focus);
  const wish = useWish({ owner, exercises, askToAdd: () => gate.ask('add'), focus });

  const { routine } = owner.state;
  const address = addressOf(shareBase, routine);
  const isPrintable = owner.isReady && gate.outcome.type === 'go-on' && routine.entries.length > 0;
  const sheet = usePaper(address, isPrintable);
  const stepOf = (urgency: Urgency | null) => careSteps.find((step) => step.urgency === urgency);

  if (gate.outcome.type === 'stop') {
    const step = stepOf(gate.outcome.urgency);
    return (
      <div ref={root} className={styles.alone} data-paper="" data-stop="">
        {step && <CareCard step={step} />}
        <button className="button quiet no-print" type="button" onClick={gate.answerAgain}>
          I answered by mistake: answer again
        </button>
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
          {...{ exercises, starter, owner, address, isAdding, setAdding, focus }}
          advice={gate.outcome.type === 'go-on' ? stepOf(gate.outcome.advice) : undefined}
          starterHref={new URL('starter/', shareBase).pathname}
          onAsk={gate.ask}
        />
      )}
      {isPrintable ? (
        <div className={paper.only}>
          <RoutineSheet {...props} routine={routine} code={sheet.code} />
        </div>
      ) : (
        <SafetyPaper careSteps={careSteps} />
      )}
    </div>
  );
}
