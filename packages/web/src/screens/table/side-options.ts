/** The legs, as a choice. */
export const sideOptions = [
  { value: 'left', text: 'Left' },
  { value: 'right', text: 'Right' },
] as const;
