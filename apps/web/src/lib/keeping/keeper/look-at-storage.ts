/** Whether the browser promised not to erase what is kept, and how many bytes are used of those it grants; what it does not say is left out. */
type Told = { persisted?: boolean; room?: { used: number; granted: number } };

/**
 * Asks the browser how safe and how full its storage is, and, if `asks`, to keep what is in it, unless it said already whether it does
 * (`persisted`). Never throws: a browser that does not say how full its storage is keeps the texts all the same.
 */
export async function lookAtStorage(persisted: boolean | undefined, asks: boolean): Promise<Told> {
  // Off a secure address there is none of this.
  const storage = navigator.storage as StorageManager | undefined;
  const told: Told = {};
  if (!storage) return told;
  try {
    const promised = persisted ?? (asks ? await storage.persist() : (await storage.persisted()) || undefined);
    if (promised !== undefined) told.persisted = promised;
    const { usage = 0, quota = 0 } = await storage.estimate();
    told.room = { used: usage, granted: quota };
  } catch {
    // What was said until then holds.
  }
  return told;
}
