import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { decimalOfNumber, formatDecimal } from "../../../core/values/decimal";
import type { PayPreview } from "../../../engine/paying";
import { DataTable } from "../../components/DataTable";
import { FigureText, grouped } from "../../components/FigureText";
import { useBusy, useSession, useTexts } from "../../session/session-hooks";
import { screenTexts } from "../screen-texts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  total: { margin: 0 },
});

/** An amount in fen as 元 with two decimals. */
function yuan(fen: number): string {
  return formatDecimal({ units: decimalOfNumber(fen, 0).units, scale: 2 });
}

/** 报酬: the pay roll of a month, and its sheet. */
export function PayScreen() {
  const styles = useStyles();
  const { pay: texts } = useTexts(screenTexts);
  const session = useSession();
  const busy = useBusy();
  const [month, setMonth] = useState("");
  const [preview, setPreview] = useState<PayPreview | null>(null);
  const show = () =>
    session.run(texts.computing, async () => {
      setPreview(await session.engine.payPreview(month));
    });
  const write = () =>
    session.run(texts.write, async (job) => {
      await session.place([await session.engine.payPlan(month)], job);
    });
  return (
    <>
      <Field label={texts.month}>
        <Input
          value={month}
          placeholder="2021-11"
          onChange={(_, { value }) => {
            setMonth(value);
            setPreview(null);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy} onClick={() => void show()}>
          {texts.show}
        </Button>
        {preview ? (
          <Button disabled={busy} onClick={() => void write()}>
            {texts.write}
          </Button>
        ) : null}
      </div>
      {preview ? (
        <>
          <p className={styles.total}>
            {texts.total(preview.rows.length, grouped(yuan(preview.total)), preview.totalInWords)}
          </p>
          <DataTable
            label={texts.write}
            rows={preview.rows.slice(0, 50)}
            rowKey={(_, index) => index}
            columns={[
              { head: texts.columns.name, cell: ({ name }) => name },
              { head: texts.columns.post, cell: ({ post }) => post },
              {
                head: texts.columns.amount,
                figure: true,
                cell: ({ total }) => <FigureText value={yuan(total)} />,
              },
            ]}
          />
        </>
      ) : null}
    </>
  );
}
