// How long a save takes to be on screen, from the moment before the file is written to the end of the first frame that
// shows it: for what people edit, a fresh preview and an open page each, the first save included. Needs a machine that
// does nothing else.

import { renameSync } from "node:fs";
import { launch } from "../../browser/support/browser.mjs";
import { ProjectCopy } from "../../browser/support/project.mjs";

// A page is first looked at after that many milliseconds: not to be disturbed by being asked.
const quiet = 300;
const saves = Number(process.env.SAVES ?? 18);
// Nobody edits faster than that.
const pause = 600;

const price = (i) => `5.${31 + i}`;
const word = (i) => `variant-${String.fromCharCode(97 + i / 26, 97 + i % 26)}`;

/** What is saved, the page that shows it, and how a save changes the file and the page. */
const kinds = [
  { name: "a card", file: "cards/tinker.yaml", page: "pricing.html", edit: (text, i) => text.replaceAll("prefill: 5.15", `prefill: ${price(i)}`), shows: (i) => `$${price(i)}` },
  { name: "a card of a calculator", file: "cards/tinker.yaml", page: "fine-tuning/multi-turn-cost-comparison.html", edit: (text, i) => text.replace("label: Kimi K2.6", `label: Kimi ${word(i)}`), shows: word, inCalculator: true },
  { name: "a card of a long page", file: "cards/tinker.yaml", page: "rate-history.html", edit: (text, i) => text.replaceAll("prefill: 5.15", `prefill: ${price(i)}`), shows: (i) => `$${price(i)}` },
  { name: "a formula", file: "formulas/multi-turn.yaml", page: "formula-reference.html", edit: (text, i) => text.replace("Rollouts that are made.", `Rollouts that are made, ${word(i)}.`), shows: word },
  { name: "a page, with a paragraph more", file: "pages/pricing.mdx.sbn", page: "pricing.html", edit: (text, i) => text + "\nOne more.\n".repeat(i) + `\nAnd ${word(i)}.\n`, shows: word },
  { name: "a calculator", file: "calculators/multi-turn.yaml", page: "fine-tuning/multi-turn-cost-comparison.html", edit: (text, i) => text.replace("label: Episodes", `label: Episodes ${word(i)}`), shows: word, inCalculator: true },
];

/** Written in place, or beside and then renamed, as editors do. */
const save = (project, file, text, i) => {
  if (i % 2 === 0) {
    project.write(file, text);
  } else {
    project.write(file + "~", text);
    renameSync(`${project.folder}/RateCards/${file}~`, `${project.folder}/RateCards/${file}`);
  }
};

/** In the page: notes when the frame ends that is the first to have the awaited text. */
const watch = () => {
  const look = () => {
    const { text, inCalculator } = JSON.parse(sessionStorage.getItem("awaited") ?? "{}");
    const place = inCalculator ? document.querySelector("rate-calculator")?.shadowRoot : document.body;
    if (text && place?.textContent.includes(text)) {
      sessionStorage.removeItem("awaited");
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => sessionStorage.setItem("seen", performance.timeOrigin + performance.now());
      port2.postMessage(null);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const patience = 10_000;

const seen = async (page) => {
  const began = Date.now();
  for (let wait = quiet; Date.now() < began + patience; wait = 50) {
    await new Promise((done) => setTimeout(done, wait));
    // A page that is being loaded cannot be asked.
    const time = await page.evaluate(() => sessionStorage.getItem("seen")).catch(() => null);
    if (time) {
      return Number(time);
    }
  }
  throw new Error("the save is not on screen");
};

const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];

const browser = await launch();
const all = [];
for (const { name, file, page: path, edit, shows, inCalculator } of kinds.filter((kind) => kind.name.includes(process.env.KIND ?? ""))) {
  const project = new ProjectCopy();
  const address = await project.serve();
  const page = await browser.newPage();
  await page.addInitScript(watch);
  await page.goto(address + path);
  const text = project.read(file);
  const times = [];
  for (let i = 0; i < saves; i++) {
    await page.evaluate((awaited) => {
      sessionStorage.removeItem("seen");
      sessionStorage.setItem("awaited", JSON.stringify(awaited));
    }, { text: shows(i), inCalculator });
    await page.waitForTimeout(pause);
    if (await page.evaluate(() => sessionStorage.getItem("seen"))) {
      throw new Error(`${path} has had '${shows(i)}' before it was saved`);
    }
    const started = Date.now();
    save(project, file, edit(text, i), i);
    times.push(Math.round(await seen(page) - started));
  }
  all.push(...times);
  console.log(`${name}: ${times.join(", ")} ms; the first ${times[0]}, median ${median(times)}, at most ${Math.max(...times)}`);
  await page.close();
  project.dispose();
}
await browser.close();
console.log(`${all.length} saves: median ${median(all)} ms`);
console.log(`figure preview.slowest ${Math.max(...all)}`);
