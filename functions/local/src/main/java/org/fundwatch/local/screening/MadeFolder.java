package org.fundwatch.local.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** Writes made settlements into partitions, and remembers what was planted. */
final class MadeFolder {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int BUFFER = 1 << 16;

    private final SettlementMaker maker;
    private final Map<String, Planted> planted = new TreeMap<>();

    MadeFolder(SettlementMaker maker) {
        this.maker = maker;
    }

    /** Patients until there are so many settlements. */
    void write(Path folder, int partitions, long most) {
        var files = opened(folder, partitions);
        var settlements = 0L;
        try {
            for (var number = 0; settlements < most; number++) {
                var made = maker.patient(number);
                var out = files.get(Math.floorMod(made.patient().hashCode(), partitions));
                for (var body : made.settlements()) {
                    out.write(JSON.writeValueAsBytes(body));
                    out.write('\n');
                }
                settlements += made.settlements().size();
                made.planted().forEach(kind -> planted.put(made.lastSettlement(), kind));
            }
            for (var file : files) {
                file.close();
            }
            Files.writeString(folder.resolve("planted.csv"), told(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<OutputStream> opened(Path folder, int partitions) {
        try {
            Files.createDirectories(folder);
            var files = new ArrayList<OutputStream>();
            for (var i = 0; i < partitions; i++) {
                var file = Files.newOutputStream(folder.resolve("part-%05d.jsonl.gz".formatted(i)));
                files.add(new BufferedOutputStream(new Fast(file), BUFFER));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packed quickly rather than well. */
    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(1);
        }
    }

    private String told() {
        var csv = new StringBuilder("settlement,planted\n");
        planted.forEach((settlement, kind) ->
                csv.append(settlement).append(',').append(kind).append('\n'));
        return csv.toString();
    }

    Map<String, Planted> planted() {
        return planted;
    }
}
