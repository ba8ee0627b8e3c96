/** Prints the page with everything unfolded: paper cannot be pressed. */
export function printOpened(): void {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const details of folded) details.open = true;
  addEventListener(
    'afterprint',
    () => {
      for (const details of folded) details.open = false;
    },
    { once: true },
  );
  print();
}
