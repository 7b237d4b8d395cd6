package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.fundwatch.cases.agreement.AgreementPolicies;
import org.fundwatch.cases.agreement.FiledMeasure;
import org.fundwatch.cases.store.AgreementLog;
import org.fundwatch.kernel.InstitutionCode;

/** Puts together what is on file of an institution's agreement. */
@ApplicationScoped
class AgreementReading {
    private final AgreementLog log;
    private final AgreementPolicies policies;

    AgreementReading(AgreementLog log, AgreementPolicies policies) {
        this.log = log;
        this.policies = policies;
    }

    Uni<AgreementView> of(InstitutionCode institution, LocalDate on) {
        return log.of(institution).map(file -> AgreementView.of(file, on, policies));
    }

    /** A measure as it was decided, whatever happened after it, so that a repeat reads the same. */
    Uni<AgreementMeasureView> decided(InstitutionCode institution, int number) {
        return log.of(institution)
                .map(file -> file.measure(number).orElseThrow())
                .map(filed -> new FiledMeasure(filed.taken(), List.of()))
                .map(AgreementMeasureView::of);
    }
}
