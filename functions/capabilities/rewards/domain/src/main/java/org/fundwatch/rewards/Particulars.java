package org.fundwatch.rewards;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What only some schemes ask about a case (认定情况); whatever nobody has said yet is empty.
 *
 * @param pick what an officer chose where the text leaves a range
 * @param points what an officer added to an insider's rate
 * @param substantiatedOn the day on which the matter was found true, where a policy selects its version by it
 * @param answers what was answered to the conditions of a reward
 */
public record Particulars(
        Optional<RewardTier> level,
        Optional<Nature> nature,
        Optional<Insider> insider,
        Optional<Pick> pick,
        Optional<Pick.Rate> points,
        Optional<LocalDate> substantiatedOn,
        Map<Condition, Boolean> answers) {

    /** Nothing was said. */
    public static final Particulars NONE = new Particulars(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());

    public Particulars {
        answers = Map.copyOf(answers);
    }

    public Particulars with(RewardTier named) {
        return new Particulars(Optional.of(named), nature, insider, pick, points, substantiatedOn, answers);
    }

    public Particulars with(Nature named) {
        return new Particulars(level, Optional.of(named), insider, pick, points, substantiatedOn, answers);
    }

    /** Whatever was said of the kind before is said no more. */
    public Particulars withoutNature() {
        return new Particulars(level, Optional.empty(), insider, pick, points, substantiatedOn, answers);
    }

    public Particulars with(Insider named) {
        return new Particulars(level, nature, Optional.of(named), pick, points, substantiatedOn, answers);
    }

    public Particulars with(Pick chosen) {
        return new Particulars(level, nature, insider, Optional.of(chosen), points, substantiatedOn, answers);
    }

    public Particulars withPoints(Pick.Rate chosen) {
        return new Particulars(level, nature, insider, pick, Optional.of(chosen), substantiatedOn, answers);
    }

    public Particulars substantiated(LocalDate day) {
        return new Particulars(level, nature, insider, pick, points, Optional.of(day), answers);
    }

    public Particulars answering(Condition condition, boolean yes) {
        var more = new TreeMap<>(answers);
        more.put(condition, yes);
        return new Particulars(level, nature, insider, pick, points, substantiatedOn, more);
    }

    /** The same, but with this condition not answered. */
    Particulars without(Condition condition) {
        var fewer = new TreeMap<>(answers);
        fewer.remove(condition);
        return new Particulars(level, nature, insider, pick, points, substantiatedOn, fewer);
    }

    /** What was said before, and over it what is said now. */
    public Particulars and(Particulars more) {
        var all = new TreeMap<>(answers);
        all.putAll(more.answers);
        return new Particulars(
                more.level.or(() -> level),
                more.nature.or(() -> nature),
                more.insider.or(() -> insider),
                more.pick.or(() -> pick),
                more.points.or(() -> points),
                more.substantiatedOn.or(() -> substantiatedOn),
                all);
    }

    /** Every word of it by name, as a trace writes it. */
    public Map<String, String> written() {
        return ParticularsOnTrace.facts(this);
    }

    /** What was answered to a condition. */
    Optional<Boolean> said(Condition condition) {
        return Optional.ofNullable(answers.get(condition));
    }
}
