/** Names of what consent tools, subscription walls and web archives lay over a page: never its article, however much they say. */
const layers = new RegExp(
  'onetrust|optanon|didomi|usercentrics|cookiebot|qc-cmp|cmpbox|cmplz|iubenda|truste|klaro|borlabs|tarteaucitron|sp_message|' +
    'fc-consent|axeptio|osano|termly|cookie-?(?:law|notice|consent|banner|bar|policy-|popup|modal|dialog|overlay|info|hint)|' +
    '(?:eu|gdpr|dsgvo|ccpa)[-_ ]?(?:cookie|consent|banner|modal)|consent-?(?:banner|manager|modal|dialog|layer|tool|popup|overlay)|' +
    'wm-ipp|donato|tp-modal|piano-|(?:pay|reg)wall[-_]{0,2}(?:overlay|modal|message|prompt|offer|banner|barrier|layer|teaser|promo|cta|subscribe|login)|' +
    '(?:subscri(?:be|ption)|newsletter|sign-?up|log-?in)[-_]?(?:overlay|modal|popup|wall|barrier|layer|offer|prompt|dialog)',
  'i',
);

/** Whether a part's class, id or role says that it lies over the page. */
export const isLayerName = (names: string): boolean => layers.test(names);

const consent = [
  /\b(?:we|our|site|sites|website|websites|page|partners|wir|webseite|seite|nous|notre|nos|nuestr[oa]s?|sitio|noi|sito)\b[^.]{0,80}\bcookies?\b/i,
  /\bcookies?\b[^.]{0,120}\b(?:you|your|our|us|this|these|du|dir|dein\w{0,2}|sie|ihr\w{0,2}|einsatz|nutzung|verwendung|vous|votre|vos|nous|usted|tu|su|sus|our partners|browser|device)\b/i,
  /\b(?:your|ihre[rn]?|deine[rn]?|votre|su|tu) (?:consent|privacy (?:choices|settings|preferences)|einwilligung|zustimmung|consentement|consentimiento)\b/i,
  /\b(?:legitimate interests?|berechtigte[ns]? interesses?|intérêts? légitimes?|interés legítimo|interesse legittimo)\b/i,
  /[„“«"'\s](?:alle akzeptieren|alles akzeptieren|accept all|tout accepter|aceptar todo|accetta tutto)\b/i,
  /\b(?:our|unsere|nos|nuestros|nostri) (?:\d+ )?(?:partners?|partenaires|socios)\b.{0,60}\b(?:data|daten|données|datos|dati)\b/i,
  /\bprocess(?:es|ing)? (?:your|personal) data\b|\b(?:your|personal) data for these purposes\b/i,
  /\b(?:scan device characteristics|precise geolocation|genaue standortdaten|géolocalisation précises?|localización geográfica precisa)\b/i,
  /\b(?:store (?:or|and)\/?(?:or)? ?(?:get|access|retrieve)|speichern und\/?(?:oder)? ?abrufen|stocker et\/?(?:ou)? ?accéder)\b/i,
];

/** Whether words ask a visitor for consent, or say what is stored of them, as notices about cookies do. */
export const isNotice = (words: string): boolean => consent.some((form) => form.test(words));

/** Whether a headline says that its report is about such notices. */
export const isAboutNotices = (title: string): boolean =>
  /cookie|consent|privacy|tracking|datenschutz|einwilligung|zustimmung|consentement|consentimiento/i.test(title);
