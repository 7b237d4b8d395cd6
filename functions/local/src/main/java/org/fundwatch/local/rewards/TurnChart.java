package org.fundwatch.local.rewards;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;

/** Who gains and who loses, as SVG: to the right of the line, and to the left. */
record TurnChart(List<Recomputed> cases) {
    private static final int LINE = 22;
    private static final int LABELS = 130;
    private static final int HALF = 300;
    private static final int FIGURES = 130;
    private static final int TOP = 48;
    private static final int WIDTH = LABELS + 2 * HALF + FIGURES;

    String svg(String policy) {
        var widest =
                cases.stream().mapToLong(one -> Math.abs(one.change())).max().orElse(1);
        var height = TOP + cases.size() * LINE + LINE;
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" font-family=\"sans-serif\""
                                + " font-size=\"12\">")
                        .formatted(WIDTH, height, WIDTH)
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
                + "<text x=\"8\" y=\"18\" font-size=\"14\">" + Html.text("若适用 " + policy + "：谁多得，谁少得（元）") + "</text>"
                + "<text x=\"8\" y=\"36\" fill=\"#555\">"
                + Html.text("Under " + policy + ": who gains, who loses, in yuan")
                + "</text>"
                + IntStream.range(0, cases.size())
                        .mapToObj(i -> line(cases.get(i), TOP + i * LINE, Math.max(1, widest)))
                        .collect(joining())
                + "<line x1=\"%1$d\" x2=\"%1$d\" y1=\"%2$d\" y2=\"%3$d\" stroke=\"#333\"/></svg>%n"
                        .formatted(LABELS + HALF, TOP, height - LINE);
    }

    private static String line(Recomputed one, int top, long widest) {
        var length = (int) (Math.abs(one.change()) * HALF / widest);
        var left = one.turn() == Recomputed.Turn.LOSES ? LABELS + HALF - length : LABELS + HALF;
        var figure = one.turn() == Recomputed.Turn.UNDETERMINED ? "未定 undetermined" : one.changed();
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                        .formatted(LABELS - 8, top + 15, Html.text(one.of().id()))
                + "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"14\" fill=\"%s\"/>"
                        .formatted(left, top + 3, length, colour(one))
                + "<text x=\"%d\" y=\"%d\">%s</text>".formatted(LABELS + 2 * HALF + 8, top + 15, Html.text(figure));
    }

    private static String colour(Recomputed one) {
        return switch (one.turn()) {
            case GAINS -> "#2a9d8f";
            case LOSES -> "#c1440e";
            case SAME, UNDETERMINED -> "#8d99ae";
        };
    }
}
