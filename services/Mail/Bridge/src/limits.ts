const KiB = 1024;
const MiB = 1024 * KiB;
const seconds = 1000;

/** What one caller may take, in bytes, counts and milliseconds. What is above is refused, but for the cuts that are named. */
export const limits = {
  smtp: {
    messageBytes: 25 * MiB,
    recipients: 100,
    /** The envelope travels in one header; a server of ours takes 32 KiB of headers. More recipients come in a second message. */
    envelopeBytes: 16 * KiB,
    clients: 200,
    messagesInHand: 64,
    bytesInHand: 256 * MiB,
    idle: 60 * seconds,
    /** From DATA to the final dot, however busily a client trickles. */
    data: 300 * seconds,
  },
  mailHalf: {
    connections: 16,
    recipients: 10 * seconds,
    inbound: 30 * seconds,
  },
  http: {
    parseBytes: 26 * MiB,
    /** A message of 25 MiB in base64 within JSON. */
    sendBytes: 40 * MiB,
    otherBytes: 64 * KiB,
    requestsInHand: 128,
    bytesInHand: 256 * MiB,
    request: 60 * seconds,
  },
  parse: {
    workers: 2,
    /** Generous, as a machine may be busy and the answer is final. */
    time: 30 * seconds,
    heapMiB: 768,
    headerBytes: 256 * KiB,
    headerFields: 2000,
    parts: 1000,
    /** HTML is cut here. */
    htmlCharacters: 2 * MiB,
    htmlDepth: 200,
    /** Quotes are looked for above this line. */
    replyLines: 5000,
    /** The first addresses of a field, and the last references, are kept. */
    addresses: 500,
    references: 100,
    attachments: 200,
  },
  send: {
    connectionsPerServer: 5,
    messagesPerConnection: 100,
    servers: 200,
    waitingPerServer: 200,
    connect: 20 * seconds,
    greeting: 20 * seconds,
    /** Of silence, the wait for the reply to the final dot included. */
    silence: 120 * seconds,
    /** Of one message on its connection, and of its wait for one. */
    total: 150 * seconds,
    wait: 30 * seconds,
    idle: 30 * seconds,
    recipients: 100,
    /** How long and how many outcomes are remembered for those who ask again. */
    remembered: 900 * seconds,
    attempts: 20_000,
  },
  imap: {
    messages: 50,
    messageBytes: 25 * MiB,
    bytes: 48 * MiB,
    total: 120 * seconds,
    silence: 30 * seconds,
  },
  /** What a stop waits for. */
  stop: 10 * seconds,
};

export type Limits = typeof limits;
