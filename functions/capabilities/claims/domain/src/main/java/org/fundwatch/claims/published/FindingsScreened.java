package org.fundwatch.claims.published;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.kernel.Tree;

/**
 * Where findings of a screened partition lie (筛查疑点待入库): one file of them, or none where nothing was found. The findings
 * themselves never go over the bus.
 *
 * @param partition its key
 * @param content another one whenever the partition's content is another one
 * @param summedAt when its run was added up
 */
public record FindingsScreened(
        String partition, String content, Edition edition, Instant summedAt, Optional<File> file) {
    public static final String TYPE = "FindingsScreened";
    public static final String SCHEMA = "https://fundwatch.org/events/FindingsScreened/1";

    /**
     * What the partition was screened by (筛查所用版本).
     *
     * @param id of the knowledge
     * @param name tells its content and what places had set too
     * @param code version of the code that decides
     */
    public record Edition(String id, String name, String code) {}

    /**
     * A file of findings (疑点文件).
     *
     * @param key in the bucket of what screening found
     * @param sha256 of its bytes, in hexadecimal
     */
    public record File(String key, String sha256) {
        public File {
            Words.digest(sha256);
        }
    }

    public FindingsScreened {
        requireNonNull(summedAt);
    }

    /** The same for all files of one partition, screened by one edition and one code (筛查编号). */
    public UUID screening() {
        return NamedId.of(partition, content, edition.name(), edition.code());
    }

    /** The same however often this file is told. */
    public UUID message() {
        return NamedId.of(TYPE, screening().toString(), file.map(File::key).orElse(""));
    }

    /** The check of one settlement in it. */
    public UUID check(String institution, String settlement) {
        return NamedId.of(screening().toString(), institution, settlement);
    }

    /** The message's data. */
    public Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("partition", partition);
        data.put("content", content);
        data.put("edition", Map.of("id", edition.id(), "name", edition.name(), "code", edition.code()));
        data.put("summedAt", summedAt.toString());
        file.ifPresent(it -> data.put("file", Map.of("key", it.key(), "sha256", it.sha256())));
        return data;
    }

    /** Reads the message's data; what it does not know is passed over, what is missing or misshapen is a {@link org.fundwatch.kernel.Misfit}. */
    public static FindingsScreened of(Tree data) {
        var edition = data.child("edition");
        return new FindingsScreened(
                data.text("partition"),
                data.text("content"),
                new Edition(edition.text("id"), edition.text("name"), edition.text("code")),
                data.shaped("summedAt", Instant::parse, "must be a time of RFC 3339"),
                data.has("file") ? Optional.of(file(data.child("file"))) : Optional.empty());
    }

    private static File file(Tree file) {
        return new File(file.text("key"), file.shaped("sha256", Words::digest, Words.DIGEST));
    }
}
