package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.fundwatch.cases.agreement.AgreementPolicies;
import org.fundwatch.cases.points.Linkage;
import org.fundwatch.cases.points.PointsRules;
import org.fundwatch.cases.points.PractitionerCode;
import org.fundwatch.cases.points.PractitionerFile;
import org.fundwatch.cases.store.AgreementLog;
import org.fundwatch.cases.store.PointsLog;
import org.fundwatch.kernel.InstitutionCode;

/** Puts together what is on file of practitioners and of the institutions that they answer for. */
@ApplicationScoped
class StaffReading {
    private final PointsLog points;
    private final AgreementLog agreements;
    private final PointsRules rules;
    private final AgreementPolicies policies;

    StaffReading(PointsLog points, AgreementLog agreements, PointsRules rules, AgreementPolicies policies) {
        this.points = points;
        this.agreements = agreements;
        this.rules = rules;
        this.policies = policies;
    }

    Uni<PointsYearView> year(PractitionerCode practitioner, Year year, LocalDate on) {
        return points.of(practitioner)
                .chain(file ->
                        linkage(List.of(file)).map(linkage -> PointsYearView.of(file, year, on, rules, linkage)));
    }

    Uni<StaffView> at(InstitutionCode institution, Year year, LocalDate on) {
        return points.at(institution)
                .chain(files -> linkage(files)
                        .map(linkage ->
                                StaffView.of(new StaffView.Asked(institution, year, on), files, rules, linkage)));
    }

    /** What measures on institutions do to these people. */
    Uni<Linkage> linkage(List<PractitionerFile> files) {
        var institutions = files.stream()
                .flatMap(file -> file.workplaces().stream())
                .distinct()
                .toList();
        return agreements.of(institutions).map(known -> new Linkage(known, policies));
    }
}
