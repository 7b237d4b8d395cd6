package org.fundwatch.claims.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fundwatch.claims.EditionByPlace;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.PlaceBook;

/**
 * Screens one partition (分区筛查) in as much memory as one patient takes. Done again it does nothing; stopped anywhere and
 * started again it ends with the same files.
 */
public final class PartitionScreening {
    private static final int MOST_BROKEN_TOLD = 100;

    private final EditionByPlace edition;
    private final String code;
    private final Progress progress;

    /** Screens by one edition as it is, whatever places have set. */
    public PartitionScreening(KnowledgeEdition edition, String code, Progress progress) {
        this(new EditionByPlace(edition, PlaceBook.EMPTY), code, progress);
    }

    /**
     * Screens by one edition as the place of each institution has set it on the day of the settlement.
     *
     * @param code version of the code that decides
     */
    public PartitionScreening(EditionByPlace edition, String code, Progress progress) {
        this.edition = edition;
        this.code = code;
        this.progress = progress;
    }

    /** Screens what has not been screened, and says what came of it all. */
    public Summary run(Partition partition, Shelf shelf) {
        var of = of(partition);
        return Summary.read(shelf, of).orElseGet(() -> new Run(shelf, Checkpoint.read(shelf, of)).through(partition));
    }

    /** What came of a partition that was screened as it stands there now; empty if it was not, or by another edition or code. */
    public Optional<Summary> done(Partition partition, Shelf shelf) {
        return Summary.read(shelf, of(partition));
    }

    private String of(Partition partition) {
        return String.join(" ", partition.stamp(), edition.name(), code);
    }

    private final class Run {
        private final Shelf shelf;
        private final Checkpoint from;
        private final Counting counting;
        private final CountingPeople people;
        private final Chunk chunk = new Chunk();
        private final List<BrokenLine> broken;
        private int chunks;

        Run(Shelf shelf, Checkpoint from) {
            this.shelf = shelf;
            this.from = from;
            this.counting = new Counting(from.work(), from.months());
            this.people = new CountingPeople(from.people());
            this.broken = new ArrayList<>(from.broken());
            this.chunks = from.chunks();
        }

        Summary through(Partition partition) {
            try (var lines = new Lines(partition.open())) {
                var patients = new PatientReader(lines, from.line(), from.patient());
                progress.more(from.work().of("settlements"));
                var last = from.line();
                for (var group = patients.next(); group.isPresent(); group = patients.next()) {
                    screen(group.get());
                    last = group.get().lastLine();
                    if (chunk.isFull()) {
                        keep(last, patients.patient());
                    }
                }
                return end(last, lines);
            }
        }

        private void screen(PatientGroup group) {
            var standing = Standing.of(group.settlements());
            counting.group(group, standing);
            people.patient(standing.settlements());
            Screened.all(standing, edition).forEach(screened -> {
                counting.screened(screened);
                chunk.add(screened);
            });
            chunk.read(group.settlements().size());
            group.broken().stream()
                    .limit(Math.max(0, MOST_BROKEN_TOLD - broken.size()))
                    .forEach(broken::add);
            progress.more(group.settlements().size());
        }

        private void keep(long line, String patient) {
            if (!chunk.isEmpty()) {
                chunk.put(shelf, chunks + 1);
                chunks++;
            }
            chunk.clear();
            new Checkpoint(from.of(), line, patient, chunks, from.work(), from.months(), from.people(), broken)
                    .put(shelf);
        }

        /** The summary comes last: while it is missing, the partition is not done. */
        private Summary end(long line, Lines lines) {
            keep(line, "");
            from.work().add("cut_short", lines.isCutShort() ? 1 : 0);
            var summary = new Summary(
                    from.of(),
                    edition.bare().id().value(),
                    chunks,
                    lines.isCutShort(),
                    from.work(),
                    from.months(),
                    from.people(),
                    broken);
            summary.put(shelf);
            return summary;
        }
    }
}
