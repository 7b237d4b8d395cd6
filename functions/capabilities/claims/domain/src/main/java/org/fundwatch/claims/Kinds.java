package org.fundwatch.claims;

import java.util.List;

/** More different items than a prescription may hold (药品种类超标、饮片超大处方). */
record Kinds(int most, Category category) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        return Answer.all(Rx.of(claim, category).map(this::prescription));
    }

    private Answer prescription(List<Line> lines) {
        var kinds = lines.stream().map(Line::item).distinct().count();
        if (kinds <= most) {
            return Answer.nothing();
        }
        return lines.getFirst().prescribed().rx().isEmpty()
                ? Answer.lacks("visit.lines.rx")
                : Answer.of(Found.bare(Extent.linesOf(lines), Measures.of(Measure.KINDS, kinds)));
    }
}
