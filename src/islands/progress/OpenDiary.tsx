import { useState } from 'react';
import type { SessionRecord } from '#diary';
import type { Diary, NewSession } from '../diary-store/diary.ts';
import { Activities } from './Activities.tsx';
import { AdvicePanel } from './AdvicePanel.tsx';
import { currentRoutine } from './current-routine.ts';
import { type DiaryView, openQuestion } from './diary-view.ts';
import { Empty } from './Empty.tsx';
import { KeepPanel } from './KeepPanel.tsx';
import { LimitChoice } from './LimitChoice.tsx';
import { LookBack } from './LookBack.tsx';
import { MinutesPanel } from './MinutesPanel.tsx';
import { MorningQuestion } from './MorningQuestion.tsx';
import { PainCharts } from './PainCharts.tsx';
import { PrintedSessions } from './PrintedSessions.tsx';
import styles from './progress.module.css';
import type { ProgressProps, ShownBarrier } from './progress-props.ts';
import { SessionForm } from './SessionForm.tsx';
import { SessionList } from './SessionList.tsx';
import { useAfterPaint } from './use-after-paint.ts';
import type { DiaryOwner } from './use-diary.ts';
import { WeekDays } from './WeekDays.tsx';

interface Props extends ProgressProps, DiaryOwner {
  readonly diary: Diary;
  readonly view: DiaryView;
  /** A warning sign is open: no advice about exercise, and nothing that leads to it. */
  readonly isStopped: boolean;
  readonly focus: (name: string) => void;
  /** `true` to have all parts from the start, and not only those of the first picture. */
  readonly startsWhole?: boolean;
}

/** The open diary, from what is asked today to what it held over the weeks. */
export function OpenDiary(props: Props) {
  const { diary, view, isStopped, exercises, barriers, careSteps, asideCount, changes, run, say, focus } = props;
  const [editing, setEditing] = useState<SessionRecord | 'new' | null>(null);
  const [removed, setRemoved] = useState<SessionRecord | null>(null);
  const [skipped, setSkipped] = useState<string | null>(null);
  const isWhole = useAfterPaint(props.startsWhole);
  const question = openQuestion(view);
  const asked = question && `${question.type} ${question.sessions[0]?.id}`;
  const thisWeek = view.weeks.at(-1);
  const isEmpty = view.advice === null;
  const save = async (session: NewSession) => {
    const isSaved = await run(diary.saveSession(session), 'The session is saved on this device.');
    if (isSaved) {
      setEditing(null);
      setRemoved(null);
      focus('advice');
    }
    return isSaved;
  };
  const saveAnswers = async (sessions: readonly NewSession[]) => {
    for (const session of sessions)
      if (!(await run(diary.saveSession(session), 'Your answer is saved on this device.'))) return;
    focus('advice');
  };
  const remove = async (session: SessionRecord) => {
    if (!(await run(diary.removeSession(session.id), 'The session is deleted.'))) return;
    setRemoved(session);
    focus('put-back');
  };
  const change = (session: SessionRecord | 'new') => {
    setEditing(session);
    focus('form');
  };
  return (
    <>
      {isEmpty && !editing && <Empty isStopped={isStopped} />}
      {question && asked !== skipped && !editing && (
        <MorningQuestion
          key={asked}
          question={question}
          today={view.today}
          onSave={saveAnswers}
          onSkip={() => {
            setSkipped(asked);
            focus('add');
          }}
        />
      )}
      {editing ? (
        <section className={`${styles.panel} no-print`} aria-labelledby="form">
          <h2 id="form" tabIndex={-1} data-focus="form">
            {editing === 'new' ? 'Add a session' : 'Change a session'}
          </h2>
          <SessionForm
            key={editing === 'new' ? 'new' : editing.id}
            session={editing === 'new' ? null : editing}
            routine={currentRoutine(exercises)}
            names={exercises}
            today={view.today}
            onSave={save}
            onLeave={() => {
              setEditing(null);
              focus('add');
            }}
          />
        </section>
      ) : (
        <div className="buttons">
          <button className="button big" type="button" data-focus="add" onClick={() => change('new')}>
            Add a session
          </button>
          {removed && (
            <button className="button second big" type="button" data-focus="put-back" onClick={() => save(removed)}>
              Put the session back
            </button>
          )}
        </div>
      )}
      {!isEmpty && (
        <>
          <div className={styles.two}>
            {!isStopped && <AdvicePanel view={view} careSteps={careSteps} />}
            {thisWeek && (
              <section className={`${styles.panel} no-print`} aria-labelledby="this-week">
                <h2 id="this-week">This week</h2>
                <WeekDays week={thisWeek} today={view.today} />
              </section>
            )}
          </div>
          <PainCharts view={view} />
          {isWhole && (
            <div className={styles.two}>
              <div className={styles.column}>
                <MinutesPanel view={view} />
                {!isStopped && <LookBack {...{ diary, view, run }} barriers={tipsFor(view, barriers)} />}
              </div>
              <div className={styles.column}>
                <Activities {...{ diary, view, run }} />
                {!isStopped && <LimitChoice {...{ diary, view, run, say }} />}
              </div>
            </div>
          )}
          {isWhole && (
            <SessionList
              {...{ diary, changes }}
              today={view.today}
              limits={view.limits}
              isCautious={view.isCautious}
              names={exercises}
              onChange={change}
              onRemove={remove}
            />
          )}
          <PrintedSessions view={view} names={exercises} />
        </>
      )}
      {isEmpty && isWhole && !isStopped && <LimitChoice {...{ diary, view, run, say }} />}
      <KeepPanel {...{ diary, isEmpty, asideCount, run, say, focus }} />
    </>
  );
}

/** Nobody who should see a clinician first is given tips for going on. */
function tipsFor({ advice }: DiaryView, barriers: readonly ShownBarrier[]): readonly ShownBarrier[] {
  return advice?.id === 'get-help' ? barriers.map((barrier) => ({ ...barrier, tips: [] })) : barriers;
}
