import { readFile } from 'node:fs/promises';
import { effects, hostile, own, see, type Effect } from './policy-effects.ts';
import { expect, test } from './serve-beside.ts';

const built = await readFile('build/index.html', 'utf8');
const metaPolicy = /(http-equiv="content-security-policy" content=")([^"]+)"/;
const shipped = new Map(
  (metaPolicy.exec(built)?.[2] ?? '').split('; ').map((directive) => {
    const [name = '', ...values] = directive.split(' ');
    return [name, values.join(' ')] as const;
  }),
);
const hash = /'sha256-[\w+/=]+'/g;
const granted = (directive: string): string => shipped.get(directive) ?? '';
const hashes = granted('script-src').match(hash) ?? [];
const without = (taken: number): string => hashes.filter((_, at) => at !== taken).join(' ');

/** Another value of some directives; `undefined` takes a directive out. */
type Change = { [directive: string]: string | undefined };

/** The built page under another policy, with hostile markup in it. */
function pageWith(change: Change, elsewhere: string): string {
  const policy = Object.entries({ ...Object.fromEntries(shipped), ...change })
    .filter(([, value]) => value !== undefined)
    .map((directive) => directive.join(' '))
    .join('; ');
  // The report's own end of a body stands in the script.
  const end = built.lastIndexOf('</body>');
  const smuggled = built.slice(0, end) + hostile(elsewhere) + built.slice(end);
  return smuggled.replace(metaPolicy, `$1${policy.replaceAll('ELSEWHERE', elsewhere)}"`);
}

test('the policy is the one that was meant, word for word, hashes aside', () => {
  const words = [...shipped].map(([name, values]) => `${name} ${values.replace(hash, '#')}`.trim());
  expect(words.sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'none'",
    "default-src 'none'",
    "form-action 'none'",
    'img-src data: blob:',
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'script-src # # # #',
    'style-src #',
    'trusted-types svelte-trusted-html default',
    'worker-src blob:',
  ]);
  expect(built).toContain('<meta name="referrer" content="no-referrer" />');
});

test('under it the page works, and nothing that is smuggled into it runs, loads, or leaves', async ({
  page,
  sites,
}) => {
  sites.show(pageWith({}, sites.elsewhere));
  const names = Object.keys(effects) as Effect[];
  const seen = await see(page, sites, names);
  expect(seen).toEqual(Object.fromEntries(names.map((name) => [name, own.includes(name)])));
  expect(sites.asked).toEqual(['link']);
});

/**
 * Each directive taken out or loosened, and what is seen then. Where two walls stand behind each other, `beside` takes the other
 * one away first: that alone lets nothing through.
 */
const openDefault = { 'default-src': '*' };
const withoutTrust = { 'require-trusted-types-for': undefined, 'trusted-types': undefined };
const cases: { says: string; beside?: Change; change: Change; seen: Effect }[] = [
  { says: 'default-src taken out', change: { 'default-src': undefined }, seen: 'a frame is asked for' },
  { says: 'default-src loosened', change: openDefault, seen: 'a frame is asked for' },
  { says: 'script-src taken out', change: { 'script-src': undefined }, seen: 'the page wakes' },
  { says: 'the engine’s hash taken out', change: { 'script-src': without(0) }, seen: 'the page wakes' },
  { says: 'the client’s hash taken out', change: { 'script-src': without(1) }, seen: 'the page wakes' },
  {
    says: 'the importers’ hash taken out',
    beside: { 'worker-src': "'none'" },
    change: { 'script-src': without(2) },
    seen: 'it reads rich text',
  },
  { says: 'any inline script allowed', change: { 'script-src': "'unsafe-inline'" }, seen: 'an inline script runs' },
  { says: 'any inline handler allowed', change: { 'script-src': "'unsafe-inline'" }, seen: 'an inline handler runs' },
  {
    says: 'scripts of another site allowed',
    change: { 'script-src': `${granted('script-src')} ELSEWHERE` },
    seen: 'a script from elsewhere runs',
  },
  {
    says: 'unsafe-eval allowed',
    change: { 'script-src': `${granted('script-src')} 'unsafe-eval'` },
    seen: 'code is compiled from data',
  },
  { says: 'style-src taken out', change: { 'style-src': undefined }, seen: 'it has its own style' },
  { says: 'any inline style allowed', change: { 'style-src': "'unsafe-inline'" }, seen: 'a style attribute applies' },
  {
    says: 'styles of another site allowed',
    change: { 'style-src': `${granted('style-src')} ELSEWHERE` },
    seen: 'a style from elsewhere applies',
  },
  { says: 'img-src taken out', change: { 'img-src': undefined }, seen: 'it shows its own picture' },
  { says: 'img-src loosened', change: { 'img-src': '*' }, seen: 'a picture is asked for' },
  { says: 'connect-src taken out', beside: openDefault, change: { 'connect-src': undefined }, seen: 'data is fetched' },
  { says: 'connect-src loosened', change: { 'connect-src': '*' }, seen: 'data is fetched' },
  { says: 'worker-src taken out', change: { 'worker-src': undefined }, seen: 'its worker runs' },
  {
    says: 'worker-src loosened',
    beside: withoutTrust,
    change: { 'worker-src': "blob: 'self'" },
    seen: 'a worker of a script that is not the page’s starts',
  },
  {
    says: 'Trusted Types taken out',
    beside: { 'worker-src': "blob: 'self'" },
    change: withoutTrust,
    seen: 'a worker of a script that is not the page’s starts',
  },
  {
    says: 'object-src taken out',
    beside: openDefault,
    change: { 'object-src': undefined },
    seen: 'an object is asked for',
  },
  { says: 'object-src loosened', beside: openDefault, change: { 'object-src': '*' }, seen: 'an object is asked for' },
  { says: 'base-uri taken out', change: { 'base-uri': undefined }, seen: 'the base is moved' },
  { says: 'base-uri loosened', change: { 'base-uri': '*' }, seen: 'the base is moved' },
  { says: 'form-action taken out', change: { 'form-action': undefined }, seen: 'a form is sent' },
  { says: 'form-action loosened', change: { 'form-action': '*' }, seen: 'a form is sent' },
  {
    says: 'require-trusted-types-for taken out',
    change: { 'require-trusted-types-for': undefined },
    seen: 'text becomes markup',
  },
  { says: 'trusted-types taken out', change: { 'trusted-types': undefined }, seen: 'a policy of trust is made' },
  {
    says: 'any name of a policy allowed',
    change: { 'trusted-types': `${granted('trusted-types')} *` },
    seen: 'a policy of trust is made',
  },
  { says: 'Svelte’s policy taken out', change: { 'trusted-types': 'default' }, seen: 'the page wakes' },
  {
    says: 'the default policy taken out',
    change: { 'trusted-types': 'svelte-trusted-html' },
    seen: 'its worker runs',
  },
];

for (const { says, beside, change, seen } of cases) {
  test(`${says}: it is noticed that ${seen}${own.includes(seen) ? ' no more' : ''}`, async ({ page, sites }) => {
    const asShipped = own.includes(seen);
    if (beside) {
      sites.show(pageWith(beside, sites.elsewhere));
      expect(await see(page, sites, [seen]), 'the wall behind it holds alone').toEqual({ [seen]: asShipped });
    }
    sites.show(pageWith({ ...beside, ...change }, sites.elsewhere));
    expect(await see(page, sites, [seen])).toEqual({ [seen]: !asShipped });
  });
}

test('the referrer policy taken out: it is noticed that a link says where the reader was', async ({ page, sites }) => {
  sites.show(pageWith({}, sites.elsewhere).replace('<meta name="referrer" content="no-referrer" />', ''));
  const seen: Effect = 'a link says where the reader was';
  expect(await see(page, sites, [seen])).toEqual({ [seen]: true });
});
