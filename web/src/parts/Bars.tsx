// The drawing of a chart: ECharts with bars and axes only, as SVG, which prints well.
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import type { Line, Series } from './Chart';

use([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

type Props = {
  series: Series[];
  lines: Line[];
  lying?: boolean;
  large?: boolean;
  show: (value: number) => string;
  chosen: (line: number, series: number) => void;
};

const fonts = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const short = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

export default function Bars({ series, lines, lying, large, show, chosen }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>(undefined);
  const choose = useRef(chosen);
  choose.current = chosen;
  const size = large ? 18 : 13;
  const height = lying ? lines.length * (large ? 44 : 30) + 70 : large ? 380 : 280;
  useEffect(() => {
    if (!place.current) return undefined;
    const made = init(place.current, undefined, { renderer: 'svg' });
    chart.current = made;
    made.on('click', (event) => choose.current(Number(event.dataIndex), Number(event.seriesIndex)));
    const seen = new ResizeObserver(() => made.resize());
    seen.observe(place.current);
    return () => {
      seen.disconnect();
      made.dispose();
    };
  }, []);
  useEffect(() => {
    const width = place.current?.clientWidth ?? 600;
    const narrow = width < 480;
    const names = {
      type: 'category' as const,
      data: lines.map((line) => line.name),
      inverse: lying,
      axisTick: { show: false },
      axisLabel: {
        fontSize: size,
        color: '#333940',
        fontFamily: fonts,
        interval: lying ? 0 : ('auto' as const),
        formatter: (text: string) => short(text, lying ? Math.max(14, Math.round((width * 0.5) / (size * 0.55))) : 20),
      },
    };
    const values = {
      type: 'value' as const,
      minInterval: 1,
      axisLabel: { fontSize: size - 1, color: '#4f555c', fontFamily: fonts, formatter: (value: number) => show(value), hideOverlap: true },
    };
    chart.current?.setOption(
      {
        animation: false,
        textStyle: { fontFamily: fonts, fontSize: size },
        grid: { left: 8, right: 24, top: series.length > 1 ? (narrow ? 64 : 40) : 12, bottom: 8, containLabel: true },
        legend: { show: series.length > 1, top: 0, left: 0, textStyle: { fontSize: size, color: '#333940' } },
        tooltip: {
          trigger: 'axis',
          axisPointer: { type: 'shadow' },
          confine: true,
          renderMode: 'richText',
          valueFormatter: (value: unknown) => show(Number(value)),
        },
        xAxis: lying ? values : names,
        yAxis: lying ? names : values,
        series: series.map((one, at) => ({
          type: 'bar',
          stack: 'all',
          name: one.name,
          barMaxWidth: 34,
          itemStyle: { color: one.colour },
          cursor: 'pointer',
          data: lines.map((line) => line.values[at] ?? 0),
        })),
      },
      { notMerge: true },
    );
    chart.current?.resize();
  }, [series, lines, lying, size, show]);
  return <div ref={place} style={{ width: '100%', height }} />;
}
