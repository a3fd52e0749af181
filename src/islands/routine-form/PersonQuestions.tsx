import { HARD_THINGS, OPERATION_KINDS } from '#answers';
import type { OperationKind } from '#schema';
import {
  ageGroupWords,
  agoWords,
  equipmentWords,
  experienceWords,
  goalWords,
  hardWords,
  healthWords,
  operationWords,
  pregnancyWords,
} from '#wording';
import { Boxes } from './Boxes.tsx';
import { Choice } from './Choice.tsx';
import form from './form.module.css';
import { type Ago, type FormAnswers, USUAL } from './form-answers.ts';
import { AGE_GROUPS, AGOS, DAYS, EXPERIENCES, HEALTH_ORDER, MINUTES, optionsOf, PREGNANCIES } from './form-options.ts';
import { chosen, type QuestionProps } from './form-questions.ts';
import { NONE, screenTitles } from './words.ts';

/** What cannot be done, and what a body brings along. */
export function LimitQuestions({ answers, onChoose }: QuestionProps) {
  return (
    <>
      <Boxes
        name="hard"
        legend={screenTitles.limits}
        isTitle
        options={optionsOf(HARD_THINGS, hardWords)}
        chosen={answers.hard}
        none={NONE}
        onChoose={(hard) => onChoose(chosen(answers, 'hard', hard))}
      />
      <Boxes
        name="health"
        legend="Does any of this apply to you?"
        options={optionsOf(HEALTH_ORDER, healthWords)}
        chosen={answers.health}
        none={NONE}
        onChoose={(health) => onChoose(chosen(answers, 'health', health))}
      />
    </>
  );
}

/** Age, pregnancy and operations. */
export function YouQuestions({ answers, missing, onChoose }: QuestionProps) {
  const kinds = answers.operations?.map(({ kind }) => kind);
  const setKinds = (next: readonly OperationKind[] | undefined) =>
    onChoose(
      chosen(
        answers,
        'operations',
        next?.map((kind) => answers.operations?.find((each) => each.kind === kind) ?? { kind }),
      ),
    );
  return (
    <>
      <Choice
        name="ageGroup"
        legend="How old are you?"
        width="short"
        options={optionsOf(AGE_GROUPS, ageGroupWords)}
        chosen={answers.ageGroup}
        isMissing={missing.includes('ageGroup')}
        onChoose={(ageGroup) => onChoose(chosen(answers, 'ageGroup', ageGroup))}
      />
      <Choice
        name="pregnancy"
        legend="Pregnancy or birth?"
        options={optionsOf(PREGNANCIES, pregnancyWords)}
        chosen={answers.pregnancy ?? USUAL.pregnancy}
        onChoose={(pregnancy) => onChoose(chosen(answers, 'pregnancy', pregnancy))}
      />
      <Boxes
        name="operations"
        legend="Have you had an operation?"
        options={optionsOf(OPERATION_KINDS, operationWords)}
        chosen={kinds}
        none={NONE}
        error={missing.includes('operations') ? 'Choose how long ago each operation was.' : undefined}
        onChoose={setKinds}
        more={(kind) => <AgoSelect kind={kind} answers={answers} onChoose={onChoose} />}
      />
    </>
  );
}

interface AgoProps extends Pick<QuestionProps, 'answers' | 'onChoose'> {
  readonly kind: OperationKind;
}

/** When an operation was. The newest counts, where there was more than one of a kind. */
function AgoSelect({ kind, answers, onChoose }: AgoProps) {
  const all = answers.operations ?? [];
  const choose = (ago: Ago | undefined) =>
    onChoose(
      chosen(
        answers,
        'operations',
        all.map((each) => (each.kind === kind ? { kind, ...(ago && { ago }) } : each)),
      ),
    );
  return (
    <label className={form.ago}>
      <span>How long ago? If more than one, the last.</span>
      <select
        value={all.find((each) => each.kind === kind)?.ago ?? ''}
        onChange={({ currentTarget }) => choose(AGOS.find((ago) => ago === currentTarget.value))}
      >
        <option value="">Choose</option>
        {AGOS.map((ago) => (
          <option key={ago} value={ago}>
            {agoWords[ago]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Time, things at home, experience and goals. */
export function PlanQuestions({ answers, data, onChoose }: QuestionProps) {
  const usual: FormAnswers = { ...USUAL, ...answers };
  return (
    <>
      <Choice
        name="minutesPerDay"
        legend="How many minutes on a day?"
        width="number"
        options={MINUTES}
        chosen={usual.minutesPerDay}
        onChoose={(minutes) => onChoose(chosen(answers, 'minutesPerDay', minutes))}
      />
      <Choice
        name="daysPerWeek"
        legend="On how many days a week?"
        width="number"
        options={DAYS}
        chosen={usual.daysPerWeek}
        onChoose={(days) => onChoose(chosen(answers, 'daysPerWeek', days))}
      />
      <Boxes
        name="equipment"
        legend="Which of these do you have at home?"
        options={optionsOf(data.equipment, equipmentWords)}
        chosen={usual.equipment}
        none={NONE}
        onChoose={(equipment) => onChoose(chosen(answers, 'equipment', equipment ?? []))}
      />
      <Choice
        name="experience"
        legend="How used are you to exercise?"
        options={optionsOf(EXPERIENCES, experienceWords)}
        chosen={usual.experience}
        onChoose={(experience) => onChoose(chosen(answers, 'experience', experience))}
      />
      <Boxes
        name="goals"
        legend="What matters most to you?"
        options={optionsOf(data.goals, goalWords)}
        chosen={answers.goals}
        none={NONE}
        onChoose={(goals) => onChoose(chosen(answers, 'goals', goals))}
      />
    </>
  );
}
