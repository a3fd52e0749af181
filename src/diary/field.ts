/** What is wrong with a record: which field, and what was expected there, to complete "expected …". */
export interface Fault {
  readonly field: string;
  readonly expected: string;
}

/** What came of reading something that was not to be trusted. */
export type Reading<T> =
  | { readonly type: 'read'; readonly value: T }
  | { readonly type: 'fault'; readonly fault: Fault };

/** Reads a record field by field. Never throws; the first wrong field is the fault. What no field asks for is dropped. */
export function readFields<T>(value: unknown, read: (fields: Fields) => T): Reading<T> {
  try {
    return { type: 'read', value: read(fieldsOf(value, '')) };
  } catch (error) {
    if (error instanceof WrongField) return { type: 'fault', fault: error.fault };
    throw error;
  }
}

/** The fields of a value that must be a group of them. `path` names the group in a fault. */
export function fieldsOf(value: unknown, path: string): Fields {
  if (!isGroup(value)) throw new WrongField(path || 'record', 'a group of fields');
  return new Fields(value, path);
}

/** The fields of something of which nothing is known yet. A class, because a diary makes thousands of them while it opens. */
class Fields {
  readonly #group: Readonly<Record<string, unknown>>;
  readonly #path: string;
  constructor(group: Readonly<Record<string, unknown>>, path: string) {
    this.#group = group;
    this.#path = path;
  }

  checked<T>(field: string, isRight: (value: unknown) => value is T, expected: string): T {
    const found = Object.hasOwn(this.#group, field) ? this.#group[field] : undefined;
    if (!isRight(found)) throw new WrongField(this.#named(field), expected);
    return found;
  }
  text(field: string, most: number): string {
    const found = this.#group[field];
    if (typeof found === 'string' && found.length <= most) return found;
    throw new WrongField(this.#named(field), `a text of at most ${most} characters`);
  }
  id(field: string): string {
    return this.checked(field, isId, 'an id of letters, digits, dots and hyphens');
  }
  moment(field: string): string {
    return this.checked(field, isMoment, 'a moment such as 2026-11-23T07:30:00.000Z');
  }
  number(field: string, most: number): number {
    const found = this.#group[field];
    if (isWhole(found, most)) return found;
    throw new WrongField(this.#named(field), `a whole number from 0 to ${most}`);
  }
  pain(field: string): number | null {
    return this.checked(field, isPain, 'a whole number from 0 to 10, or nothing');
  }
  flag(field: string): boolean {
    return this.checked(field, isFlag, 'true or false');
  }
  choice<T extends string>(field: string, choices: readonly T[]): T {
    const found = this.#group[field];
    const choice = choices.find((one) => one === found);
    if (choice === undefined) throw new WrongField(this.#named(field), `one of ${choices.join(', ')}`);
    return choice;
  }
  list<T>(field: string, most: number, read: (value: unknown, path: string) => T): readonly T[] {
    const found = this.#group[field];
    if (!Array.isArray(found) || found.length > most)
      throw new WrongField(this.#named(field), `a list of at most ${most}`);
    return found.map((item, at) => read(item, `${this.#named(field)}.${at + 1}`));
  }
  group(field: string): Fields {
    return fieldsOf(this.#group[field], this.#named(field));
  }
  #named(field: string): string {
    return this.#path ? `${this.#path}.${field}` : field;
  }
}

export type { Fields };

/** Stops the reading of a record at its first wrong field. */
export class WrongField extends Error {
  readonly fault: Fault;
  constructor(field: string, expected: string) {
    super(`${field}: expected ${expected}`);
    this.fault = { field, expected };
  }
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isWhole = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
const isPain = (value: unknown): value is number | null => value === null || isWhole(value, 10);
/** An id that is safe as a key, in a file and in an attribute. */
export const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w.-]{1,100}$/.test(value);
/** Whether a value is a moment in UTC, written as programs write it. */
export const isMoment = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^2[01]\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
};
