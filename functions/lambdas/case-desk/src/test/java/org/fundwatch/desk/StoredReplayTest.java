package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.fundwatch.cases.agreement.AgreementDecision.Taken;
import org.fundwatch.cases.agreement.AgreementPolicies;
import org.fundwatch.cases.agreement.AgreementReplay;
import org.fundwatch.cases.agreement.Restoration;
import org.fundwatch.cases.agreement.RestorationDecision;
import org.fundwatch.cases.points.PointsDecision.Counted;
import org.fundwatch.cases.points.PointsReplay;
import org.fundwatch.cases.points.PointsRules;
import org.fundwatch.kernel.Trace;
import org.fundwatch.platform.TraceJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is stored with a trace gives the same bytes again from nothing but that trace. */
@QuarkusTest
class StoredReplayTest {
    @Inject
    AgreementPolicies agreements;

    @Inject
    PointsRules rules;

    @BeforeEach
    void decide() {
        var code = "H00000080001";
        var suspension = "\"measure\": \"SUSPEND_AGREEMENT\", \"ground\": \"AS_AGREED\", \"from\": \"2026-02-02\"";
        for (var proposal :
                List.of("\"measure\": \"TALK\"", "\"measure\": \"DAMAGES\", \"baseFen\": 333", suspension)) {
            Agreements.take(code, Agreements.measure("2026-02-02", proposal));
        }
        Desk.as("adjudicator").post("/v1/institutions/" + code + "/agreement-measures/3/follow-ups", """
                {"kind": "VERIFICATION_PASSED", "on": "2026-06-02", "document": "核 1 号"}""");
        Points.give("D880000001", Points.fine("ACT-1", "MAIN", 6));
        Points.give("D880000001", Points.fine("ACT-2", "GENERAL", 4));
    }

    @Test
    void every_measure_under_an_agreement() {
        var stored = Rows.all("select trace from agreement_measure order by institution_code, number");

        assertThat(stored).hasSizeGreaterThanOrEqualTo(3).allSatisfy(trace -> {
            var again = (Taken) AgreementReplay.of(TraceJson.read(trace), agreements);
            assertThat(TraceJson.write(again.trace())).isEqualTo(trace);
        });
    }

    @Test
    void every_restoration() {
        var stored = Rows.all("select trace from agreement_follow_up where trace is not null");

        assertThat(stored).isNotEmpty().allSatisfy(trace -> {
            var again = Restoration.replay(TraceJson.read(trace), agreements);
            assertThat(TraceJson.write(traceOf(again))).isEqualTo(trace);
        });
    }

    @Test
    void every_year_of_points() {
        var stored = Rows.all("select trace from practitioner_act order by practitioner_code, number");

        assertThat(stored).hasSizeGreaterThanOrEqualTo(2).allSatisfy(trace -> {
            var again = (Counted) PointsReplay.of(TraceJson.read(trace), rules.points());
            assertThat(TraceJson.write(again.trace())).isEqualTo(trace);
        });
    }

    private static Trace traceOf(RestorationDecision decision) {
        return switch (decision) {
            case RestorationDecision.Restored(var trace) -> trace;
            case RestorationDecision.StillSuspended(var trace) -> trace;
            case RestorationDecision.NotRectified it -> it.trace();
            case RestorationDecision.TermOver it -> it.trace();
            case RestorationDecision.EndsInPrinciple it -> it.trace();
            case RestorationDecision.Undetermined(var fact) -> throw new AssertionError(fact);
        };
    }
}
