package org.fundwatch.deskpages.show;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Lying bars as SVG (条形图); a table beside it says the same in figures.
 *
 * @param name what it shows, for whoever does not see it
 * @param full the value of a bar of full length; at least one
 * @param mark where a line stands across all bars; none where it is below zero
 */
public record BarChart(String name, List<Bar> bars, long full, long mark) {
    private static final int LINE = 26;
    private static final int BAR = 16;
    private static final int LABELS = 130;
    private static final int WIDEST = 300;
    private static final int HAN = 13;
    private static final int LATIN = 8;
    private static final int LONGEST = 420;
    private static final int FIGURES = 150;
    private static final int GAP = 8;
    private static final int BASE = 13;
    private static final String CUT = "…";

    public BarChart {
        bars = List.copyOf(bars);
    }

    /** One bar: what it is of, how long, and its figure in words. */
    public record Bar(String label, long value, String figure) {}

    public String svg() {
        var height = bars.size() * LINE;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" font-size=\"13\">"
                        .formatted(escaped(name), labels() + LONGEST + FIGURES, height)
                + IntStream.range(0, bars.size())
                        .mapToObj(at -> bar(bars.get(at), at * LINE))
                        .collect(joining())
                + (mark < 0 ? "" : line(labels() + length(mark), height))
                + "</svg>";
    }

    private String bar(Bar bar, int top) {
        var length = length(bar.value());
        var labels = labels();
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                        .formatted(labels - GAP, top + BASE, escaped(fitting(bar.label())))
                + "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#0b5d66\"/>"
                        .formatted(labels, top, length, BAR)
                + "<text x=\"%d\" y=\"%d\">%s</text>"
                        .formatted(labels + length + GAP, top + BASE, escaped(bar.figure()));
    }

    private int labels() {
        return bars.stream().mapToInt(bar -> width(fitting(bar.label())) + GAP).reduce(LABELS, Math::max);
    }

    /** As much of a label as has room; the table has it whole. */
    private static String fitting(String label) {
        var end = label.length();
        while (width(label.substring(0, end)) > WIDEST) {
            end--;
        }
        return end == label.length() ? label : label.substring(0, end).strip() + CUT;
    }

    private static int width(String text) {
        return text.codePoints()
                .map(letter -> Character.isIdeographic(letter) ? HAN : LATIN)
                .sum();
    }

    private static String line(long at, int height) {
        return "<line x1=\"%1$d\" x2=\"%1$d\" y1=\"0\" y2=\"%2$d\" stroke=\"#9c2f1c\" stroke-width=\"2\"/>"
                .formatted(at, height);
    }

    private long length(long value) {
        return Math.clamp(Math.round((double) value * LONGEST / Math.max(1, full)), 0, LONGEST);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
