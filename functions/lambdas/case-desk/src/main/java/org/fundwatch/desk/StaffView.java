package org.fundwatch.desk;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.points.Linkage;
import org.fundwatch.cases.points.PointsDecision;
import org.fundwatch.cases.points.PointsRules;
import org.fundwatch.cases.points.PractitionerFile;
import org.fundwatch.cases.points.Registration;
import org.fundwatch.cases.points.StaffYear;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.MissingFact;

/**
 * Everybody who has points for an act at an institution, as they stand on a day, and how often measures fell on them in the year.
 *
 * @param suspensions begun in the year for acts here, one a person and act
 * @param terminations begun in the year for acts here, one a person and act
 * @param missing what says whether the institution itself is dealt with; absent where nobody was suspended or terminated
 */
record StaffView(
        String institution,
        int year,
        LocalDate on,
        List<PractitionerView> practitioners,
        long suspensions,
        long terminations,
        Optional<String> missing) {

    /** Which institution, year and day. */
    record Asked(InstitutionCode institution, Year year, LocalDate on) {}

    /**
     * One of them.
     *
     * @param total the points of the year at all workplaces; absent while undetermined
     * @param registration at every workplace
     * @param workplaces where acts are on file
     */
    record PractitionerView(
            String practitioner, Optional<Integer> total, Registration registration, List<String> workplaces) {
        static PractitionerView of(PractitionerFile file, Asked asked, PointsRules rules, Linkage linkage) {
            return new PractitionerView(
                    file.practitioner().value(),
                    total(file.year(asked.year(), asked.on(), rules.points())),
                    file.registration(asked.on(), rules.points(), linkage),
                    file.workplaces().stream().map(InstitutionCode::value).toList());
        }

        private static Optional<Integer> total(PointsDecision decision) {
            return decision instanceof PointsDecision.Counted counted ? Optional.of(counted.total()) : Optional.empty();
        }
    }

    static StaffView of(Asked asked, List<PractitionerFile> staff, PointsRules rules, Linkage linkage) {
        var workplace = new StaffYear.Workplace(asked.institution(), linkage);
        var counted = StaffYear.of(workplace, asked.year(), asked.on(), staff);
        return new StaffView(
                asked.institution().value(),
                asked.year().getValue(),
                asked.on(),
                staff.stream()
                        .map(file -> PractitionerView.of(file, asked, rules, linkage))
                        .toList(),
                counted.suspensions(),
                counted.terminations(),
                counted.open().map(MissingFact::name));
    }
}
