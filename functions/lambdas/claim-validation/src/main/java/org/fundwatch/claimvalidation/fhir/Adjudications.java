package org.fundwatch.claimvalidation.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fundwatch.claims.Finding;
import org.fundwatch.claims.Line;
import org.fundwatch.kernel.Money;

/** The adjudications of a ClaimResponse: what was submitted, and what the rules found in it. */
final class Adjudications {
    private static final int FEN_PLACES = 2;
    private static final String HL7 = "http://terminology.hl7.org/CodeSystem/adjudication";

    /** A finding and the numbers of the notes that tell it. */
    record Noted(Finding finding, List<Integer> notes) {
        boolean isOf(Line line) {
            return finding.extent().lines().contains(line.no());
        }

        boolean isOfVisit() {
            return finding.extent().lines().isEmpty();
        }
    }

    /** A line as an item of the answer. */
    static Map<String, Object> item(Line line, List<Noted> findings) {
        var own = findings.stream().filter(noted -> noted.isOf(line)).toList();
        var adjudications = new ArrayList<Object>();
        adjudications.add(submitted(line));
        own.forEach(noted -> adjudications.add(of(noted.finding())));
        var item = new LinkedHashMap<String, Object>();
        item.put("itemSequence", line.no());
        if (!own.isEmpty()) {
            item.put(
                    "noteNumber",
                    own.stream().flatMap(noted -> noted.notes().stream()).toList());
        }
        item.put("adjudication", adjudications);
        return item;
    }

    /** With its amount where that is of one line or of the visit; the amount of several lines stands in note and total. */
    static Map<String, Object> of(Finding finding) {
        var name = finding.text().name();
        var adjudication = new LinkedHashMap<String, Object>();
        adjudication.put(
                "category", concept(Systems.ADJUDICATION, finding.level().name().toLowerCase(Locale.ROOT)));
        adjudication.put(
                "reason",
                Map.of(
                        "coding",
                        List.of(Map.of(
                                "system", Systems.RULE, "code", finding.rule().value())),
                        "text",
                        name.zh() + " / " + name.en()));
        if (finding.extent().lines().size() <= 1) {
            finding.amount().ifPresent(amount -> adjudication.put("amount", yuan(amount)));
        }
        return adjudication;
    }

    /** All that was submitted, and all that is in question, each line once. */
    static List<Object> totals(List<Line> lines, Money inQuestion) {
        var submitted = lines.stream().flatMap(line -> line.amount().stream()).reduce(Money.ZERO, Money::plus);
        return List.of(
                Map.of("category", concept(HL7, "submitted"), "amount", yuan(submitted)),
                Map.of("category", concept(Systems.ADJUDICATION, "in-question"), "amount", yuan(inQuestion)));
    }

    private static Map<String, Object> submitted(Line line) {
        var submitted = new LinkedHashMap<String, Object>();
        submitted.put("category", concept(HL7, "submitted"));
        line.amount().ifPresent(amount -> submitted.put("amount", yuan(amount)));
        return submitted;
    }

    private static Map<String, Object> concept(String system, String code) {
        return Map.of("coding", List.of(Map.of("system", system, "code", code)));
    }

    private static Map<String, Object> yuan(Money amount) {
        return Map.of("value", BigDecimal.valueOf(amount.fen(), FEN_PLACES), "currency", "CNY");
    }

    private Adjudications() {}
}
