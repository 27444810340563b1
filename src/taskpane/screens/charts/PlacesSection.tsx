import { useMemo } from "react";
import type { OverviewView, PlaceMeasure, PlaceView } from "../../../engine/charting";
import { placeMeasures } from "../../../engine/charting";
import type { DataColumn } from "../../components/DataTable";
import { DataTable } from "../../components/DataTable";
import { FigureText } from "../../components/FigureText";
import { useSession, useTexts } from "../../session/session-hooks";
import { chartViewOf, useChartView } from "./chart-view";
import { Choice } from "./Choice";
import { ChartFrame } from "./ChartFrame";
import { chartsTexts } from "./charts-texts";
import { MOST_PLACES, PlacesChart } from "./PlacesChart";

/** The highest figure first, places without one last. */
export function sortPlaces(
  places: readonly PlaceView[],
  measure: PlaceMeasure
): readonly PlaceView[] {
  const rank = ({ measures }: PlaceView) => {
    const { value } = measures[measure];
    return value === null ? -1 : Number(value);
  };
  return [...places].sort((a, b) => rank(b) - rank(a));
}

interface PlacesSectionProps {
  readonly overview: OverviewView;
  readonly basis: string;
}

/** The townships, or the villages of one, compared by a figure that can be chosen. */
export function PlacesSection({ overview, basis }: PlacesSectionProps) {
  const texts = useTexts(chartsTexts);
  const view = chartViewOf(useSession());
  const measure = useChartView((state) => state.measure);
  const { total, placesAre } = overview;
  const places = useMemo(() => sortPlaces(overview.places, measure), [overview, measure]);
  const nameOf = ({ name }: PlaceView) => (name === "" ? texts.unplaced : name);
  const figureOf = ({ measures }: PlaceView) => {
    const { value } = measures[measure];
    return value === null ? "—" : value + texts.units[measure];
  };
  const title = texts.places[placesAre](texts.measures[measure]);
  const unknown = total.measures[measure].unknown;
  const undrawn = places.length - MOST_PLACES;
  const columns: readonly DataColumn<PlaceView>[] = [
    {
      head: texts.columns[placesAre],
      cell: (place) => (place === total ? texts.all : nameOf(place)),
    },
    {
      head: texts.measures[measure],
      figure: true,
      cell: ({ measures }) => (
        <FigureText value={measures[measure].value} unit={texts.units[measure]} />
      ),
    },
    ...(unknown > 0
      ? [
          {
            head: texts.columns.unknown,
            figure: true as const,
            cell: ({ measures }: PlaceView) => <FigureText value={measures[measure].unknown} />,
          },
        ]
      : []),
  ];
  return (
    <ChartFrame
      id="places"
      title={title}
      basis={basis}
      notes={[
        ...(undrawn > 0 ? [texts.morePlaces(undrawn)] : []),
        ...(unknown > 0 ? [texts.unknownIn(unknown)] : []),
      ]}
      words={texts.inWords([
        texts.placeInWords(texts.all, figureOf(total)),
        ...places
          .slice(0, MOST_PLACES)
          .map((place) => texts.placeInWords(nameOf(place), figureOf(place))),
      ])}
      choice={
        <Choice
          label={texts.measure}
          options={placeMeasures}
          names={texts.measures}
          value={measure}
          onChange={(chosen) => view.setState({ measure: chosen })}
        />
      }
      chart={<PlacesChart places={places} total={total} measure={measure} />}
      table={
        <DataTable
          label={title}
          columns={columns}
          rows={[...places, total]}
          rowKey={(_, index) => index}
        />
      }
    />
  );
}
