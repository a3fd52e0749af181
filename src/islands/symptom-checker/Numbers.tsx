import { useId } from 'react';
import { crisisWords, numbersNote } from '#wording';
import type { Advice } from './advice.ts';
import type { ShownCountry, ShownLine } from './checker-data.ts';
import { PhoneIcon } from './icons.tsx';
import styles from './numbers.module.css';
import type { CountryChoice } from './use-country.ts';

interface Props {
  readonly advice: Advice;
  readonly country: CountryChoice;
}

/** Whom to call, in the country that the reader chooses. */
export function Numbers({ advice, country }: Props) {
  const { chosen } = country;
  return (
    <div className={styles.numbers}>
      {advice.isCrisis && <CrisisLines country={chosen} />}
      {!advice.isCrisisAlone && <EmergencyLine advice={advice} country={chosen} />}
      {advice.isLow && <MoreLine label="A crisis line, day or night" line={chosen?.crisis} />}
      <CountrySelect country={country} />
      {chosen && <p className="small">{numbersNote}</p>}
    </div>
  );
}

/** The emergency number: a button to call in an emergency, a line at any other step. */
function EmergencyLine({ advice, country }: { readonly advice: Advice; readonly country: ShownCountry | undefined }) {
  const { urgency } = advice.step;
  if (urgency !== 'emergency')
    return (
      <>
        {urgency !== 'self-care' && <MoreLine label="Medical advice by phone" line={country?.advice} />}
        <MoreLine label="In an emergency" line={country?.emergency} otherwise="your local emergency number" />
        {urgency === 'today' && <Department country={country} />}
      </>
    );
  return (
    <>
      {advice.isCrisis && <p>{crisisWords.also}</p>}
      {country ? (
        <CallButton line={country.emergency} isUrgent />
      ) : (
        <p className={styles.callWords}>Call your local emergency number.</p>
      )}
      <Department country={country} />
    </>
  );
}

/** For somebody who thinks of harming themselves: people to talk to, first. */
function CrisisLines({ country }: { readonly country: ShownCountry | undefined }) {
  return (
    <>
      {country?.crisis && <CallButton line={country.crisis} />}
      {country?.crisisInOtherLanguage && <CallButton line={country.crisisInOtherLanguage} />}
      {!country?.crisis && <p className={styles.callWords}>Call a crisis line or your local emergency number.</p>}
      {country ? <MoreLine label="Or the emergency number" line={country.emergency} /> : <p>{crisisWords.unknown}</p>}
      <ul>
        {crisisWords.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </>
  );
}

function CallButton({ line, isUrgent = false }: { readonly line: ShownLine; readonly isUrgent?: boolean }) {
  return (
    <div>
      <a className={`button big ${styles.call} ${isUrgent ? styles.urgent : ''}`} href={telephone(line.number)}>
        <PhoneIcon />
        <span>Call {line.number}</span>
      </a>
      <LineWords line={line} />
    </div>
  );
}

function MoreLine({
  label,
  line,
  otherwise,
}: {
  readonly label: string;
  readonly line: ShownLine | undefined;
  readonly otherwise?: string;
}) {
  if (!line) return otherwise ? <p>{`${label}: ${otherwise}.`}</p> : null;
  return (
    <div>
      <p>
        {label}: <a href={telephone(line.number)}>{line.number}</a>
      </p>
      <LineWords line={line} />
    </div>
  );
}

/** What a line is, and its second number where that is not told there. */
function LineWords({ line: { what, also } }: { readonly line: ShownLine }) {
  const other = also && !what?.includes(also) ? `${also} works too.` : '';
  const words = [what && `${what}.`, other].filter(Boolean).join(' ');
  return words ? <p className="small">{words}</p> : null;
}

function Department({ country }: { readonly country: ShownCountry | undefined }) {
  if (!country || country.department === 'emergency department') return null;
  return <p>At a hospital, look for: {country.department}.</p>;
}

function CountrySelect({ country: { chosen, countries, choose } }: { readonly country: CountryChoice }) {
  const id = useId();
  return (
    <div className={`${styles.country} no-print`}>
      <label htmlFor={id}>Where are you? Choose a country to see its numbers.</label>
      <select id={id} value={chosen?.id ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">Not chosen, or not in this list</option>
        {countries.map(({ id: code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

const telephone = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;
