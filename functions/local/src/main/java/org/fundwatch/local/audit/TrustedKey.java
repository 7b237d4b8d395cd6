package org.fundwatch.local.audit;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fundwatch.kernel.audit.Hash;
import org.fundwatch.local.Refusal;

/** Which public key may have signed the anchors. */
sealed interface TrustedKey {
    Pattern COMMA = Pattern.compile(",");
    Pattern FINGERPRINTS = Pattern.compile("[0-9a-f]{64}(,[0-9a-f]{64})*");

    /** The key with this hash, if it is one to trust; that it has this hash is for the caller to see. */
    Optional<byte[]> named(Hash hash, Archive archive) throws IOException;

    /** Says to a person whose word is taken. */
    String whose();

    /** Fingerprints or a file; throws {@link Refusal} for a text that is neither. */
    static TrustedKey read(String text) throws IOException {
        var printed = text.strip().toLowerCase(Locale.ROOT);
        if (FINGERPRINTS.matcher(printed).matches()) {
            return new Printed(COMMA.splitAsStream(printed).map(Hash::new).collect(toSet()));
        }
        var file = Path.of(text);
        if (!Files.isRegularFile(file)) {
            throw new Refusal("--key " + text
                    + " is neither a file (a public key, DER) nor a fingerprint (64 hexadecimal digits).");
        }
        return new Whole(Files.readAllBytes(file));
    }

    /**
     * The key itself.
     *
     * @param der SubjectPublicKeyInfo
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
    record Whole(byte[] der) implements TrustedKey {
        @Override
        public Optional<byte[]> named(Hash hash, Archive archive) {
            return Optional.of(der);
        }

        @Override
        public String whose() {
            return "the one given, or the launcher's own";
        }
    }

    /**
     * The keys that lie in the archive, as long as they are those that the bureau printed.
     *
     * @param fingerprints the hashes of their SubjectPublicKeyInfo
     */
    record Printed(Set<Hash> fingerprints) implements TrustedKey {
        public Printed {
            fingerprints = Set.copyOf(fingerprints);
        }

        @Override
        public Optional<byte[]> named(Hash hash, Archive archive) throws IOException {
            return fingerprints.contains(hash) ? archive.key(hash) : Optional.empty();
        }

        @Override
        public String whose() {
            return "those of the archive whose fingerprints were given";
        }
    }

    /** Whichever key the archive has. */
    record AsArchived() implements TrustedKey {
        @Override
        public Optional<byte[]> named(Hash hash, Archive archive) throws IOException {
            return archive.key(hash);
        }

        @Override
        public String whose() {
            return "as the archive has it";
        }
    }
}
