package org.fundwatch.local.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fundwatch.local.runtime.Functions;
import org.fundwatch.local.runtime.Invocation;

/**
 * A night's screening on this machine (夜间筛查): a few made settlements as a partition in the object store, and the packaged
 * function, asked for what the state machine would ask.
 *
 * @param bucket the folder of the bucket of partitions
 */
public record Night(Path bucket, Functions functions) {
    private static final String FUNCTION = "claim-screening";
    private static final String PREFIX = "partitions/demonstration/";
    private static final String PARTITION = PREFIX + "part-00000.jsonl";
    private static final long SEED = 20_251_215;
    private static final LocalDate FROM = LocalDate.of(2025, 12, 15);
    private static final int LINES = 6;

    /** One patient in so many has something planted. */
    private static final int PLANTED_EVERY = 50;

    private static final int PATIENTS = Planted.values().length;
    private static final JsonMapper JSON = new JsonMapper();

    /** What the run came to, as the function adds it up; fails with {@link IllegalStateException} where it does not answer. */
    public JsonNode screen() {
        put(settlements());
        var edition = ask(Map.of("ask", "edition")).path("edition").asText();
        ask(Map.of("BatchInput", Map.of("edition", edition), "Items", List.of(Map.of("Key", PARTITION))));
        return ask(Map.of("edition", edition, "prefix", PREFIX));
    }

    /** One patient of each kind of fault, and one without any after each. */
    private static byte[] settlements() {
        var maker = new SettlementMaker(SEED, FROM, LINES, Items.read());
        var partition = new ByteArrayOutputStream();
        IntStream.range(0, PATIENTS)
                .flatMap(kind -> IntStream.of(kind * PLANTED_EVERY, kind * PLANTED_EVERY + 1))
                .mapToObj(maker::patient)
                .flatMap(made -> made.settlements().stream())
                .forEach(settlement -> line(partition, settlement));
        return partition.toByteArray();
    }

    private static void line(ByteArrayOutputStream partition, Map<String, Object> settlement) {
        partition.writeBytes(written(settlement));
        partition.write('\n');
    }

    private void put(byte[] partition) {
        var file = bucket.resolve(PARTITION);
        try {
            Files.createDirectories(file.getParent());
            var fresh = Files.createTempFile(bucket.getParent(), ".night", "");
            Files.write(fresh, partition);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode ask(Map<String, Object> order) {
        if (functions.invoke(FUNCTION, written(order)) instanceof Invocation.Answered answered) {
            return read(answered.payload());
        }
        throw new IllegalStateException(FUNCTION + " did not answer; its log says why");
    }

    private static byte[] written(Map<String, Object> tree) {
        try {
            return JSON.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
