import { BODY_PLACES, HARD_THINGS, HEALTH_MATTERS, OPERATION_KINDS } from '#answers';
import { ASKED_URGENCIES, PROFILE_LIMITS } from '#routine';
import {
  ageGroupWords,
  agoWords,
  conditionWords,
  equipmentWords,
  experienceWords,
  goalWords,
  hurtingSideWords,
  lastedWords,
  pregnancyWords,
} from '#wording';
import type { Kept as Stored } from '../routine-builder/storage.ts';
import type { FormAnswers } from './form-answers.ts';
import { type Field, SCREENS } from './form-screens.ts';
import type { FormState, Loss, View } from './form-state.ts';

/** Where the answers stay while the tab is open. They are never in an address, and never kept longer. */
export const FORM_KEY = 'routine-form';

/** What is kept in the tab. The warning signs are kept apart, because the builder asks for them too. */
export type KeptForm = Pick<FormState, 'answers' | 'done' | 'clearedFor'>;

/** What came of reading what was kept. */
export type FormReading =
  | { readonly type: 'kept'; readonly kept: KeptForm }
  | { readonly type: 'nothing' }
  | { readonly type: 'lost'; readonly loss: Loss };

/** What is to be kept of a state, as text. */
export const keptText = ({ answers, done, clearedFor }: KeptForm): string =>
  JSON.stringify({ version: VERSION, answers, done, clearedFor });

/** Reads what was kept. One wrong value, and nothing of it is used: half an answer could suggest the wrong exercise. */
export function readForm(stored: Stored): FormReading {
  if (stored.type !== 'text') return { type: 'nothing' };
  const data = parsed(stored.text);
  if (!isRecord(data) || typeof data.version !== 'number') return { type: 'lost', loss: 'unreadable' };
  if (data.version !== VERSION) return { type: 'lost', loss: 'outdated' };
  return isKept(data) ? { type: 'kept', kept: data } : { type: 'lost', loss: 'unreadable' };
}

/** Whether something names a place of the form. */
export function isView(data: unknown): data is View {
  if (!isRecord(data)) return false;
  if (data.type === 'signs') return isOneOf(ASKED_URGENCIES)(data.urgency);
  if (data.type === 'screen') {
    return isOneOf(SCREENS)(data.screen) && (data.isChange === undefined || data.isChange === true);
  }
  return data.type === 'start' || data.type === 'result';
}

function isKept(data: Readonly<Record<string, unknown>>): data is Readonly<Record<string, unknown>> & KeptForm {
  return (
    isAnswers(data.answers) &&
    isListOf(isOneOf(SCREENS))(data.done) &&
    isListOf((id) => typeof id === 'string')(data.clearedFor)
  );
}

/** Whether something holds answers to the form, each of them one that the form offers. */
export const isAnswers = (data: unknown): data is FormAnswers =>
  isRecord(data) && Object.entries(data).every(([field, value]) => isField(field) && CHECKS[field](value));

type Check = (value: unknown) => boolean;

const isOneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
/** No list of the form is longer than its options. */
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= LONGEST && new Set(value).size === value.length && value.every(check);
const isWithin =
  ({ least, most }: { readonly least: number; readonly most: number }): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
const isKeyOf = (words: object): Check => isOneOf(Object.keys(words));

const isOperation: Check = (value) =>
  isRecord(value) && isOneOf(OPERATION_KINDS)(value.kind) && (value.ago === undefined || isKeyOf(agoWords)(value.ago));

const CHECKS: Readonly<Record<Field, Check>> = {
  isNamed: isOneOf([true, false]),
  conditions: isListOf(isKeyOf(conditionWords)),
  places: isListOf(isOneOf(BODY_PLACES)),
  side: isKeyOf(hurtingSideWords),
  painNow: isWithin(PROFILE_LIMITS.pain),
  painWorst: isWithin(PROFILE_LIMITS.pain),
  lasted: isKeyOf(lastedWords),
  hard: isListOf(isOneOf(HARD_THINGS)),
  health: isListOf(isOneOf(HEALTH_MATTERS)),
  ageGroup: isKeyOf(ageGroupWords),
  pregnancy: isKeyOf(pregnancyWords),
  operations: isListOf(isOperation),
  minutesPerDay: isWithin(PROFILE_LIMITS.minutesPerDay),
  daysPerWeek: isWithin(PROFILE_LIMITS.daysPerWeek),
  equipment: isListOf(isKeyOf(equipmentWords)),
  experience: isKeyOf(experienceWords),
  goals: isListOf(isKeyOf(goalWords)),
};

const isField = (name: string): name is Field => Object.hasOwn(CHECKS, name);

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const VERSION = 1;
const LONGEST = 40;
