import { useMemo, useRef } from 'react';
import { planSession, type Routine, sessionItems } from '#routine';
import type { Urgency } from '#schema';
import { CareCard } from '../care-card/CareCard.tsx';
import { AnswerAgain, Cleared, ToldForm } from '../routine-builder/Cleared.tsx';
import type { CareStep } from '../routine-builder/exercise-option.ts';
import { RedFlagGate } from '../routine-builder/RedFlagGate.tsx';
import { useFocus } from '../routine-builder/use-focus.ts';
import { useLowLimit } from '../routine-builder/use-low-limit.ts';
import { EndScreen } from './EndScreen.tsx';
import type { KeepRecord } from './keep-record.ts';
import type { KeptSession } from './kept-session.ts';
import { LeftSession, OpeningProblem } from './Notices.tsx';
import { SessionScreen } from './SessionScreen.tsx';
import { StartScreen } from './StartScreen.tsx';
import { factsOf, type SessionExercise } from './session-exercise.ts';
import { shownItems } from './shown-item.ts';
import styles from './start.module.css';
import { useHeard } from './use-heard.ts';
import { routineText, useSession } from './use-session.ts';
import { useStartGate } from './use-start-gate.ts';

/** What the page hands to the guided session. Plain data, because it travels in the page. */
export interface GuidedSessionData {
  readonly exercises: readonly SessionExercise[];
  readonly starter: Routine;
  /** The care ladder, the heaviest step first. */
  readonly careSteps: readonly CareStep[];
}

interface Props extends GuidedSessionData {
  readonly onDone: KeepRecord;
  /** A warning sign that is open somewhere else: nobody may start before it has been seen to. */
  readonly stoppedBy?: Urgency | null;
}

/** The day's exercises one after the other. Before it comes the safety check; an open warning sign shows only what to do. */
export function GuidedSession({ exercises, starter, careSteps, onDone, stoppedBy = null }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocus(root);
  const gate = useStartGate(focus);
  const heard = useHeard();
  const isCautious = useLowLimit();
  const session = useSession({ exercises, starter });
  const { opening, view, choices, left } = session;
  const stepOf = (urgency: Urgency | null) => careSteps.find((step) => step.urgency === urgency);
  const facts = useMemo(() => factsOf(exercises), [exercises]);
  const known = useMemo(() => new Map(exercises.map((exercise) => [exercise.id, exercise])), [exercises]);
  const shown = opening.type === 'open' ? opening.routine : starter;
  const plan = useMemo(
    () => planSession(sessionItems(shown, facts), choices.firstSide),
    [shown, facts, choices.firstSide],
  );
  const current = view.type === 'start' ? null : view.session.routine;
  const doing = useMemo(() => (current ? shownItems(current, known) : []), [current, known]);

  const open = stoppedBy ?? (gate.outcome.type === 'stop' ? gate.outcome.urgency : null);
  const stop = stepOf(open);
  if (open && stop) {
    return (
      <div ref={root} className={styles.alone} data-stop="">
        <CareCard step={stop}>{gate.isFromForm && <ToldForm />}</CareCard>
        {!stoppedBy && open === 'appointment' && <Cleared onClear={gate.clear} />}
        {!stoppedBy && !gate.isFromForm && <AnswerAgain onAnswer={gate.answerAgain} />}
      </div>
    );
  }
  const allow = () => {
    heard.sounds.allow();
    // Some devices speak only after they have spoken in a press.
    if (choices.hasVoice) heard.voice?.say('Get ready.');
  };
  const goOn = (kept: KeptSession) => gate.ask(() => session.goOn(kept));
  const question = stepOf(gate.question);
  const advice = gate.outcome.type === 'go-on' ? stepOf(gate.outcome.advice) : undefined;
  if (view.type === 'run') {
    return (
      <SessionScreen
        {...{ choices, heard, isCautious }}
        session={view.session}
        items={doing}
        onKeep={(run) => session.keep(view.session, run)}
        onEnd={(run) => session.end(view.session, run)}
      />
    );
  }
  return (
    <div ref={root} className={styles.root}>
      {view.type === 'end' ? (
        <EndScreen
          session={view.session}
          items={doing}
          isCautious={isCautious}
          onDone={(record) => onDone(record, routineText(view.session, exercises))}
          onKept={session.letGo}
        />
      ) : gate.question && question ? (
        <RedFlagGate
          key={gate.question}
          urgency={gate.question}
          signs={question.signs}
          gate={{ ...gate, leave: () => location.assign('/routine/') }}
        />
      ) : (
        <>
          <div className={styles.top} aria-live="polite">
            {left && (
              <LeftSession
                {...{ left }}
                items={shownItems(left.routine, known)}
                onGoOn={() => {
                  allow();
                  goOn(left);
                }}
                onLetGo={session.letGo}
              />
            )}
            {opening.type === 'problem' && <OpeningProblem problem={opening} onFollow={session.follow} />}
            {advice && <CareCard step={advice} />}
          </div>
          {opening.type === 'open' && (
            <StartScreen
              {...{ plan, choices, heard, isCautious }}
              items={shownItems(opening.routine, known)}
              choose={session.choose}
              isReady={session.isReady}
              onBegin={(wishes) => {
                allow();
                gate.ask(() => session.begin(opening.routine, wishes));
              }}
            />
          )}
        </>
      )}
    </div>
  );
}
