package org.fundwatch.local.rewards;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.End;
import org.fundwatch.rewards.Insider;
import org.fundwatch.rewards.Nature;
import org.fundwatch.rewards.RewardScheme;
import org.fundwatch.rewards.Subject;

/** A record as a file would have it. */
record ComputedRecord(RewardScheme scheme, ObjectNode record) {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Map<Nature, String> VIOLATIONS =
            Map.of(Nature.ORDINARY, "ordinary violation", Nature.FRAUD, "欺诈骗保");
    private static final Map<Subject, String> SUBJECTS = Map.of(Subject.UNIT, "定点医院", Subject.PERSON, "参保个人");

    static Optional<ComputedRecord> of(
            RewardScheme scheme, String value, String level, Nature nature, Subject subject) {
        var record = MAPPER.createObjectNode()
                .put("scheme_id", scheme.name())
                .put("place", scheme.place().zh())
                .put("report_kind", "real_name")
                .put("violation", VIOLATIONS.get(nature))
                .put("reported_subject", SUBJECTS.get(subject))
                .put("published", published(scheme))
                .put("case_value", value)
                .put("level", level);
        var read = CasesReader.of("{\"cases\": [" + record + "]}").cases().getFirst();
        var paid = new Recomputing(scheme, Records.POLICIES).amounts(read, Money.yuan(value), List.of(Insider.NONE));
        return paid.size() == 1
                ? Optional.of(new ComputedRecord(
                        scheme, record.put("reward_paid", paid.getFirst().toString())))
                : Optional.empty();
    }

    private static String published(RewardScheme scheme) {
        return switch (scheme.until()) {
            case End.Open _ -> "2025-09-01";
            case End.On on -> on.day().toString();
            case End.Unknown _, End.Probable _, End.Unsaid _ -> "2022-06";
        };
    }

    Verdict.Standing standing() {
        return Records.standing(record.toString());
    }

    Verdict.Standing with(String field, String other) {
        return Records.standing(record.deepCopy().put(field, other).toString());
    }

    String field(String name) {
        return record.path(name).asText();
    }

    /** Whether the scheme could pay a reward for this record, to an insider too. */
    boolean canPay(Money reward) {
        var read = CasesReader.of("{\"cases\": [" + record + "]}").cases().getFirst();
        return new Recomputing(scheme, Records.POLICIES)
                .amounts(read, Money.yuan(field("case_value")), List.of(Insider.values()))
                .contains(reward);
    }

    Money reward() {
        return Money.yuan(field("reward_paid"));
    }

    @Override
    public String toString() {
        return scheme.name() + " " + field("level") + " " + field("violation") + " " + field("reported_subject") + " "
                + field("case_value");
    }
}
