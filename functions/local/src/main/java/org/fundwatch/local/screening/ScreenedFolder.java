package org.fundwatch.local.screening;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.fundwatch.claims.EditionByPlace;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.PlaceBook;
import org.fundwatch.claims.screening.DecidingCode;
import org.fundwatch.claims.screening.Findings;
import org.fundwatch.claims.screening.PartitionScreening;
import org.fundwatch.claims.screening.SortedLines;
import org.fundwatch.claims.screening.Summary;
import org.fundwatch.claims.screening.Total;
import org.fundwatch.local.claims.Unreadable;

/**
 * Screens all partitions of a folder, several at once, and puts what came of them together.
 *
 * @param out beside the results of each partition there stands {@code findings.jsonl} and {@code summary.json} then
 * @param threads how many partitions at once
 */
record ScreenedFolder(List<FilePartition> partitions, EditionByPlace edition, Path out, int threads) {
    private static final long MEMORY = 64L << 20;
    private static final int DIGITS_OF_CONTENT = 12;

    /** So many partitions for each thread are begun, or done and not added up yet. */
    private static final int AHEAD = 4;

    private static final JsonMapper JSON = new JsonMapper();

    /** What came of all, and which partitions could not be screened, with the reason. */
    record Outcome(Total totals, Map<String, String> failed, String digest) {}

    private record Running(String name, Future<Summary> summary) {}

    /** By one edition as it is, whatever places have set. */
    ScreenedFolder(List<FilePartition> partitions, KnowledgeEdition edition, Path out, int threads) {
        this(partitions, new EditionByPlace(edition, PlaceBook.EMPTY), out, threads);
    }

    /** On all cores, into a folder of the edition's own: editions of one id and different content share none. */
    static ScreenedFolder under(Path out, EditionByPlace edition, List<FilePartition> partitions) {
        var id = edition.bare().id().value();
        var content = edition.name().substring(id.length() + 1, id.length() + 1 + DIGITS_OF_CONTENT);
        var folder = out.resolve(id.replace('/', '-') + "-" + content);
        return new ScreenedFolder(
                partitions, edition, folder, Runtime.getRuntime().availableProcessors());
    }

    /** Partitions that failed are left out, and screened when this runs again. */
    Outcome run(PrintStream progress) {
        var failed = new TreeMap<String, String>();
        var total = new Total();
        var bytes = partitions.stream().mapToLong(FilePartition::size).sum();
        try (var findings = new SortedLines(out.resolve("sorting"), MEMORY);
                var board = new Board(progress, bytes);
                var workers = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayDeque<Running>();
            var left = partitions.iterator();
            while (left.hasNext() || !running.isEmpty()) {
                while (left.hasNext() && running.size() < AHEAD * threads) {
                    var next = left.next();
                    running.add(new Running(next.name(), workers.submit(() -> screened(next, board))));
                }
                var first = running.remove();
                take(first, failed, summary -> {
                    total.add(summary);
                    Findings.each(shelf(first.name()), summary, findings::add);
                });
            }
            var digest = AllFindings.write(findings, out.resolve("findings.jsonl"));
            put(told(total, digest));
            return new Outcome(total, failed, digest);
        }
    }

    /** What depends on how the work was divided is not in it. */
    private Map<String, Object> told(Total total, String digest) {
        var map = new LinkedHashMap<String, Object>();
        map.put("edition", edition.bare().id().value());
        map.put("findings_sha256", digest);
        map.putAll(total.asMap());
        return map;
    }

    private static void take(Running running, Map<String, String> failed, Consumer<Summary> to) {
        try {
            to.accept(running.summary().get());
        } catch (ExecutionException e) {
            failed.put(running.name(), e.getCause().toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failed.put(running.name(), "stopped");
        }
    }

    private Summary screened(FilePartition partition, Board board) {
        var heard = new AtomicLong();
        var bytes = new HeardPartition(partition, count -> {
            heard.addAndGet(count);
            board.read(count);
        });
        var code = DecidingCode.hash().hex();
        var summary = new PartitionScreening(edition, code, board::more).run(bytes, shelf(partition.name()));
        board.read(partition.size() - heard.get());
        return summary;
    }

    private FolderShelf shelf(String partition) {
        return new FolderShelf(out.resolve("partitions").resolve(partition));
    }

    private void put(Map<String, Object> summary) {
        new FolderShelf(out).put("summary.json", bytes(summary));
    }

    private static byte[] bytes(Map<String, Object> summary) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(summary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The partitions of a folder, or the one that a file is; {@link Unreadable} while they are only partly written. */
    static List<FilePartition> partitions(Path in) {
        try (var walked = Files.walk(in, 1)) {
            var files = walked.sorted().toList();
            if (files.stream().anyMatch(file -> file.toString().matches(".*\\.jsonl\\.gz\\.part"))) {
                throw new Unreadable(in + " holds partitions that are only partly written: make them anew");
            }
            return files.stream()
                    .filter(file -> file.toString().matches(".*\\.jsonl(\\.gz)?"))
                    .map(FilePartition::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
