package org.fundwatch.claimvalidation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fundwatch.kernel.InstitutionCode;

/**
 * The texts by which an institution names a finding when it says what the doctor did (违规标识, {@code jr_id}): at most 50
 * characters. Each ends in a code, so that nobody makes one up and none of another institution counts.
 */
@ApplicationScoped
public class FindingMarks {
    private static final String PURPOSE = "fundwatch.org/finding-mark";
    private static final Pattern SHAPE =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([1-9]\\d{0,3})-([0-9a-f]{8})");
    private static final int CODE_BYTES = 4;

    private final VisitDigests pepper;

    FindingMarks(VisitDigests pepper) {
        this.pepper = pepper;
    }

    /** One for each finding of a check, in their order. */
    public Uni<List<String>> of(InstitutionCode institution, UUID checkId, int findings) {
        return pepper.key()
                .map(key -> IntStream.rangeClosed(1, findings)
                        .mapToObj(number -> mark(key, institution, new FindingId(checkId, number)))
                        .toList());
    }

    /** What reads them: empty for any other text, and for one that another institution was given. */
    public Uni<Function<String, Optional<FindingId>>> reader(InstitutionCode institution) {
        return pepper.key().map(key -> text -> read(key, institution, text));
    }

    private static Optional<FindingId> read(Hmac key, InstitutionCode institution, String text) {
        var shaped = SHAPE.matcher(text);
        return shaped.matches()
                ? Optional.of(new FindingId(UUID.fromString(shaped.group(1)), Integer.parseInt(shaped.group(2))))
                        .filter(id -> equal(mark(key, institution, id), text))
                : Optional.empty();
    }

    private static String mark(Hmac key, InstitutionCode institution, FindingId id) {
        var named = id.checkId() + "-" + id.number();
        var code = key.of(PURPOSE, institution.value(), named);
        return named + "-" + HexFormat.of().formatHex(code, 0, CODE_BYTES);
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(US_ASCII), other.getBytes(US_ASCII));
    }
}
