/**
 * The bytes of the sample workbook. It comes as a script, because browsers give a page that was opened
 * from a folder nothing else.
 */
export async function loadSample(): Promise<Uint8Array> {
  const { default: address } = await import(/* webpackChunkName: "sample" */ "sample-workbook");
  const binary = atob(address.slice(address.indexOf(",") + 1));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
