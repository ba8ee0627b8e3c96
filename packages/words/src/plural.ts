/** Forms of a phrase for the plural classes of a language (CLDR); `other` is always there. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * Makes the function that counts in a language: `count(3, { one: '# move', other: '# moves' })` is "3 moves".
 * Every `#` becomes the number. A class that the forms leave out falls back to `other`.
 */
export function createCounter(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replaceAll('#', String(count));
}
