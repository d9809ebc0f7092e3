// Every page: no serious fault of accessibility, nothing wider than the screen of a phone, and, with
// LANTOA_SHOTS naming a folder, its picture.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, draftContest, open, shot, sound } from './kit.mjs';
import { show, walks } from './pages.mjs';

let house;
before(async () => {
  house = await open();
  const office = await house.visit('stp');
  await draftContest(office.page);
  await office.close();
});
after(() => house?.close());

for (const { user, title, pages, phone } of walks) {
  for (const width of [1280, 360]) {
    test(`pages of ${user} at ${width} px, from ${pages[0].name}`, async (t) => {
      const visitor = await house.visit(user, { width, height: width === 360 ? 740 : 900, title });
      for (const one of pages) {
        await t.test(one.name, async () => {
          await show(visitor, one);
          await sound(visitor.page, one.name);
          if (width === 1280 || phone) await shot(visitor.page, `${one.name}-${width}`);
        });
      }
      assert.deepEqual(visitor.faults, []);
      await visitor.close();
    });
  }
}

test('the page of nobody', async () => {
  const { page, faults, close } = await house.visit('', {});
  await page.getByLabel('Tên đăng nhập').waitFor();
  assert.deepEqual(await axe(page), []);
  await shot(page, 'sign-in-1280');
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('400')),
    [],
  );
  await close();
});
