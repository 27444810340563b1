/**
 * The bytes of the sample workbook. It comes as a script, because browsers give a page that was opened
 * from a folder nothing else.
 */
export async function loadSample(): Promise<Uint8Array> {
  const { default: address } = await import(/* webpackChunkName: "sample" */ "sample-workbook");
  const binary = atob(address.slice(address.indexOf(",") + 1));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
