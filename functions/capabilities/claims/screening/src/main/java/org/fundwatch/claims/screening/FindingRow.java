package org.fundwatch.claims.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fundwatch.claims.Cited;
import org.fundwatch.claims.Finding;
import org.fundwatch.claims.Line;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.audit.Hash;

/** A finding as a line of the findings file (疑点记录): where, by which rule, by how much; no patient is in it. */
final class FindingRow {
    private static final int DIGITS_OF_ID = 32;
    /** Of a stay of thousands of lines a reader needs the first ones, and a file its bounds. */
    private static final int MOST_CHARGES = 100;

    static byte[] of(Screened screened, Finding finding) {
        var settlement = screened.settlement();
        var row = new LinkedHashMap<String, Object>();
        row.put("institution", settlement.institution());
        row.put("month", settlement.month());
        row.put("settlement", settlement.id());
        row.put("rule", finding.rule().value());
        row.put("level", finding.level().name().toLowerCase(Locale.ROOT));
        row.put("lines", finding.extent().lines());
        row.put("beside", finding.extent().visits());
        finding.extent().item().ifPresent(item -> row.put("item", item));
        var lines = lines(settlement, finding);
        row.put("doctors", each(lines, it -> it.prescribed().doctor()));
        row.put("departments", each(lines, it -> it.prescribed().department()));
        finding.excess().ifPresent(excess -> row.put("excess", excess));
        measures(row, finding);
        finding.amount().map(Money::fen).ifPresent(fen -> row.put("amount_fen", fen));
        finding.fundLoss().map(Money::fen).ifPresent(fen -> row.put("fund_loss_fen", fen));
        finding.point().map(Cited::id).ifPresent(point -> row.put("point", point));
        row.put("article", finding.basis().article());
        tell(row, finding);
        row.put("charges", charges(lines));
        row.put("settlement_fen", screened.result().total().fen());
        row.put("id", id(row));
        return Json.write(row);
    }

    private static void tell(Map<String, Object> row, Finding finding) {
        row.put("question", finding.text().question().en());
        row.put("evidence_zh", finding.evidence().zh());
        row.put("evidence_en", finding.evidence().en());
    }

    private static void measures(Map<String, Object> row, Finding finding) {
        var measures = finding.measures();
        measures.excessQty().ifPresent(qty -> row.put("excess_qty", qty));
        measures.excessDays().ifPresent(days -> row.put("excess_days", days));
        measures.gapDays().ifPresent(days -> row.put("gap_days", days));
        if (!measures.missingDocuments().isEmpty()) {
            row.put("missing_documents", measures.missingDocuments());
        }
    }

    private static List<Line> lines(Settlement settlement, Finding finding) {
        var numbers = Set.copyOf(finding.extent().lines());
        return settlement.visit().lines().stream()
                .filter(line -> numbers.contains(line.no()))
                .toList();
    }

    private static List<Map<String, Object>> charges(List<Line> lines) {
        return lines.stream()
                .limit(MOST_CHARGES)
                .map(line -> line.recorded().data())
                .toList();
    }

    private static List<String> each(List<Line> lines, Function<Line, Optional<String>> part) {
        return lines.stream()
                .map(part)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** The same finding has the same name, whenever and wherever it is found. */
    private static String id(Map<String, Object> row) {
        var named = Stream.of("institution", "settlement", "rule", "lines", "beside", "item")
                .map(key -> row.getOrDefault(key, "").toString())
                .toList();
        return Hash.of(named.toString().getBytes(UTF_8)).hex().substring(0, DIGITS_OF_ID);
    }

    private FindingRow() {}
}
