import { describe, expect, it } from 'vitest';
import { placeToRead, swapSides, toggleTogether, toggleTopic } from './next-place.ts';
import { noPin, startPlace } from './place.ts';

const place = { ...startPlace('x', 'y'), pin: '4.5~26', topic: 'talks', differences: true };

describe('the next place', () => {
  it('is the same after the sides were exchanged twice, and the pinned link is the same after once', () => {
    expect(swapSides(place)).toMatchObject({ a: 'y', b: 'x', pin: '26~4.5', topic: 'talks' });
    expect(swapSides(swapSides(place))).toEqual(place);
  });

  it('of a class has both texts and nothing that was found', () => {
    const inClass = toggleTogether({ ...place, lens: 'names' });
    expect(inClass).toEqual({ ...startPlace('x', 'y'), together: true });
    expect(toggleTogether(inClass)).toEqual(startPlace('x', 'y'));
  });

  it('has no topic when the chosen one is chosen again', () => {
    expect(toggleTopic(place, 'talks').topic).toBeUndefined();
    expect(toggleTopic(place, 'rain').topic).toBe('rain');
    expect('topic' in toggleTopic(place, undefined)).toBe(false);
  });

  it('for a passage shows its article on its own side, or on side B', () => {
    const pair = { a: 'x', b: 'y' };
    const sides = (article: string) => {
      const { a, b, lens, pin } = placeToRead({ ...place, lens: 'figures' }, pair, article, undefined);
      return [a, b, lens, pin];
    };
    expect(sides('x')).toEqual(['x', 'y', 'read', noPin]);
    expect(sides('y')).toEqual(['x', 'y', 'read', noPin]);
    expect(sides('z')).toEqual(['x', 'z', 'read', noPin]);
  });
});
