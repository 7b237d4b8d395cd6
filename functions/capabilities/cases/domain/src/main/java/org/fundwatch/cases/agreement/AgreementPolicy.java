package org.fundwatch.cases.agreement;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/**
 * One version of the rules on agreements of one kind of institution (定点管理办法), as read from {@code policies/agreement}.
 *
 * @param from first day in force
 * @param rounding of damages to whole fen
 * @param suspensionGrounds on which an agency suspends an agreement
 */
public record AgreementPolicy(
        PolicyId id,
        LocalDate from,
        InstitutionKind institutions,
        RoundingMode rounding,
        Ladder ladder,
        Set<SuspensionGround> suspensionGrounds,
        OwnRequest ownRequest,
        Termination termination,
        SpreadRule spread,
        Bars bars) {

    /** The measures by their steps (协议处理的方式). */
    public record Ladder(LegalBasis basis, List<Set<Measure>> steps) {
        Optional<Integer> step(Measure measure) {
            return IntStream.range(0, steps.size())
                    .filter(i -> steps.get(i).contains(measure))
                    .mapToObj(i -> i + 1)
                    .findFirst();
        }
    }

    /**
     * Suspension at the institution's own request (主动申请中止).
     *
     * @param maxDays the most calendar days
     * @param noticeMonths how many months ahead it is asked for
     */
    public record OwnRequest(LegalBasis basis, int maxDays, int noticeMonths, boolean publicMayAsk) {}

    /**
     * When an agreement must end (应当解除).
     *
     * @param suspensionsInTerm so many within one term end it
     * @param repeated the ground that those are, and suspensions without rectification too
     * @param inLaw how many grounds the article has
     * @param grounds those on record by their codes, each with what it is in short; no quotation of the article
     * @param fraud which of them are fraud on the fund (骗取), and so neither a mere breach nor a mere false application
     * @param falseApplication which of them are a designation obtained by fraud (弄虚作假取得定点), and so a false application
     */
    public record Termination(
            LegalBasis basis,
            int suspensionsInTerm,
            GroundCode repeated,
            int inLaw,
            Map<GroundCode, String> grounds,
            Set<GroundCode> fraud,
            Set<GroundCode> falseApplication) {

        /** Whether an agreement that ended on these grounds can have ended for the reason. */
        public boolean allows(BarReason reason, List<GroundCode> ended) {
            return switch (reason) {
                case TERMINATED_FOR_VIOLATION -> true;
                case TERMINATED_FOR_BREACH -> ended.stream().noneMatch(fraud::contains);
                case FALSE_APPLICATION ->
                    ended.stream().anyMatch(falseApplication::contains)
                            && ended.stream().noneMatch(fraud::contains);
                case PRINCIPAL_OF_TERMINATED, PRINCIPAL_DISCREDITED, PENALTY_OUTSTANDING -> false;
                case ASSESSMENT_FAILED_ONCE, ASSESSMENT_FAILED_TWICE -> false;
            };
        }

        /** What an unknown ground is called when asked for. */
        String unknown() {
            return (inLaw - grounds.size()) + " of the " + inLaw + " termination grounds";
        }
    }

    /**
     * Where else it takes effect (联动处理).
     *
     * @param fromLevel from which level of agency on
     */
    public record SpreadRule(LegalBasis basis, AgencyLevel fromLevel, boolean shopsOfSamePrincipal) {}

    /** When no new application is taken (不予受理定点申请). */
    public record Bars(LegalBasis basis, Map<BarReason, Bar> bars) {}

    /** Reads a policy; any other tree, or a key that nobody knows, is a {@link org.fundwatch.kernel.Misfit}. */
    public static AgreementPolicy of(Tree tree) {
        return new AgreementForm(tree).policy();
    }

    /** The version: a policy is never edited, only followed, so its first day tells it from the next. */
    public String version() {
        return from.toString();
    }
}
