import { Suspense } from 'react';
import type { CheckerQuestion } from '#schema';
import { NOT_SURE } from '#triage';
import { Box } from './Box.tsx';
import { boxTicked, type Draft, listOf, mapPressed, onlyTicked, sideOf } from './draft.ts';
import { BodyMap } from './later-parts.ts';
import styles from './question.module.css';

interface Props {
  readonly question: Extract<CheckerQuestion, { kind: 'several' }>;
  readonly draft: Draft;
  /** The question is what the screen is called, so that it need not be read twice. */
  readonly isTitle: boolean;
  readonly onChoose: (draft: Draft) => void;
}

/** A question with any number of answers. Where the body map offers them too, both show the same. */
export function SeveralQuestion({ question, draft, isTitle, onChoose }: Props) {
  const { id, text, options, map } = question;
  const chosen = listOf(draft, id);
  return (
    <fieldset className={styles.question} data-question={id} data-map={map ? '' : undefined}>
      <legend className={isTitle ? 'visually-hidden' : undefined}>{text}</legend>
      {!map && <p className="small">Choose all that fit. If none does, leave it empty.</p>}
      {map && (
        <Suspense fallback={<div className={styles.mapPlace} />}>
          <BodyMap
            places={options}
            chosen={chosen}
            side={sideOf(draft)}
            onChange={(places, side) => onChoose(mapPressed(draft, id, { places, side }))}
          />
        </Suspense>
      )}
      <div className={styles.options}>
        {options.map((option) => (
          <Box
            key={option.id}
            words={option.text}
            isOn={chosen.includes(option.id)}
            onTick={(isOn) => onChoose(boxTicked(draft, id, { option: option.id, isOn }))}
          />
        ))}
      </div>
      <div className={styles.options}>
        <Box
          words="None of these"
          isOn={draft[id] !== undefined && draft[id] !== NOT_SURE && chosen.length === 0}
          onTick={(isOn) => onChoose(onlyTicked(draft, id, { answer: 'none', isOn }))}
        />
        <Box
          words="Not sure"
          isOn={draft[id] === NOT_SURE}
          onTick={(isOn) => onChoose(onlyTicked(draft, id, { answer: NOT_SURE, isOn }))}
        />
      </div>
    </fieldset>
  );
}
