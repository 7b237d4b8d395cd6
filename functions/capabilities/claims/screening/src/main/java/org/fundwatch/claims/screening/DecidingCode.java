package org.fundwatch.claims.screening;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.fundwatch.kernel.audit.Hash;

/** The code that decides (判定代码版本), told by a hash of its sources: those of the kernel, of claims and of screening. */
public final class DecidingCode {
    private static final String WRITTEN_BY_THE_BUILD = "code.sha256";

    /** Another one for any other source. */
    public static Hash hash() {
        try (var stream = DecidingCode.class.getResourceAsStream(WRITTEN_BY_THE_BUILD)) {
            if (stream == null) {
                throw new FileNotFoundException(WRITTEN_BY_THE_BUILD);
            }
            return new Hash(new String(stream.readAllBytes(), US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DecidingCode() {}
}
