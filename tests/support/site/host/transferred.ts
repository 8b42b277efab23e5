import { brotliCompressSync, constants } from 'node:zlib';

/**
 * Bytes of a text file as transferred: compressed with Brotli as common hosts do it while they serve. Apache's default is
 * 5, that of nginx's module 6.
 */
export function transferred(content: Buffer | string): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
