package org.fundwatch.claimrecording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.claims.published.FindingsScreened;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.audit.Hash;
import org.fundwatch.platform.objects.ObjectStore;

/** What screening leaves behind: files of findings, and where they lie. */
final class Nights {
    static final InstitutionCode HOSPITAL = new InstitutionCode("H99000000001");
    private static final Instant FIRST = Instant.parse("2026-03-01T18:00:00Z");

    private final ObjectStore store;
    private final String partition = "partitions/" + UUID.randomUUID() + "/part-0.jsonl";

    Nights(ObjectStore store) {
        this.store = store;
    }

    /** A partition whose run by an edition was added up in a night, with a file of findings. */
    FindingsScreened screened(String edition, int night, String... rows) {
        return screened(
                edition,
                night,
                Arrays.stream(rows).map(row -> row + "\n").collect(joining()).getBytes(UTF_8));
    }

    FindingsScreened screened(String edition, int night, byte[] file) {
        var key = "screened/" + edition.replace('/', '-') + "/" + partition + "/findings-000001.jsonl";
        store.put(Settings.CLAIMS_OUT, key, file, "application/x-ndjson")
                .await()
                .indefinitely();
        var lies = new FindingsScreened.File(key, Hash.of(file).hex());
        return screened(edition, night, Optional.of(lies));
    }

    FindingsScreened withoutFindings(String edition, int night) {
        return screened(edition, night, Optional.empty());
    }

    private FindingsScreened screened(String edition, int night, Optional<FindingsScreened.File> file) {
        var by = new FindingsScreened.Edition(edition, edition + "@0", "code");
        return new FindingsScreened(partition, "etag", by, FIRST.plusSeconds(86_400L * night), file);
    }

    /** A finding of R081 in a settlement of March, of 10.00 yuan. */
    static String row(String settlement) {
        return """
                {"institution":"H99000000001","month":"2026-03","settlement":"%s","rule":"R081","level":"violation",\
                "lines":[2],"beside":[],"item":"an item","doctors":["D990000000001"],"departments":[],"amount_fen":1000,\
                "point":"KP-1","article":"第三十八条","question":"Is it?","evidence_zh":"第2行","evidence_en":"lines 2",\
                "settlement_fen":1000,"id":"%s"}""".formatted(
                        settlement, Hash.of(settlement.getBytes(UTF_8)).hex().substring(0, 32));
    }
}
