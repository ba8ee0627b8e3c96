import './mark.css';

/** The sign of Ilium: a calm sun over water. The name stands beside it. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle class="mark-sky" cx="16" cy="16" r="16" />
      <path class="mark-water" d="M.5 19.5c5-3 9.5-2 15 0s10.5 2.3 16-.5A16 16 0 0 1 .5 19.5z" />
      <circle class="mark-sun" cx="16" cy="12.5" r="6" />
    </svg>
  );
}
