// Takes every mail that Development sends and shows it on a page. Nothing leaves the machine.
import MailDev from "maildev";

const LOOPBACK = "127.0.0.1";
/** Mails kept; the oldest go, so that a bench of thousands does not stay in memory. */
const MOST = 1_000;

const sink = new MailDev({
  smtp: Number(process.env.SMTP_PORT),
  ip: LOOPBACK,
  web: Number(process.env.PORT),
  webIp: LOOPBACK,
  silent: true,
});

sink.on("new", () => {
  const surplus = sink.store?.length - MOST;
  for (let i = 0; i < surplus; i++) sink.deleteEmail(sink.store[0].id, () => {});
});

sink.listen();
