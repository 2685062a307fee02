/** The words by which services mark the parts of a document, in the languages of their pages (English, German, French, Spanish, Italian, Dutch, Portuguese). */
const labels = {
  byline: 'byline|author|authors|autor|autorin|verfasser|auteur|auteurs|autores|autore|autori|door',
  title: 'headline|title|titel|überschrift|titre|título|titulo|titolo',
  length: 'length|länge|longueur|longitud|lunghezza|lengte|comprimento',
  section: 'section|rubrik|ressort|rubrique|sección|seccion|sezione|rubriek|seção|secção',
  outlet: 'publication title|publication|zeitung|quelle|journal|publicación|pubblicazione|publicatie',
  date: 'publication date|erscheinungsdatum|date de publication|fecha de publicación|data di pubblicazione|publicatiedatum',
} as const;

/** What a line of a document may state. */
export type Label = keyof typeof labels;

const forms = new Map(
  Object.entries(labels).map(([label, names]) => [label as Label, new RegExp(`^(?:${names})\\s?:\\s*(.*)$`, 'iu')]),
);

/** What the first of some lines that has a label states under it. */
export function statedUnder(lines: readonly string[], label: Label): string | undefined {
  for (const line of lines) {
    const words = forms.get(label)?.exec(line)?.[1]?.trim();
    if (words) return words;
  }
  return undefined;
}

/** Whether a line states something under a label. */
export const hasLabel = (line: string, label: Label): boolean => forms.get(label)?.test(line) ?? false;

/** The line a document ends with. */
export const endLine =
  /^(?:end of document|ende (?:des )?dokument(?:s|es)?|fin du document|fin de document|fin del documento|fine (?:del )?documento|eind(?:e)? (?:van )?(?:het )?document|fim do documento)$/iu;
/** The line its text begins under. */
export const bodyLine =
  /^(?:body|text|haupttext|hauptteil|textkörper|corps|corps du texte|texte|cuerpo|texto|corpo|testo|tekst|inhoud)$/iu;
/** A line of what the service adds behind the text. */
export const addedLine =
  /^(?:classification|klassifi(?:zierung|kation)|clasificación|classificazione|classificatie|classificação|graphic|grafik|graphique|gráfico|notes|load-date:.*|ladedatum:.*|date(?: de |-)chargement\s?:.*|type-publication\s?:.*|fecha de carga:.*|data di caricamento:.*|laaddatum:.*|language:.*|sprache:.*|langue\s?:.*|publication-type:.*|update:.*|update-date:.*|correction-date:.*|aktualisiert:.*|journal code:.*|acc-no:.*|subject:.*|organization:.*|geographic:.*|country:.*)$/iu;
/** A line that claims rights, which stands beside a document's date. */
export const rightsLine = /^(?:copyright|©|\(c\)|alle rechte|all rights|tous droits)/iu;

/** Which document of how many begins, as `1 of 2 DOCUMENTS` or `Dokument 1 von 2`. */
export const countLine =
  /^(?=.*\p{L}{7})(?:document|dokument|documento)?\s*(\d{1,5})\s+(?:of|von|de|sur|di|van)\s+(\d{1,5})(?:\s+(?:documents?|dokument(?:e|en|s)?|documentos?|documenti|documenten))?$/iu;
/** How many documents a cover page announces, as `Documents (2)`. */
export const coverLine = /^(?:documents?|dokumente?|documentos?|documenti|documenten)\s*\((\d{1,5})\)$/iu;
