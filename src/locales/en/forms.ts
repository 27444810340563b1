/** What the official tables are called in English, by their ids. */
export const formsEn: Readonly<Record<string, string>> = {
  "election-results": "Election results",
  "committee-structure": "Committees by structure",
  "secretary-structure": "Secretaries by structure",
  "term-comparison": "Compared with last term",
  "reserve-cadres": "Reserve cadres",
  "reviews-and-talks": "Reviews, inspections and talks",
  "pay-summary": "Pay",
  "task-progress": "Progress of tasks",
  "supervision-results": "Supervision",
  "publicity-totals": "Training and publicity",
  "term-assessment": "Assessment of the last term",
  "candidate-structure": "Candidates and their evaluation",
  "village-work": "Villages put right, secretaries filed",
  "inspection-coverage": "Inspection teams",
};
