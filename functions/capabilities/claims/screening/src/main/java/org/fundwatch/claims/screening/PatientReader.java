package org.fundwatch.claims.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fundwatch.claims.screening.Lines.Numbered;
import org.fundwatch.kernel.Misfit;

/** Reads a partition patient by patient: it is sorted by them. */
final class PatientReader {
    private final Lines lines;
    private final Text text = new Text();
    private Optional<Settlement> ahead = Optional.empty();
    private String patient;
    private long chinese;
    private boolean aheadIsChinese;

    /**
     * Goes on where another reader stopped.
     *
     * @param line the last one that it had read
     * @param patient whose that was; empty at the beginning
     */
    PatientReader(Lines lines, long line, String patient) {
        this.lines = lines;
        this.patient = patient;
        var skipped = line > 0 ? lines.next() : Optional.empty();
        while (lines.number() < line && skipped.isPresent()) {
            skipped = lines.next();
        }
    }

    /** Empty at the end. */
    Optional<PatientGroup> next() {
        var settlements = new ArrayList<Settlement>();
        var broken = new ArrayList<BrokenLine>();
        chinese = aheadIsChinese ? 1 : 0;
        aheadIsChinese = false;
        ahead.ifPresent(first -> {
            settlements.add(first);
            patient = first.patient();
        });
        ahead = Optional.empty();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            read(line.get(), settlements, broken);
            if (ahead.isPresent()) {
                return Optional.of(new PatientGroup(settlements, broken, chinese, lines.number() - 1));
            }
        }
        return settlements.isEmpty() && broken.isEmpty()
                ? Optional.empty()
                : Optional.of(new PatientGroup(settlements, broken, chinese, lines.number()));
    }

    /** Whose settlements were told last; empty before the first. */
    String patient() {
        return patient;
    }

    private void read(Numbered line, List<Settlement> settlements, List<BrokenLine> broken) {
        if (line.isBlank()) {
            return;
        }
        if (line.tooLong()) {
            broken.add(new BrokenLine(line.number(), Trouble.TOO_LONG, ""));
            return;
        }
        var decoded = text.decode(line.bytes());
        if (decoded.isEmpty()) {
            broken.add(new BrokenLine(line.number(), Trouble.NO_TEXT, ""));
            return;
        }
        var json = Json.read(decoded.get().text());
        if (json.isEmpty()) {
            broken.add(new BrokenLine(line.number(), Trouble.NO_JSON, ""));
            return;
        }
        try {
            place(line.number(), SettlementForm.read(json.get()), settlements, broken);
            count(decoded.get().chinese());
        } catch (Misfit misfit) {
            broken.add(new BrokenLine(line.number(), Trouble.NO_SETTLEMENT, misfit.getMessage()));
        }
    }

    private void count(boolean isChinese) {
        aheadIsChinese = isChinese && ahead.isPresent();
        chinese += isChinese && ahead.isEmpty() ? 1 : 0;
    }

    private void place(long line, Settlement settlement, List<Settlement> settlements, List<BrokenLine> broken) {
        var order = settlement.patient().compareTo(patient);
        if (order < 0) {
            broken.add(new BrokenLine(line, Trouble.OUT_OF_ORDER, ""));
        } else if (order == 0 || settlements.isEmpty()) {
            settlements.add(settlement);
            patient = settlement.patient();
        } else {
            ahead = Optional.of(settlement);
        }
    }
}
