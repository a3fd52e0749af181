import type { ReactNode } from 'react';

/** A Lucide icon from its shape. It says nothing: what it stands beside has words. */
export const icon = (shape: ReactNode) =>
  function Icon() {
    return (
      <svg
        className="icon"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {shape}
      </svg>
    );
  };
