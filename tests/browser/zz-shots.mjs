import { launch } from "/tmp/wt/site/tests/browser/support/browser.mjs"; import { mkdirSync } from "node:fs";
const { serveSite, pages } = await import("/tmp/wt/site/tests/browser/support/site.mjs");
const site = await serveSite(process.env.RATECARDS_OUTPUT); const browser = await launch(); mkdirSync("/tmp/shots-site",{recursive:true});
const only = process.argv[2] ? new RegExp(process.argv[2]) : /./;
for (const colorScheme of ["light","dark"]) for (const width of [1440,768,360]) for (const path of pages) {
  const name = path.replace(/\W/g,"_")+"-"+width+"-"+colorScheme; if(!only.test(name)) continue;
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.goto(site.url+path); await page.waitForTimeout(300);
  const h = await page.evaluate(()=>document.documentElement.scrollHeight);
  const o = await page.evaluate(()=>document.documentElement.scrollWidth-document.documentElement.clientWidth);
  console.log(name,h,o);
  let i=0; const step = width===360?2400:1800;
  for (let y=0; y<h && i<8; y+=step,i++) { await page.screenshot({ path: `/tmp/shots-site/${name}-${i}.png`, fullPage:true, clip:{x:0,y,width,height:Math.min(step,h-y)} }); }
  await page.close();
}
await browser.close(); site.stop();
