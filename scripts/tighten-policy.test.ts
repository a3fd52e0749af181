import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tighten } from './tighten-policy.ts';

test('a policy keeps the hash of what stands on its page and drops the others', () => {
  const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  const page = (hashes: string) =>
    `<meta http-equiv="content-security-policy" content="style-src 'self'${hashes}"><style>a{}</style>`;
  expect(tighten(page(` '${hash('a{}')}' '${hash('b{}')}'`))).toBe(page(` '${hash('a{}')}'`));
});
