// Web addresses as other systems write them: which of them a feed takes, which lead into a meeting.

/** As the schema of the feed has it. */
const address = /^(?:https?:\/\/[^\s/?#@\\<>"]+(?:$|[/?#])|(?:mailto|tel|geo):)[^\s<>"\\]*$/i;
export const isAddress = (text: string): boolean => text.length < 2_000 && address.test(text);

/** Pages of video meetings; exact hosts or their subdomains. */
const meetings: readonly (readonly [host: string, path: RegExp])[] = [
  ['teams.microsoft.com', /^\/(l\/meetup-join|meet)\//],
  ['teams.live.com', /^\/meet\//],
  ['zoom.us', /^\/(j|my|s|w)\//],
  ['zoom-x.de', /^\/(j|my|w)\//],
  ['meet.google.com', /^\/[a-z]{3}-/],
  ['webex.com', /./],
  ['meet.jit.si', /^\/./],
  ['whereby.com', /^\/./],
  ['senfcall.de', /^\/./],
  ['gotomeet.me', /^\/./],
  ['meet.goto.com', /^\/./],
];

export function isMeeting(url: string): boolean {
  try {
    const { hostname, pathname } = new URL(url);
    return meetings.some(
      ([host, path]) => (hostname === host || hostname.endsWith(`.${host}`)) && path.test(pathname),
    );
  } catch {
    return false;
  }
}

/** Addresses in a text; a full stop or bracket behind them is not theirs. */
export const addressesIn = (text: string): string[] =>
  (text.match(/https?:\/\/[^\s<>"]{4,1000}/gi) ?? []).map((url) => url.replace(/[).,;:!?\]]{1,5}$/, ''));
