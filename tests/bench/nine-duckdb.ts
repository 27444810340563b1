import type { DuckDBConnection } from "@duckdb/node-api";
import { DuckDBInstance } from "@duckdb/node-api";
import type { NineCounts, NineRecord } from "./nine-data";
import { NINE_CHECKS, NINE_FIELDS, nineLists, noCounts } from "./nine-data";

const quoted = (texts: readonly string[]) =>
  texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(",");

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The weighted sum of the digits of a number of 17 digits, the fastest way found to write it. */
const WEIGHTED_SUM = WEIGHTS.map(
  (weight, i) => `(n // ${10n ** BigInt(16 - i)}) % 10 * ${weight}`
).join(" + ");

/** All checks in one pass; a number that is damaged is not compared with anything. */
const QUERY = `
WITH digits AS (
  SELECT *, TRY_CAST(substr(id_no, 1, 17) AS BIGINT) AS n,
    length(id_no) = 18 AND regexp_full_match(id_no, '[0-9]{17}[0-9X]') AS well_formed
  FROM people
), checked AS (
  SELECT *,
    well_formed AND substr('10X98765432', CAST((${WEIGHTED_SUM}) % 11 AS INT) + 1, 1) = substr(id_no, 18, 1) AS fits,
    TRY_CAST(substr(id_no, 7, 4) || '-' || substr(id_no, 11, 2) || '-' || substr(id_no, 13, 2) AS DATE) IS NOT NULL AS born
  FROM digits
), judged AS (SELECT *, fits AND born AS known FROM checked)
SELECT
  count(*) FILTER (NOT well_formed) AS length,
  count(*) FILTER (well_formed AND NOT fits) AS checkDigit,
  count(*) FILTER (fits AND NOT born) AS birthDate,
  count(*) FILTER (known AND (sex = '男') <> (n % 2 = 1)) AS sex,
  count(*) FILTER (known AND birth <> substr(id_no, 7, 4) || '.' || substr(id_no, 11, 2)) AS birthMonth,
  count(*) FILTER (nation NOT IN (${quoted(nineLists.nation)})) AS nation,
  count(*) FILTER (edu NOT IN (${quoted(nineLists.edu)})) AS education,
  count(*) FILTER (political NOT IN (${quoted(nineLists.political)})) AS political,
  count(*) FILTER (NOT regexp_full_match(phone, '1[3-9][0-9]{9}')) AS phone,
  count(*) FILTER (known) - count(DISTINCT id_no) FILTER (known) AS duplicate
FROM judged`;

/** Puts the people into a table in memory. */
export async function loadDuckDb(
  records: Iterable<NineRecord>,
  threads: number
): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  const connection = await instance.connect();
  const columns = NINE_FIELDS.map((field) => `${field} VARCHAR`).join(", ");
  await connection.run(`CREATE TABLE people (${columns})`);
  const appender = await connection.createAppender("people");
  for (const record of records) {
    for (const field of NINE_FIELDS) appender.appendVarchar(record[field]);
    appender.endRow();
  }
  appender.closeSync();
  return connection;
}

/** The checks as one SQL query; only counts come back, no list of findings. */
export async function nineByDuckDb(connection: DuckDBConnection): Promise<NineCounts> {
  const [row] = (await connection.runAndReadAll(QUERY)).getRows();
  const counts = noCounts();
  NINE_CHECKS.forEach((check, i) => (counts[check] = Number(row[i])));
  return counts;
}
