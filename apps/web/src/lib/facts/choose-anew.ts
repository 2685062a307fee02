/** Empties a field for files as it is pressed: else a browser would say nothing when the same file is chosen again. */
export function chooseAnew({ currentTarget: field }: { currentTarget: HTMLInputElement }): void {
  field.value = '';
}
