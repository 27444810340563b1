import type { ScreenTexts } from "../screen-texts";

export const screensEn: ScreenTexts = {
  generate: {
    heading: "Reports",
    narrative: "Summary sentence (综述)",
    run: "Write",
    running: "Writing reports…",
    done: (sheets) => `Written: ${sheets.join(", ")}.`,
  },
  pay: {
    month: "Month",
    show: "Compute",
    computing: "Computing pay…",
    total: (people, yuan, words) => `${people} people, ${yuan} yuan in all (${words})`,
    columns: { name: "Name", post: "Post", amount: "Total" },
    write: "Write the pay roll sheet",
  },
};
