/** The way on for somebody whose sign has been looked at since. */
export const Cleared = ({ onClear }: { readonly onClear: () => void }) => (
  <button className="button second no-print" type="button" onClick={onClear}>
    A clinician has cleared me to exercise since
  </button>
);

/** The way back for somebody who named a sign by mistake. */
export const AnswerAgain = ({ onAnswer }: { readonly onAnswer: () => void }) => (
  <button className="button quiet no-print" type="button" onClick={onAnswer}>
    I answered by mistake: answer again
  </button>
);

/** Why it stops where no sign was named. */
export const ToldForm = () => (
  <p>
    You told our form for a routine something for which a clinician comes first.{' '}
    <a href="/routine/suggest/">See what it was, or change it</a>
  </p>
);
