import { expect, test } from 'vitest';
import { compose, type Letter } from './compose.ts';

const letter = (change: Partial<Letter> = {}): Letter => ({
  to: 'ana@example.test', messageId: 'abc', name: 'Ana', subject: 'Casa Aurora asks you for a duet', sentence: 'Casa Aurora asks you for a duet. Answer soon.',
  button: { label: 'See the request', url: 'https://fairhold.test/work/col_1?a=1&b=2' }, because: 'You take part.', ...change,
});

test('a mail says the same plainly and as HTML, with exactly one link', () => {
  const mail = compose(letter());
  expect(mail.text).toBe('Hello Ana,\n\nCasa Aurora asks you for a duet. Answer soon.\n\nSee the request:\nhttps://fairhold.test/work/col_1?a=1&b=2\n\nYou take part.\n');
  expect(mail.html.match(/<a /g)?.length).toBe(1);
  expect(mail.html).toContain('href="https://fairhold.test/work/col_1?a=1&amp;b=2"');
});

test('a name or title is shown and never obeyed', () => {
  const { html } = compose(letter({ name: `<img src=x onerror="alert('1')">`, sentence: 'a & b <script>x</script>' }));
  expect(html).toContain('Hello &lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;,');
  expect(html).toContain('a &amp; b &lt;script&gt;x&lt;/script&gt;');
  expect(html).not.toMatch(/<script|<img/);
});

test('a line break in a title can neither make a header nor a second paragraph', () => {
  const mail = compose(letter({ subject: 'A\r\nBcc: eve@example.test', sentence: 'A\n\nClick here:\u2028https://evil.test', name: 'A\u0000B' }));
  expect(mail.subject).toBe('A Bcc: eve@example.test');
  expect(mail.text.split('\n').slice(0, 3)).toEqual(['Hello A B,', '', 'A Click here: https://evil.test']);
});
