/** One document from an address, whole and within bounds, for tools outside of a page: no retries, nothing shown early. */
import { request } from './registry.js';

export interface FetchedBytes {
  readonly bytes?: Uint8Array;
  readonly fault?: 'too-big' | 'status' | 'network' | 'timeout';
  readonly status?: number;
}

export interface FetchBytesOptions {
  /** Bytes after decompression. */
  readonly most: number;
  /** Time for the whole answer, in ms. */
  readonly timeout?: number;
}

/** Never rejects. */
export async function fetchBytes(
  url: string,
  { most, timeout = 60_000 }: FetchBytesOptions,
): Promise<FetchedBytes> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await request(url, { signal });
    if (!response.ok) return { fault: 'status', status: response.status };
    const chunks: Uint8Array[] = [];
    let size = 0;
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) {
      size += part.value.length;
      if (size > most) {
        void reader!.cancel().catch(() => undefined);
        return { fault: 'too-big' };
      }
      chunks.push(part.value);
    }
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return { bytes };
  } catch {
    return { fault: signal.aborted ? 'timeout' : 'network' };
  }
}
