import { Suspense, useEffect } from 'react';
import { BODY_PLACES } from '#answers';
import type { BodyPlace } from '#schema';
import { hurtingSideWords, lastedWords } from '#wording';
import { afterPaint } from '../symptom-checker/after-paint.ts';
import { BodyMap, fetchMap } from '../symptom-checker/later-parts.ts';
import styles from '../symptom-checker/question.module.css';
import { Boxes } from './Boxes.tsx';
import { Choice } from './Choice.tsx';
import type { FormAnswers } from './form-answers.ts';
import { LASTED, NAME_OPTIONS, optionsOf, SIDES } from './form-options.ts';
import { chosen, type QuestionProps } from './form-questions.ts';
import { PainChoice } from './PainChoice.tsx';
import { screenTitles } from './words.ts';

/** Whether a clinician gave it a name, and which. */
export function NameQuestions({ answers, missing, onChoose }: QuestionProps) {
  useEffect(() => afterPaint(fetchMap).cancel, []);
  return (
    <>
      <Choice
        name="isNamed"
        legend={screenTitles.name}
        isTitle
        options={NAMED}
        chosen={(answers.isNamed ?? false) ? 'yes' : 'no'}
        onChoose={(value) => onChoose(chosen(answers, 'isNamed', value === 'yes'))}
      />
      {answers.isNamed && (
        <Boxes
          name="conditions"
          legend="What did they call it?"
          options={NAME_OPTIONS}
          chosen={answers.conditions}
          error={missing.includes('conditions') ? 'Choose a name from the list, or “No” above.' : undefined}
          onChoose={(conditions) => onChoose(chosen(answers, 'conditions', conditions))}
        />
      )}
    </>
  );
}

/** Which side, and, where there is no name, the place. */
export function WhereQuestions({ answers, missing, data, onChoose }: QuestionProps) {
  const { side } = answers;
  const press = (pressed: readonly string[], pressedSide: FormAnswers['side']) => {
    const places = BODY_PLACES.filter((place) => pressed.includes(place));
    const next = chosen(answers, 'places', places.length > 0 ? places : undefined);
    onChoose(chosen(next, 'side', pressedSide));
  };
  return (
    <>
      <Choice
        name="side"
        legend="Which side?"
        isTitle={answers.isNamed}
        width="short"
        options={optionsOf(SIDES, hurtingSideWords)}
        chosen={side}
        isMissing={missing.includes('side')}
        onChoose={(value) => onChoose(chosen(answers, 'side', value))}
      />
      {!answers.isNamed && (
        <Boxes
          name="places"
          legend="Choose all the places, on the picture or in the list."
          options={data.places}
          chosen={answers.places}
          none={NO_PLACE}
          onChoose={(places: readonly BodyPlace[] | undefined) => onChoose(chosen(answers, 'places', places))}
        >
          <Suspense fallback={<div className={styles.mapPlace} />}>
            <BodyMap places={data.places} chosen={answers.places ?? []} side={side} onChange={press} />
          </Suspense>
        </Boxes>
      )}
    </>
  );
}

/** How much, and for how long. */
export function PainQuestions({ answers, missing, onChoose }: QuestionProps) {
  return (
    <>
      <PainChoice
        name="painNow"
        legend="How bad is the pain now?"
        chosen={answers.painNow}
        isMissing={missing.includes('painNow')}
        onChoose={(pain) => onChoose(chosen(answers, 'painNow', pain))}
      />
      <PainChoice
        name="painWorst"
        legend="How bad was it at its worst in the last week?"
        chosen={answers.painWorst}
        isMissing={missing.includes('painWorst')}
        onChoose={(pain) => onChoose(chosen(answers, 'painWorst', pain))}
      />
      <Choice
        name="lasted"
        legend="How long has it lasted?"
        options={optionsOf(LASTED, lastedWords)}
        chosen={answers.lasted}
        isMissing={missing.includes('lasted')}
        onChoose={(lasted) => onChoose(chosen(answers, 'lasted', lasted))}
      />
    </>
  );
}

const NAMED = [
  { id: 'no', text: 'No, or I don’t know' },
  { id: 'yes', text: 'Yes' },
] as const;

const NO_PLACE = 'Somewhere in the hip. I cannot say where';
