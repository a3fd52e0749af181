interface Props {
  readonly onClear: () => void;
}

/** The way on for somebody whose sign has been looked at since. */
export const Cleared = ({ onClear }: Props) => (
  <button className="button second no-print" type="button" onClick={onClear}>
    A clinician has cleared me to exercise since
  </button>
);
