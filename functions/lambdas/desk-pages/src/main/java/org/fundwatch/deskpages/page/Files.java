package org.fundwatch.deskpages.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.fundwatch.deskpages.api.Answer;
import org.fundwatch.deskpages.file.FileTable;
import org.fundwatch.deskpages.file.Format;
import org.fundwatch.deskpages.show.Words;
import org.jboss.resteasy.reactive.RestResponse;

/** Figures of a page as a file to keep, in each form. */
final class Files {
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String AFTER = "after";
    private static final String NOT_IN_NAMES = "[^A-Za-z0-9-]";

    private Files() {}

    /** Where a page's figures are to be had as a file. */
    static List<Link> links(Frame frame, String path, Map<String, String> asked) {
        var query = new LinkedHashMap<>(asked);
        query.remove(AFTER);
        return Arrays.stream(Format.values())
                .map(format -> new Link(
                        frame.to(path + "." + extension(format) + Queries.of(query)),
                        frame.words().say("asFile." + format)))
                .toList();
    }

    /** By how a file's name ends. */
    static Format format(String extension) {
        return Format.valueOf(extension.toUpperCase(Locale.ROOT));
    }

    /** What was asked for under these names, in their order. */
    static Stream<String> values(Map<String, String> asked, List<String> names) {
        return names.stream().filter(asked::containsKey).map(asked::get);
    }

    /** The file is called by the parts of its name. */
    static RestResponse<byte[]> of(Format format, FileTable table, List<String> name) {
        var called = String.join("-", name).replaceAll(NOT_IN_NAMES, "-");
        return answer(200, format.mediaType())
                .entity(format.write(table))
                .header("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(called, extension(format)))
                .build();
    }

    /** Why there is none, in one sentence. */
    static RestResponse<byte[]> refused(Words words, Answer answer) {
        var status = answer instanceof Answer.Refused refused ? refused.status() : 503;
        return answer(status, TEXT)
                .entity(Readings.why(words, answer).getBytes(UTF_8))
                .build();
    }

    private static RestResponse.ResponseBuilder<byte[]> answer(int status, String mediaType) {
        return RestResponse.ResponseBuilder.<byte[]>create(status)
                .header("Content-Type", mediaType)
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
    }

    private static String extension(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
