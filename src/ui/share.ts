// Hands an address to the phone's own share sheet, or to the clipboard where there is none.

/** `shared` by the system, `copied` to the clipboard, `cancelled` by the visitor, or `failed`. */
export const share = async (
  title: string,
  url: string,
): Promise<'shared' | 'copied' | 'cancelled' | 'failed'> => {
  if (navigator.share) {
    try {
      await navigator.share({ title, url });
      return 'shared';
    } catch (error) {
      if ((error as Error).name === 'AbortError') return 'cancelled';
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'failed';
  }
};
