/** What deals refer to: kept in settings, read wherever deals are shown. */
export const catalogueKeys = {
  pipelines: ['pipelines'] as const,
  lostReasons: ['lost-reasons'] as const,
  products: ['products'] as const,
};
