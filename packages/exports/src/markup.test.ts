import { describe, expect, it } from 'vitest';
import { html, trustMarkup } from './markup.ts';

describe('html', () => {
  it('escapes every text that is put in', () => {
    expect(html`<p title="${'"a"'}">${'<b>&'}</p>`.markup).toBe(
      '<p title="&quot;a&quot;">&lt;b&gt;&amp;</p>',
    );
  });

  it('takes lists, numbers and markup as they are and leaves nothing for null', () => {
    expect(html`<i>${[html`<b>${1}</b>`, null, trustMarkup('<u>'), 'x']}</i>`.markup).toBe(
      '<i><b>1</b><u>x</i>',
    );
  });
});
