package org.fundwatch.deskpages.page;

import java.util.List;
import org.fundwatch.deskpages.form.Node;
import org.fundwatch.deskpages.show.BarChart;

/**
 * Figures as a table and a chart (汇总表).
 *
 * @param told what has to be known to read them; empty for nothing
 * @param first where to look first, and why; empty where nothing comes first
 * @param asked by what they may be narrowed
 * @param links where else to go, such as to a file of the same figures
 */
public record TablePage(
        String title,
        String done,
        String told,
        List<First> first,
        List<Node> asked,
        Chart chart,
        List<String> heads,
        List<Row> rows,
        List<Link> links) {

    /** A drawing of the figures as SVG and what it shows; both empty where there is nothing to draw. */
    public record Chart(String svg, String shows) {
        static Chart of(BarChart chart) {
            return chart.bars().isEmpty() ? new Chart("", "") : new Chart(chart.svg(), chart.name());
        }
    }

    /** One line: what it is of, with no address where it leads nowhere, its figures, and where they come from. */
    public record Row(Link head, List<String> figures, List<Link> links) {}

    /** What comes first: what it is, why, and where to go on from it. */
    public record First(String head, String why, List<Link> links) {}
}
