package org.fundwatch.claims.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Writes knowledge points as one file (知识库文件); the same points give the same bytes. */
public final class KnowledgeWriter {
    private final List<PointRow> rows;
    private final Pool rules = new Pool();
    private final Pool batches = new Pool();
    private final Pool values = new Pool();
    private final Pool texts = new Pool();

    private KnowledgeWriter(List<PointRow> rows) {
        this.rows = rows.stream().sorted(Comparator.comparing(PointRow::id)).toList();
    }

    /**
     * The file's content, to be signed; a code longer than any national code or a point that stands there twice is an
     * {@link IllegalArgumentException}.
     *
     * @param id of the edition, such as edition/official-2026-06
     * @param made first day of the edition
     */
    public static byte[] write(String id, LocalDate made, List<PointRow> rows) {
        try {
            return new KnowledgeWriter(rows).content(id, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] content(String id, LocalDate made) throws IOException {
        refuseTwice();
        var points = points();
        var index = CodeIndex.of(rows);
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(Layout.MAGIC);
        out.writeInt(Layout.FORMAT);
        out.writeUTF(id);
        out.writeInt(Math.toIntExact(made.toEpochDay()));
        rules.write(out);
        batches.write(out);
        values.write(out);
        out.writeInt(rows.size());
        out.write(points);
        index.write(out);
        texts.write(out);
        return bytes.toByteArray();
    }

    private void refuseTwice() {
        for (var i = 1; i < rows.size(); i++) {
            if (rows.get(i).id().equals(rows.get(i - 1).id())) {
                throw new IllegalArgumentException(rows.get(i).id() + " stands there twice");
            }
        }
    }

    private byte[] points() throws IOException {
        var bytes = new ByteArrayOutputStream(rows.size() * Layout.POINT);
        var out = new DataOutputStream(bytes);
        var firstCode = 0;
        for (var row : rows) {
            point(row, firstCode, out);
            firstCode += row.codes().size();
        }
        return bytes.toByteArray();
    }

    private void point(PointRow row, int firstCode, DataOutputStream out) throws IOException {
        out.writeLong(Layout.id(row.id()));
        out.writeLong(row.supersedes().map(Layout::id).orElse(0L));
        out.writeInt(rules.index(utf(row.rule())));
        out.writeInt(batches.index(utf(row.batch())));
        out.writeInt(row.basis().code());
        out.writeInt(firstCode);
        out.writeInt(row.codes().size());
        out.writeInt(Math.toIntExact(row.from().toEpochDay()));
        out.writeInt(
                row.until().map(LocalDate::toEpochDay).map(Math::toIntExact).orElse(Integer.MAX_VALUE));
        out.writeInt(row.value().isEmpty() ? Layout.NONE : values.index(packed(row.value())));
        out.writeInt(texts.index(utf(row.name() + "\n" + row.constraint())));
    }

    private static byte[] packed(Object value) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PackedValue.write(value, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static byte[] utf(String text) {
        return text.getBytes(UTF_8);
    }
}
