import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataFiles, dataFileText } from '../../../../infra/blocklist/data-files.ts';

describe('the data of the blocklist', () => {
  it.each(dataFiles)('is what its generator writes, byte for byte: $name', (file) => {
    expect(dataFileText(file) === readFileSync(file.url, 'utf8')).toBe(true);
  });

  it('costs a bundle less than 192 KiB', () => {
    const bytes = dataFiles.reduce((sum, { url }) => sum + readFileSync(url).length, 0);
    expect(bytes).toBeLessThan(192 * 1024);
  });
});
