/** assets/samples/changeover.xlsx as a data address; the build puts it in. */
declare module "sample-workbook" {
  const address: string;
  export { address as default };
}
