import { Spinner, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ waiting: { alignSelf: "flex-start" } });

/** Says what is being waited for. */
export function Waiting({ text }: { readonly text: string }) {
  const styles = useStyles();
  return <Spinner className={styles.waiting} size="small" label={text} />;
}
