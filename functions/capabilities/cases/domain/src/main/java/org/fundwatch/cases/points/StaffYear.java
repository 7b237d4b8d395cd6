package org.fundwatch.cases.points;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.cases.points.Registration.InstitutionFate;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.MissingFact;

/**
 * How often suspensions and terminations fell on the staff of one institution in a calendar year (年度暂停、终止人次).
 *
 * @param suspensions of persons, for different acts
 * @param terminations of persons, for different acts
 * @param open what says whether the institution itself is dealt with: each place sets the share, and none is on record;
 *     empty where nobody was suspended or terminated
 */
public record StaffYear(long suspensions, long terminations, Optional<MissingFact> open) {
    private static final MissingFact SHARE =
            new MissingFact("share of suspended or terminated staff in the place's rules");

    public StaffYear {
        requireNonNull(open);
    }

    /** Counted to the end of a day, over what the acts at this institution led to. */
    public static StaffYear of(Workplace workplace, Year year, LocalDate on, List<PractitionerFile> staff) {
        var suspended = count(workplace, year, on, staff, InstitutionFate.SUSPENDED);
        var ended = count(workplace, year, on, staff, InstitutionFate.TERMINATED);
        return new StaffYear(suspended, ended, suspended + ended == 0 ? Optional.empty() : Optional.of(SHARE));
    }

    /** One institution, with what measures on institutions do to those who answer for them. */
    public record Workplace(InstitutionCode institution, Linkage linkage) {
        public Workplace {
            requireNonNull(institution);
            requireNonNull(linkage);
        }
    }

    private static long count(
            Workplace workplace, Year year, LocalDate on, List<PractitionerFile> staff, InstitutionFate fate) {
        return staff.stream()
                .mapToLong(file -> file.acts().stream()
                        .filter(act -> act.act().footing().institution().equals(workplace.institution()))
                        .filter(act -> began(act, workplace.linkage(), fate, on)
                                .anyMatch(day -> Year.from(day).equals(year)))
                        .map(act -> act.act().act())
                        .distinct()
                        .count())
                .sum();
    }

    private static Stream<LocalDate> began(FiledAct act, Linkage linkage, InstitutionFate fate, LocalDate on) {
        var kind =
                switch (fate) {
                    case SUSPENDED -> PractitionerStepKind.SUSPENSION_BEGAN;
                    case TERMINATED -> PractitionerStepKind.TERMINATION_BEGAN;
                };
        var own = act.isWithdrawn(on)
                ? Stream.<LocalDate>empty()
                : act.happened(kind, on).stream().map(PractitionerStep::on);
        var linked =
                linkage.of(act, on).stream().filter(it -> it.fate() == fate).map(Linkage.Linked::from);
        return Stream.concat(own, linked);
    }
}
