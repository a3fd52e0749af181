import { type RefObject, useEffect, useRef } from 'react';
import { withoutIf } from '../care-card/CareCard.tsx';
import { type FormStop, noteStop } from '../routine-builder/form-stop.ts';
import { tabStore } from '../routine-builder/storage.ts';
import frame from '../symptom-checker/frame.module.css';
import { BlockView } from './BlockView.tsx';
import { ClinicianFirst } from './ClinicianFirst.tsx';
import { FormScreen } from './FormScreen.tsx';
import { FormStart } from './FormStart.tsx';
import type { FormState } from './form-state.ts';
import { SignsView } from './SignsView.tsx';
import { type Shown, shownAt } from './shown.ts';
import { type SuggestionPart, useSuggestionPart } from './suggestion-part.ts';
import { type FormOwner, useForm } from './use-form.ts';
import { partWords, titleOf } from './words.ts';

/** Asks what a routine has to fit, one screen at a time, and suggests one with its reasons. */
export function RoutineForm() {
  const owner = useForm();
  const root = useRef<HTMLDivElement>(null);
  const shown = shownAt(owner.state, owner.data);
  const part = useSuggestionPart(shown.type === 'suggestion');
  useFocusOnChange(root, shown.type === 'suggestion' ? `suggestion ${part.type}` : placeOf(shown));
  useStopNote(shown, owner.state.view);
  return (
    <div ref={root} className={frame.root}>
      <View shown={shown} owner={owner} part={part} />
      <p className="visually-hidden" role="status">
        {owner.data && saidAt(shown, owner)}
      </p>
    </div>
  );
}

interface Props {
  readonly shown: Shown;
  readonly owner: FormOwner;
  readonly part: SuggestionPart;
}

function View({ shown, owner, part }: Props) {
  const { data, state } = owner;
  if (shown.type === 'block') return <BlockView {...{ shown, data, owner }} />;
  if (!data || shown.type === 'start') return <FormStart owner={owner} />;
  switch (shown.type) {
    case 'signs':
      return <SignsView key={shown.urgency} urgency={shown.urgency} {...{ data, owner }} />;
    case 'screen':
      return <FormScreen key={shown.screen} screen={shown.screen} answers={state.answers} {...{ data, owner }} />;
    case 'clinician-first':
      return <ClinicianFirst gate={shown.gate} signs={state.signs} {...{ data, owner }} />;
    case 'suggestion':
      if (part.type === 'there') return <part.View suggestion={shown.suggestion} {...{ data, owner }} />;
      return <SuggestionWaits hasFailed={part.type === 'failed'} />;
  }
}

function SuggestionWaits({ hasFailed }: { readonly hasFailed: boolean }) {
  return (
    <div className={frame.title}>
      <h1 tabIndex={-1}>A routine for you</h1>
      <p>
        {hasFailed
          ? 'This part of the page could not be loaded. Check your connection, then load the page again: your answers are kept.'
          : 'Getting it ready …'}
      </p>
    </div>
  );
}

/** What a screen reader hears when the place has changed. */
function saidAt(shown: Shown, { data, state }: FormOwner): string {
  switch (shown.type) {
    case 'start':
      return state.isCleared ? 'Your answers are cleared.' : '';
    case 'signs':
      return partWords('signs');
    case 'screen':
      return `${partWords(shown.screen)}. ${titleOf(shown.screen, state.answers)}`;
    case 'block':
      return withoutIf(data?.careSteps.find(({ urgency }) => urgency === shown.urgency)?.heading ?? '');
    case 'clinician-first':
      return 'First, ask a clinician';
    case 'suggestion':
      return 'Your suggestion';
  }
}

function placeOf(shown: Shown): string {
  if (shown.type === 'signs') return `signs ${shown.urgency}`;
  return shown.type === 'screen' ? shown.screen : shown.type;
}

/** Tells the other pages of the tab whether answers that reach to the end allow exercise at all. */
function useStopNote(shown: Shown, view: FormState['view']): void {
  const stop = stopOf(shown);
  const isEnd = view.type === 'result' && (shown.type !== 'block' || stop !== null);
  useEffect(() => {
    if (isEnd) noteStop(tabStore, stop);
  }, [isEnd, stop]);
}

function stopOf(shown: Shown): FormStop | null {
  if (shown.type === 'clinician-first') return 'appointment';
  return shown.type === 'block' && shown.from === 'answers' ? shown.urgency : null;
}

/** Brings the heading and the focus to the top whenever another place is shown, but not when the page opens. */
function useFocusOnChange(root: RefObject<HTMLElement | null>, place: string): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    const question = root.current?.querySelector<HTMLElement>('[data-focus^="question"]');
    (question ?? root.current?.querySelector('h1'))?.focus({ preventScroll: true });
    if ((root.current?.getBoundingClientRect().top ?? 0) < 0) root.current?.scrollIntoView();
  }, [root, place]);
}
