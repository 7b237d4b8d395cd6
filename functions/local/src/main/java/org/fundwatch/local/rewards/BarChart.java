package org.fundwatch.local.rewards;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import org.fundwatch.kernel.Money;

/** Horizontal bars as SVG, drawn without a script or anything from elsewhere. */
record BarChart(List<Bar> bars) {
    private static final int LINE = 22;
    private static final int LABELS = 300;
    private static final int WIDTH = 480;
    private static final int FIGURES = 190;
    private static final int BASELINE = 15;
    private static final int THICKNESS = 14;

    /** One bar up to {@code most}, solid up to {@code least}. */
    record Bar(String label, Money least, Money most, String figure, String kind) {}

    String svg(String title) {
        var longest = bars.stream().mapToLong(bar -> bar.most().fen()).max().orElse(1);
        var lines = IntStream.range(0, bars.size())
                .mapToObj(i -> bar(bars.get(i), i * LINE, Math.max(longest, 1)))
                .collect(joining());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\">"
                        .formatted(LABELS + WIDTH + FIGURES, bars.size() * LINE + LINE, LABELS + WIDTH + FIGURES)
                + "<title>" + Html.text(title) + "</title>" + lines + "</svg>";
    }

    private static String bar(Bar bar, int top, long longest) {
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" font-size=\"12\">%s</text>"
                        .formatted(LABELS - 8, top + BASELINE, Html.text(bar.label()))
                + rectangle(bar.most(), top, longest, bar.kind(), "0.35")
                + rectangle(bar.least(), top, longest, bar.kind(), "1")
                + "<text x=\"%d\" y=\"%d\" font-size=\"12\">%s</text>"
                        .formatted(LABELS + length(bar.most(), longest) + 6, top + BASELINE, Html.text(bar.figure()));
    }

    private static String rectangle(Money upTo, int top, long longest, String kind, String opacity) {
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" fill-opacity=\"%s\"/>"
                .formatted(LABELS, top + 3, length(upTo, longest), THICKNESS, kind, opacity);
    }

    private static long length(Money money, long longest) {
        return Math.max(1, Math.multiplyExact(money.fen(), WIDTH) / longest);
    }
}
