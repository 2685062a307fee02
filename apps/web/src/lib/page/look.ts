/** How the page looks: its colours, as the style `color-scheme` names them, and the place of its text among the sizes. */
export type Look = { theme: 'light dark' | 'light' | 'dark'; size: number };

/** Sizes of the texts in rem. */
export const sizes = [0.9, 1, 1.125, 1.25, 1.5, 1.75] as const;
/** Colours as the system has them, and the texts a little larger than the page. */
export const startLook: Look = { theme: 'light dark', size: 2 };

const name = 'vis-a-vis-look';

/** How the reader wanted the page to look when it was open last. Never throws. */
export function lookBefore(): Look {
  try {
    const { theme, size } = JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Look>;
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : startLook.theme,
      size: typeof size === 'number' && size in sizes ? size : startLook.size,
    };
  } catch {
    return startLook;
  }
}

/** Shows the page so, and notes it for the next time. Never throws. */
export function showLook(look: Look): void {
  const { style } = document.documentElement;
  style.colorScheme = look.theme;
  style.setProperty('--reading-size', `${sizes[look.size] ?? 1}rem`);
  try {
    localStorage.setItem(name, JSON.stringify(look));
  } catch {
    // Where nothing can be noted the page looks so until it is closed.
  }
}
