import { useEffect, useState } from 'react';
import { forget, keep, readKept, tabStore } from '../routine-builder/storage.ts';
import type { ShownCountry } from './checker-data.ts';

/** Where the chosen country stays while the tab is open. */
export const COUNTRY_KEY = 'checker-country';

/** The country that the reader has chosen; nothing until they choose one, as it is never guessed. */
export interface CountryChoice {
  readonly chosen: ShownCountry | undefined;
  readonly countries: readonly ShownCountry[];
  /** Chooses a country by its id; an empty id takes the choice back. */
  readonly choose: (id: string) => void;
}

/** Owns the choice of a country in this tab. */
export function useCountry(countries: readonly ShownCountry[]): CountryChoice {
  const [id, setId] = useState('');
  useEffect(() => {
    const kept = readKept(tabStore, COUNTRY_KEY);
    if (kept.type === 'text') setId(kept.text);
  }, []);
  const choose = (wanted: string) => {
    setId(wanted);
    if (wanted) keep(tabStore, COUNTRY_KEY, wanted);
    else forget(tabStore, COUNTRY_KEY);
  };
  return { chosen: countries.find((country) => country.id === id), countries, choose };
}

/** Takes the choice out of the tab. */
export const forgetCountry = () => forget(tabStore, COUNTRY_KEY);
