package org.fundwatch.claimvalidation.cds;

import java.util.List;
import java.util.Optional;
import org.fundwatch.claimvalidation.fhir.Systems;

/** Why somebody may go on against a card (继续执行的理由): a list of ours, since the specification has none. */
final class OverrideReasons {
    private static final List<CodingView> ALL = List.of(
            reason("clinical-need", "临床确需 / Clinically needed"),
            reason("documented", "病历已有依据 / The record gives the grounds"),
            reason("self-paid", "患者自费 / The patient pays"),
            reason("data-wrong", "系统数据有误 / The data are wrong"),
            reason("other", "其他 / Other"));

    static List<CodingView> all() {
        return ALL;
    }

    /** How a reason of ours is called; a client may have its own. */
    static Optional<String> display(String system, String code) {
        return ALL.stream()
                .filter(reason ->
                        reason.system().equals(system) && reason.code().equals(code))
                .map(CodingView::display)
                .findFirst();
    }

    private static CodingView reason(String code, String display) {
        return new CodingView(code, Systems.OVERRIDE, display);
    }

    private OverrideReasons() {}
}
