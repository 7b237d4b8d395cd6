package org.fundwatch.cases.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.procedure.CaseClocks;
import org.fundwatch.cases.procedure.CaseProcedure;
import org.fundwatch.cases.procedure.Demand;
import org.fundwatch.cases.procedure.ProcedureLaw;
import org.fundwatch.cases.procedure.ProcedureRecord;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.TimeSource;

/** Puts together the procedures of cases, from their files, their penalties and their records. */
@ApplicationScoped
public class Proceedings {
    private final Demands demands;
    private final ProcedureLog log;
    private final ProcedureLaw law;

    Proceedings(Demands demands, ProcedureLog log, ProcedureLaw law) {
        this.demands = demands;
        this.log = log;
        this.law = law;
    }

    /** A case with its periods. */
    public record Timed(CaseFile file, CaseClocks clocks) {}

    /** The procedure of one case. */
    public Uni<CaseProcedure> of(CaseFile file) {
        var numbers = List.of(file.number());
        return demands.of(numbers).chain(sums -> log.of(numbers).map(records -> procedure(file, sums, records)));
    }

    /** The cases with their periods as of a day, in their order. */
    public Uni<List<Timed>> timed(List<CaseFile> files, LocalDate on) {
        var numbers = files.stream().map(CaseFile::number).toList();
        return demands.of(numbers)
                .chain(sums -> log.of(numbers)
                        .map(records -> files.stream()
                                .map(file -> new Timed(file, law.clocks(procedure(file, sums, records), on)))
                                .toList()));
    }

    private static CaseProcedure procedure(
            CaseFile file, Map<CaseNumber, List<Demand>> demands, Map<CaseNumber, ProcedureRecord> records) {
        return new CaseProcedure(
                file.stage(),
                file.filedOn(),
                TimeSource.dateOf(file.updatedAt()),
                demands.getOrDefault(file.number(), List.of()),
                records.getOrDefault(file.number(), ProcedureRecord.EMPTY));
    }
}
