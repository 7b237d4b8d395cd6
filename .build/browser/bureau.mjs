import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

/** A browser without script for each person, and another one in which every page that they saw is held to axe. */
export class Bureau {
  static async open(api, folder) {
    const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
    return new Bureau(api, folder, browser, await (await browser.newContext()).newPage());
  }

  constructor(api, folder, browser, checker) {
    Object.assign(this, { api, folder, browser, checker, checks: 0, pages: 0, shots: 0, violations: [] });
  }

  /** A page of somebody who comes to the desk, or to the public pages where nobody is named. */
  async person(language, name) {
    const context = await this.browser.newContext({ javaScriptEnabled: false, locale: language, viewport: WIDTHS.phone });
    const page = await context.newPage();
    page.setDefaultTimeout(40_000);
    this.last = page;
    if (name) {
      await page.goto(`${this.api}/desk/${language}/cases`);
      await this.look(page, `${language}-sign-in`);
      await page.getByRole('button', { name: new RegExp(`^${name} `) }).click();
      await page.waitForURL(`**/desk/${language}/*`);
    }
    return page;
  }

  /** A step came out as expected, or the walk ends. */
  expect(holds, what) {
    this.checks += 1;
    if (!holds) throw new Error(`not as expected: ${what}`);
  }

  async says(page, text) {
    const body = await page.locator('body').innerText();
    this.expect(body.includes(text), `"${text}" on ${page.url()}`);
  }

  /** Pictures of the page at two widths, and what axe says of it; a page that is too wide for a phone is a violation too. */
  async look(page, name) {
    this.pages += 1;
    for (const [width, size] of Object.entries(WIDTHS)) {
      await page.setViewportSize(size);
      await page.screenshot({ path: `${this.folder}/${name}-${width}.png`, fullPage: true });
      this.shots += 1;
    }
    await page.setViewportSize(WIDTHS.phone);
    await this.checker.setViewportSize(WIDTHS.phone);
    await this.checker.setContent(await page.content());
    await this.checker.evaluate(AXE);
    const { violations, wide } = await this.checker.evaluate(async () => ({
      violations: (await window.axe.run()).violations.map(it => `${it.id}: ${it.nodes[0].html}`),
      wide: document.documentElement.scrollWidth - window.innerWidth,
    }));
    const found = wide > 0 ? [...violations, `${wide} pixels too wide for a phone`] : violations;
    found.forEach(it => this.violations.push(`${name}: ${it}`));
  }

  async lastLook(language) {
    await this.last.screenshot({ path: `${this.folder}/${language}-failed.png`, fullPage: true });
  }

  close() {
    return this.browser.close();
  }

  /** Prints what was done; the number of violations. */
  sum() {
    this.violations.forEach(it => console.error(it));
    console.log(`pictures in ${this.folder}`);
    console.log(JSON.stringify({ browser: this.violations.length ? 'violations' : 'ok', pages: this.pages, checks: this.checks,
      pictures: this.shots, violations: this.violations.length }));
    return this.violations.length;
  }
}
