import { useEffect, useState } from 'react';
import { type Routine, routineCodes } from '#routine';
import { addressOf } from '../routine-builder/address.ts';
import paper from '../routine-builder/paper.module.css';
import { RoutineSheet, type RoutineSheetProps } from '../routine-builder/RoutineSheet.tsx';
import { usePaper } from '../routine-builder/use-paper.ts';

/** What the sheet needs besides the routine, as the page beside this one gives it. */
export type SheetFacts = Omit<RoutineSheetProps, 'routine' | 'code' | 'isCautious'>;

/** Where the facts for the sheet are fetched from. */
export const SHEET_ADDRESS = '/routine/sheet.json';

interface Props {
  readonly routine: Routine;
  /** The pain rule with its lower limit. */
  readonly isCautious: boolean;
}

type Fetched = { readonly type: 'facts'; readonly facts: SheetFacts } | { readonly type: 'waiting' | 'failed' };

/** The sheet of a routine: fetched, drawn for paper only, and printed as soon as it is whole. */
export function PrintSheet({ routine, isCautious }: Props) {
  const [fetched, setFetched] = useState<Fetched>({ type: 'waiting' });
  useEffect(() => {
    let isCurrent = true;
    const tell = (next: Fetched) => isCurrent && setFetched(next);
    fetchFacts()
      .then((facts) => tell({ type: 'facts', facts }))
      .catch(() => tell({ type: 'failed' }));
    return () => {
      isCurrent = false;
    };
  }, []);
  if (fetched.type === 'failed')
    return <p role="alert">The sheet could not be loaded. Check your connection, then press again.</p>;
  if (fetched.type === 'facts') return <Sheet {...{ routine, isCautious }} facts={fetched.facts} />;
  return <p role="status">Getting the sheet ready …</p>;
}

function Sheet({ routine, isCautious, facts }: Props & { readonly facts: SheetFacts }) {
  const codes = routineCodes(facts.exercises.map(({ id, code }) => [id, code]));
  const { code, print } = usePaper(addressOf(facts.shareBase, routine, codes), true);
  useEffect(print, []);
  return (
    <div className={paper.only}>
      <RoutineSheet {...facts} {...{ routine, code, isCautious }} />
    </div>
  );
}

async function fetchFacts(): Promise<SheetFacts> {
  const answer = await fetch(SHEET_ADDRESS);
  if (!answer.ok) throw new Error(`${SHEET_ADDRESS} answered ${answer.status}.`);
  return answer.json();
}
