import { useState } from 'react';
import { type ProgramView, programsOf } from '#routine';
import type { Program } from '#schema';
import { profileFrom } from './form-answers.ts';
import type { FormData } from './form-data.ts';
import type { FormState } from './form-state.ts';
import styles from './suggestion.module.css';

interface Props {
  readonly state: Pick<FormState, 'answers' | 'signs' | 'clearedFor'>;
  readonly data: FormData;
}

/** Where the texts of the programs are fetched from. */
export const PROGRAMS_ADDRESS = '/routine/programs.json';

type Fetched =
  | { readonly type: 'programs'; readonly views: readonly ProgramView[] }
  | { readonly type: 'closed' | 'waiting' | 'failed' };

/** The programs behind a suggestion, phase by phase. Their texts are fetched when somebody opens them. */
export function ProgramSection({ state, data }: Props) {
  const [fetched, setFetched] = useState<Fetched>({ type: 'closed' });
  const open = (isOpen: boolean) => {
    if (!isOpen || fetched.type === 'programs' || fetched.type === 'waiting') return;
    setFetched({ type: 'waiting' });
    const profile = { ...profileFrom(state.answers, state.signs), cleared: state.clearedFor.length > 0 };
    fetchPrograms()
      .then((programs) => setFetched({ type: 'programs', views: programsOf(profile, data.formulary, programs) }))
      .catch(() => setFetched({ type: 'failed' }));
  };
  return (
    <details className={`${styles.fold} no-print`} onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>The weeks ahead</summary>
      {fetched.type === 'waiting' && <p role="status">Getting it ready …</p>}
      {fetched.type === 'failed' && (
        <p role="alert">The program could not be loaded. Check your connection, then close and open this again.</p>
      )}
      {fetched.type === 'programs' && fetched.views.length === 0 && (
        <p>There is no program to show yet: it is shown where every exercise of it has a page on this site.</p>
      )}
      {fetched.type === 'programs' && fetched.views.map((view) => <OneProgram key={view.id} view={view} data={data} />)}
    </details>
  );
}

/** One program: its phases, what must be true before moving on, and the step back. */
export function OneProgram({ view, data }: { readonly view: ProgramView; readonly data: FormData }) {
  const { program, startAt, moveOnWhen, stepBack, leaveOut } = view;
  const nameOf = (id: string) => data.formulary.exercises.find((exercise) => exercise.id === id)?.name ?? id;
  return (
    <div className={styles.program}>
      <h3>{program.name}</h3>
      <p>{program.notFor}</p>
      {program.note && <p>{program.note}</p>}
      <ol>
        {program.phases.map((phase, at) => (
          <li key={phase.fromWeek}>
            <h4>
              {weeks(phase.fromWeek, phase.toWeek)}
              {at === startAt && ' (begin here)'}
            </h4>
            <p>{phase.goal}</p>
            <p>{phase.exercises.map(({ id }) => nameOf(id)).join(', ')}.</p>
            <p>{phase.moveMore}</p>
            <p>
              <b>Before you move on:</b> {moveOnWhen[at]} {phase.milestones.join(' ')}
            </p>
          </li>
        ))}
      </ol>
      <h4>The step back</h4>
      {stepBack.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
      {leaveOut.length > 0 && (
        <>
          <h4>For you, leave out</h4>
          <ul>
            {leaveOut.map(({ exercise, name, reasons }) => (
              <li key={exercise}>
                <b>{name}.</b> {reasons.map(({ text }) => text).join(' ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="small">A routine takes at most six of the exercises of a phase.</p>
    </div>
  );
}

const weeks = (from: number, to: number): string => (from === to ? `Week ${from}` : `Weeks ${from} to ${to}`);

async function fetchPrograms(): Promise<ReadonlyMap<string, Program>> {
  const answer = await fetch(PROGRAMS_ADDRESS);
  if (!answer.ok) throw new Error(`${PROGRAMS_ADDRESS} answered ${answer.status}.`);
  const programs: Readonly<Record<string, Program>> = await answer.json();
  return new Map(Object.entries(programs));
}
