import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readZip } from './read-zip.ts';

const most = 1024 * 1024;
const zipped = (files: Record<string, string>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('gives every file of an archive, letter by letter', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
      const entries = readZip(zipped(Object.fromEntries(texts.map((one, i) => [`in/${i}.txt`, one]))), most);
      expect(entries.map(({ name, load }) => [name, textOf(load())])).toEqual(
        texts.map((one, i) => [`in/${i}.txt`, new TextDecoder().decode(strToU8(one))]),
      );
    }),
    { numRuns: 50 },
  );
});

test('of a damaged archive says so, and never anything but an error', () => {
  const whole = zipped({ 'a.txt': 'The quay is closed. '.repeat(20), 'b.txt': 'It opens in June.' });
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, length) => {
      const bytes = Buffer.from(whole.subarray(0, length));
      if (at < length) bytes[at] = byte;
      try {
        for (const { load } of readZip(bytes, most)) load();
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }),
    { numRuns: 500 },
  );
  expect(() => readZip(whole.subarray(0, 60), most)).toThrow('breaks off');
});

test('unpacks nothing beyond the bound, whatever the archive says of its sizes', () => {
  const bytes = zipped({ 'a.txt': 'a'.repeat(5000) });
  expect(() => readZip(bytes, 1000)[0]?.load()).toThrow('more than');
  // The size as the directory states it stands 24 bytes into its entry.
  bytes.writeUInt32LE(10, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 24);
  expect(() => readZip(bytes, 1000)[0]?.load()).toThrow();
});

test('says that a file is protected by a password', () => {
  const bytes = zipped({ 'a.txt': 'a' });
  const entry = bytes.indexOf('PK\x01\x02', 0, 'latin1');
  bytes.writeUInt16LE(bytes.readUInt16LE(entry + 8) | 1, entry + 8);
  expect(() => readZip(bytes, most)[0]?.load()).toThrow('password');
});
