package org.fundwatch.claims.published;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/**
 * The record of one claim's check (费用检查记录), on its way from the check to its store; it never goes over the bus, and
 * has nothing of the patient: no id, no birth date, no diagnosis.
 *
 * @param checkId the same for every repeat of a request
 * @param visitDigest tells visits apart, and nothing else about them: HMAC-SHA-256 in hexadecimal (decision 0013)
 * @param edition the knowledge that the check was made with
 * @param total the money in question, in fen, each line of the claim once
 * @param inputSha256 of the request as it came, so that it can be told again
 * @param trace the reasons, as the JSON text that is stored
 * @param lines those that findings speak of, each once
 */
public record ClaimCheckRecorded(
        UUID checkId,
        InstitutionCode institution,
        String visitDigest,
        CheckStage stage,
        String edition,
        Instant checkedAt,
        List<RecordedFinding> findings,
        List<NotChecked> notChecked,
        Money total,
        String inputSha256,
        String trace,
        List<RecordedLine> lines) {
    public static final String TYPE = "ClaimCheckRecorded";
    public static final String SCHEMA = "https://fundwatch.org/events/ClaimCheckRecorded/1";

    public ClaimCheckRecorded {
        requireNonNull(checkId);
        Words.digest(visitDigest);
        Words.digest(inputSha256);
        findings = List.copyOf(findings);
        notChecked = List.copyOf(notChecked);
        lines = List.copyOf(lines);
    }

    /** With of its lines no more than who prescribed them: what a message holds whose findings leave no room. */
    public ClaimCheckRecorded withBareLines() {
        return with(findings, lines.stream().map(RecordedLine::bare).toList());
    }

    /** With of its findings no words: what was found is told by its rule, extent and amount. */
    public ClaimCheckRecorded withoutWords() {
        return with(
                findings.stream()
                        .map(it -> it.on(it.grounds().map(RecordedGrounds::bare)))
                        .toList(),
                lines);
    }

    /** With findings that do not say what they rest on. */
    public ClaimCheckRecorded withoutGrounds() {
        return with(findings.stream().map(it -> it.on(Optional.empty())).toList(), lines);
    }

    /** With none of its lines: what a message holds whose findings leave no room for doctors either. */
    public ClaimCheckRecorded withoutLines() {
        return with(findings, List.of());
    }

    private ClaimCheckRecorded with(List<RecordedFinding> findings, List<RecordedLine> lines) {
        return new ClaimCheckRecorded(
                checkId,
                institution,
                visitDigest,
                stage,
                edition,
                checkedAt,
                findings,
                notChecked,
                total,
                inputSha256,
                trace,
                lines);
    }

    /** Codes of those who prescribed the lines of a finding (责任医师), each once. */
    public List<String> doctors(RecordedFinding finding) {
        return lines.stream()
                .filter(line -> finding.lines().contains(line.no()))
                .flatMap(line -> line.doctor().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The message's data; amounts in whole fen. */
    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("checkId", checkId.toString());
        data.put("institution", institution.value());
        data.put("visitDigest", visitDigest);
        data.put("stage", stage.name());
        data.put("edition", edition);
        data.put("checkedAt", checkedAt.toString());
        data.put("findings", findings.stream().map(RecordedFinding::data).toList());
        data.put("notChecked", notChecked.stream().map(NotChecked::data).toList());
        data.put("totalFen", total.fen());
        data.put("inputSha256", inputSha256);
        data.put("trace", trace);
        data.put("lines", lines.stream().map(RecordedLine::data).toList());
        return data;
    }

    /** Reads the message's data; what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static ClaimCheckRecorded of(Tree data) {
        return new ClaimCheckRecorded(
                data.shaped("checkId", UUID::fromString, "must be a UUID"),
                data.shaped("institution", InstitutionCode::new, "must be an institution code"),
                data.shaped("visitDigest", Words::digest, Words.DIGEST),
                data.oneOf("stage", CheckStage.class),
                data.text("edition"),
                data.shaped("checkedAt", Instant::parse, "must be a time of RFC 3339"),
                data.children("findings").stream().map(RecordedFinding::of).toList(),
                data.children("notChecked").stream().map(NotChecked::of).toList(),
                data.sum("totalFen"),
                data.shaped("inputSha256", Words::digest, Words.DIGEST),
                data.text("trace"),
                data.has("lines")
                        ? data.children("lines").stream().map(RecordedLine::of).toList()
                        : List.of());
    }

    /** How many findings are certain (明确违规). */
    public int violations() {
        return Math.toIntExact(findings.stream()
                .filter(finding -> finding.level() == AlertLevel.VIOLATION)
                .count());
    }
}
