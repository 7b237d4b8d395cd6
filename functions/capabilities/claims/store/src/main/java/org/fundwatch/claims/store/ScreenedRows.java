package org.fundwatch.claims.store;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fundwatch.claims.published.FindingsScreened;
import org.fundwatch.claims.published.RecordedLine;
import org.fundwatch.claims.published.ScreenedFinding;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Trace;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.TraceJson;

/** A file's findings as rows, each under its settlement's check and by its place there. */
record ScreenedRows(FindingsScreened screened, List<Row> rows) {

    /** One finding under its number. */
    record Row(UUID check, int number, ScreenedFinding found) {
        Map<String, Object> key() {
            var key = new LinkedHashMap<String, Object>();
            key.put("id", check.toString());
            key.put("number", number);
            return key;
        }
    }

    static ScreenedRows of(FindingsScreened screened, List<ScreenedFinding> findings) {
        var counted = new HashMap<UUID, Integer>();
        var rows = new ArrayList<Row>(findings.size());
        for (var found : findings) {
            var check = screened.check(found.at().institution(), found.at().settlement());
            rows.add(new Row(check, counted.merge(check, 1, Integer::sum), found));
        }
        return new ScreenedRows(screened, rows);
    }

    ScreenedRows without(Set<String> likenesses) {
        return new ScreenedRows(
                screened,
                rows.stream()
                        .filter(row -> !likenesses.contains(row.found().likeness()))
                        .toList());
    }

    String likenesses() {
        return likenesses(rows.stream().map(Row::found));
    }

    static String likenesses(Stream<ScreenedFinding> findings) {
        return text(findings.map(ScreenedFinding::likeness).distinct());
    }

    String checks() {
        var first = new LinkedHashMap<UUID, List<Row>>();
        rows.forEach(row ->
                first.computeIfAbsent(row.check(), _ -> new ArrayList<>()).add(row));
        return text(first.values().stream().map(this::check));
    }

    private Map<String, Object> check(List<Row> rows) {
        var at = rows.getFirst().found().at();
        return Map.of(
                "id", rows.getFirst().check().toString(),
                "institution", at.institution(),
                "total", at.total().fen(),
                "settlement", at.settlement(),
                "month", at.month().atDay(1).toString(),
                "trace", TraceJson.write(trace(rows)));
    }

    /** The rules that found something; which settlement it was stands beside it. */
    private Trace trace(List<Row> rows) {
        var edition = screened.edition();
        var trace = Trace.start(new PolicyId(edition.id()), edition.name(), edition.code())
                .fact("stage", "POST")
                .fact("partition", screened.partition())
                .fact("content", screened.content());
        for (var row : rows) {
            trace = trace.step(
                    new RuleId(row.found().finding().rule()),
                    row.found().grounds().question(),
                    row.found().grounds().evidence().en());
        }
        return trace;
    }

    String findings() {
        return text(rows.stream().map(ScreenedRows::finding));
    }

    private static Map<String, Object> finding(Row row) {
        var finding = row.found().finding();
        var grounds = row.found().grounds();
        var told = row.key();
        told.put("rule", finding.rule());
        told.put("level", finding.level().name());
        finding.item().ifPresent(item -> told.put("item", item));
        told.put("lines", finding.lines().stream().map(String::valueOf).collect(joining(" ")));
        finding.excess().ifPresent(excess -> told.put("excess", excess));
        finding.amount().map(Money::fen).ifPresent(fen -> told.put("amount", fen));
        told.put("likeness", row.found().likeness());
        grounds.fundLoss().map(Money::fen).ifPresent(fen -> told.put("loss", fen));
        told.put("article", grounds.article());
        grounds.point().ifPresent(point -> told.put("point", point));
        told.put("zh", grounds.evidence().zh());
        told.put("en", grounds.evidence().en());
        return told;
    }

    String doctors() {
        return text(rows.stream().flatMap(ScreenedRows::doctors));
    }

    private static Stream<Map<String, Object>> doctors(Row row) {
        return row.found().grounds().doctors().stream().map(doctor -> {
            var told = row.key();
            told.put("doctor", doctor);
            return told;
        });
    }

    String lines() {
        return text(rows.stream().flatMap(row -> row.found().charges().stream().map(line -> line(row, line))));
    }

    private static Map<String, Object> line(Row row, RecordedLine line) {
        var told = row.key();
        told.putAll(line.data());
        return told;
    }

    private static String text(Stream<?> rows) {
        return JsonBody.write(Map.of("rows", rows.toList()));
    }
}
