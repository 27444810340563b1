import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: { flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0` },
});

interface PartTabsProps {
  readonly label: string;
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

/** The parts of a tab. */
export function PartTabs({ label, parts, selected, onSelect }: PartTabsProps) {
  const styles = useStyles();
  return (
    <TabList
      size="small"
      appearance="subtle-circular"
      className={styles.list}
      aria-label={label}
      selectedValue={selected}
      onTabSelect={(_, { value }) => onSelect(String(value))}
    >
      {parts.map(({ id, name }) => (
        <Tab key={id} value={id}>
          {name}
        </Tab>
      ))}
    </TabList>
  );
}
