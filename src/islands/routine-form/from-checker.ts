import { BODY_PLACES } from '#answers';
import type { BodyPlace, HardThing } from '#schema';
import { lastedWords } from '#wording';
import type { Kept as Stored } from '../routine-builder/storage.ts';
import type { FormAnswers, Lasted } from './form-answers.ts';

/** Answers of the checker by the ids of its questions. */
type Told = Readonly<Record<string, unknown>>;

/**
 * What the checker was told and the form asks too, as answers of the form; `null` when there is nothing of use.
 * Only what somebody said outright: no pattern that the checker found, no "not sure", and no warning sign answered no,
 * because the form asks for those itself.
 */
export function fromChecker(stored: Stored): FormAnswers | null {
  const told = stored.type === 'text' ? toldIn(stored.text) : null;
  if (!told) return null;
  const answers: FormAnswers = {
    ...placesIn(told),
    ...lastedIn(told),
    ...hardIn(told),
    ...healthIn(told),
    ...ageIn(told),
    ...aboutIn(told),
  };
  return Object.keys(answers).length > 0 ? answers : null;
}

/** Who cannot say where it hurts has named no place. */
const NAMED_PLACES = BODY_PLACES.filter((place) => place !== 'somewhere');

function placesIn(told: Told): FormAnswers {
  const places = listIn(told, 'places').flatMap((id): readonly BodyPlace[] =>
    NAMED_PLACES.filter((place) => place === id),
  );
  const side = (['left', 'right', 'both'] as const).find((each) => each === told.side);
  return { ...(places.length > 0 && { places }), ...(side && { side }) };
}

function lastedIn(told: Told): FormAnswers {
  const isLasted = (id: unknown): id is Lasted => typeof id === 'string' && Object.hasOwn(lastedWords, id);
  return isLasted(told.duration) ? { lasted: told.duration } : {};
}

/** What hurts in daily life is taken as hard to do in an exercise. */
function hardIn(told: Told): FormAnswers {
  const worse = listIn(told, 'worse-daily');
  const hard: readonly HardThing[] = [
    ...(worse.includes('side-lying') || told.night === 'only-lying-on-it' ? (['side-lying'] as const) : []),
    ...(worse.includes('one-leg') ? (['one-leg'] as const) : []),
    ...(worse.includes('bend-forward') ? (['bending'] as const) : []),
  ];
  return hard.length > 0 ? { hard } : {};
}

function healthIn(told: Told): FormAnswers {
  const health = [
    ...(told['steroid-alcohol'] === 'yes' ? (['osteonecrosis-risk'] as const) : []),
    ...(listIn(told, 'history').includes('flexible') ? (['hypermobility'] as const) : []),
  ];
  return health.length > 0 ? { health } : {};
}

function ageIn({ age }: Told): FormAnswers {
  if (age === 'under-18') return { ageGroup: age };
  if (age === '65-74' || age === '75-plus') return { ageGroup: '65-plus' };
  return ADULT.includes(age) ? { ageGroup: 'adult' } : {};
}

/** When the hip was replaced is asked again: the checker's spans are longer than an exercise needs to know. */
function aboutIn(told: Told): FormAnswers {
  const about = told['about-you'];
  if (!Array.isArray(about)) return {};
  const pregnancy = about.includes('pregnant') ? 'pregnant' : about.includes('gave-birth') ? 'after-birth' : 'no';
  return { pregnancy, ...(about.includes('hip-replaced') && { operations: [{ kind: 'hip-replacement' }] }) };
}

function listIn(told: Told, question: string): readonly unknown[] {
  const answer = told[question];
  return Array.isArray(answer) ? answer : [];
}

/** The answers in what the checker has kept. Anything else than its own first version is left alone. */
function toldIn(text: string): Told | null {
  try {
    const { version, answers } = JSON.parse(text) ?? {};
    return version === 1 && typeof answers === 'object' && answers !== null ? answers : null;
  } catch {
    return null;
  }
}

const ADULT: readonly unknown[] = ['18-29', '30-44', '45-49', '50-59', '60-64'];
