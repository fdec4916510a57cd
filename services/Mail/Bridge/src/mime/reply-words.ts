// The languages of the mail programs that people here meet; a new one is a word more in each list.
const any = (...lists: string[]) => `(?:${lists.join('|')})`;

const FROM = any('from|de|von|da|van|fra|från|od|от|kimden|nadawca');
const SENT = any(
  'sent|date|enviado(?: em)?|enviada(?: em)?|data|fecha|envoyé|gesendet|datum|inviato|verzonden|sendt|skickat',
  'отправлено|дата|wysłano',
);
const TO = any('to|para|à|an|a|aan|til|till|кому|do|cc|cópia|kopie');
const SUBJECT = any('subject|assunto|asunto|objet|betreff|oggetto|onderwerp|emne|ämne|тема|temat');
const ORIGINAL = any(
  "original message|original appointment|reply message|mensagem original|mensaje original|message d'origine",
  'messaggio originale|ursprüngliche nachricht|oorspronkelijk bericht|oprindelig meddelelse|исходное сообщение',
);
const FORWARDED = any(
  'forwarded message|begin forwarded message|mensagem encaminhada|mensagem reencaminhada|mensaje reenviado',
  'message transféré|weitergeleitete nachricht|messaggio inoltrato|doorgestuurd bericht|пересылаемое сообщение',
);
const WROTE = any(
  'wrote|writes|sent|escreveu|escribió|a écrit|schrieb|ha scritto|schreef|geschreven|skrev|yazdı',
  'написал\\(?а?\\)?|пишет|napisał\\(?a?\\)?',
);

/** "From: Ana" — with the marks of bold that programs leave in text. */
const label = (words: string) => new RegExp(`^\\s*\\*?${words}\\s?:\\*?(?:\\s|$)`, 'i');

export const labels = [label(FROM), label(SENT), label(TO), label(SUBJECT)];
export const firstLabels = [label(FROM), label(SENT), label(SUBJECT)];
export const originalMessage = new RegExp(`^\\s*[-_]{2,}\\s*${ORIGINAL}\\s*[-_]{2,}\\s*$`, 'i');
export const forwardedMessage = new RegExp(`^\\s*[-_]{0,20}\\s*${FORWARDED}\\s*:?\\s*[-_]{0,20}\\s*$`, 'i');
/** The end of "On Monday, Ana wrote:", or of the same with the name behind the verb. */
export const wrote = new RegExp(`(?:^|[\\s>)])${WROTE}(?:\\s[^:]{1,80})?\\s?:\\s*$`, 'i');
/** The beginning of such a line, which may be broken into three. */
export const onDate =
  /^[\s-]*(?:on|em|no dia|el|le|am|il|op|den|w dniu|в|dnia|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\S{2,12},?\s\d{1,2}\s\S{3,12}\s\d{4})[\s,]/i;
