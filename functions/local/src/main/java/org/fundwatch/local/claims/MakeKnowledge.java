package org.fundwatch.local.claims;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.claims.knowledge.KnowledgeWriter;
import org.fundwatch.claims.knowledge.PointRow;
import org.fundwatch.kernel.Misfit;

/**
 * {@code make knowledge IN=… [OUT=…] [KEY=…] [ANNOTATIONS=…]}: writes published knowledge points as one signed file, and
 * says of every rule how many points a machine can hold a claim to.
 */
public final class MakeKnowledge {
    private static final int REFUSED = 2;

    /** What is read and what is written. */
    record Order(Path in, Path out, String key, String annotations) {}

    /** The exit code is 0 when the file was written, 2 when something could not be read. */
    public static void main(String... args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length < 2 || args[0].isBlank()) {
            out.println("Say where the points are: make knowledge IN=points.jsonl");
            System.exit(REFUSED);
        }
        System.exit(run(new Order(Path.of(args[0]), Path.of(args[1]), at(args, 2), at(args, 3)), out));
    }

    private static String at(String[] args, int index) {
        return index < args.length ? args[index].strip() : "";
    }

    static int run(Order order, PrintStream out) {
        try {
            var catalogue = RuleCatalogue.read(Reading.yaml(RuleCatalogue.RESOURCE));
            var files = new PointFiles(catalogue);
            var rows = annotated(files.read(order.in()), order.annotations());
            var signed = write(rows, SigningKey.of(order));
            save(order.out(), signed);
            new KnowledgeReport(catalogue, rows, files.remarks()).print(out);
            out.printf("%s: %d bytes%n", order.out(), signed.length);
            return 0;
        } catch (Misfit | Unreadable e) {
            out.println("No knowledge was written: " + e.getMessage());
            return REFUSED;
        }
    }

    static List<PointRow> annotated(List<PointRow> rows, String file) {
        var annotations = new Annotations(
                file.isEmpty() ? Reading.yaml(Annotations.OWN) : Reading.yaml(file, Reading.bytes(Path.of(file))));
        return rows.stream().map(annotations::of).toList();
    }

    /** The edition begins with its youngest point, whose day names it. */
    static byte[] write(List<PointRow> rows, SigningKey key) {
        var made = rows.stream().map(PointRow::from).max(LocalDate::compareTo);
        if (made.isEmpty()) {
            throw new Unreadable("there is no point");
        }
        try {
            var content = KnowledgeWriter.write("edition/official-" + made.get(), made.get(), rows);
            return key.seal(content);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(e.getMessage());
        }
    }

    private static void save(Path out, byte[] bytes) {
        try {
            Files.createDirectories(out.toAbsolutePath().getParent());
            Files.write(out, bytes);
        } catch (IOException e) {
            throw new Unreadable(out + " cannot be written");
        }
    }

    private MakeKnowledge() {}
}
