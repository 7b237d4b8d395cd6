package org.fundwatch.claims.store;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.claims.Bilingual;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.RecordedFinding;
import org.fundwatch.claims.published.RecordedGrounds;
import org.fundwatch.claims.review.FindingGrounds;
import org.fundwatch.kernel.Money;

@Entity
@Table(name = "claim_finding")
@IdClass(ClaimFindingRow.Key.class)
class ClaimFindingRow {
    record Key(UUID checkId, int number) {}

    @Id
    @Column(name = "check_id")
    UUID checkId;

    @Id
    int number;

    String rule;

    @Enumerated(EnumType.STRING)
    AlertLevel level;

    String item;

    String lines;

    String excess;

    @Column(name = "amount_fen")
    Long amountFen;

    @Column(name = "fund_loss_fen")
    Long fundLossFen;

    String article;

    String point;

    @Column(name = "evidence_zh")
    String evidenceZh;

    @Column(name = "evidence_en")
    String evidenceEn;

    static ClaimFindingRow of(UUID checkId, int number, RecordedFinding finding) {
        var row = new ClaimFindingRow();
        row.checkId = checkId;
        row.number = number;
        row.rule = finding.rule();
        row.level = finding.level();
        row.item = finding.item().orElse(null);
        row.lines = finding.lines().stream().map(String::valueOf).collect(joining(" "));
        row.excess = finding.excess().orElse(null);
        row.amountFen = finding.amount().map(Money::fen).orElse(null);
        finding.grounds().ifPresent(row::rest);
        return row;
    }

    private void rest(RecordedGrounds grounds) {
        article = grounds.article();
        point = grounds.point().orElse(null);
        fundLossFen = grounds.fundLoss().map(Money::fen).orElse(null);
        grounds.evidence().ifPresent(told -> {
            evidenceZh = told.zh();
            evidenceEn = told.en();
        });
    }

    FindingGrounds grounds() {
        return new FindingGrounds(
                Optional.ofNullable(article),
                Optional.ofNullable(point),
                Optional.ofNullable(fundLossFen).map(Money::ofFen),
                Optional.ofNullable(evidenceZh).map(zh -> new Bilingual(zh, evidenceEn)));
    }

    RecordedFinding toDomain() {
        return new RecordedFinding(
                rule,
                level,
                Optional.ofNullable(item),
                Arrays.stream(lines.split(" "))
                        .filter(no -> !no.isEmpty())
                        .map(Integer::valueOf)
                        .toList(),
                Optional.ofNullable(excess),
                Optional.ofNullable(amountFen).map(Money::ofFen));
    }
}
