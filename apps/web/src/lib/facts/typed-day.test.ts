import { expect, it } from 'vitest';
import { readTypedDay } from './typed-day.ts';

it('a day is read in any usual form, and refused where it may be two or is only a month', () => {
  for (const typed of ['2013-09-12', '12 September 2013', 'Sept 12, 2013', '12.9.2013', '12. September 2013'])
    expect(readTypedDay(typed), typed).toEqual({ day: '2013-09-12' });
  expect(readTypedDay('  ')).toEqual({ day: '' });
  for (const typed of ['9/12/2013', 'September 2013', 'yesterday', '31 June 2013'])
    expect(readTypedDay(typed), typed).toHaveProperty('trouble');
});
