package org.fundwatch.claimscreening;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.claims.knowledge.KnowledgeFile;
import org.fundwatch.platform.Examples;
import org.fundwatch.platform.PolicyReader;

/** The edition that this function screens by, read once; a knowledge file that cannot be believed stops it. */
@Singleton
class HeldEdition {
    private final KnowledgeEdition edition;
    private final String code;

    HeldEdition(
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "KNOWLEDGE_RULES", defaultValue = KnowledgeEdition.DEMONSTRATION) String rules,
            @ConfigProperty(name = "KNOWLEDGE_FILE") Optional<String> file,
            @ConfigProperty(name = "KNOWLEDGE_KEY") Optional<String> key,
            Examples examples) {
        var catalogue = RuleCatalogue.read(PolicyReader.read(RuleCatalogue.RESOURCE));
        var built = KnowledgeEdition.read(PolicyReader.read(rules), catalogue, version)
                .only(examples::mayDecide);
        this.code = version;
        this.edition = file.map(path -> built.with(signed(Path.of(path), key))).orElse(built);
    }

    /** {@link org.fundwatch.claims.knowledge.BrokenKnowledge} if the key did not sign it. */
    private static KnowledgeFile signed(Path file, Optional<String> key) {
        try {
            var trusted = key.orElseThrow(() -> new IllegalStateException("KNOWLEDGE_FILE needs KNOWLEDGE_KEY"));
            return KnowledgeFile.read(Files.readAllBytes(file), publicKey(trusted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublicKey publicKey(String key) {
        try {
            var der = Base64.getDecoder().decode(key.strip());
            return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("KNOWLEDGE_KEY is no public key of P-256", e);
        }
    }

    KnowledgeEdition edition() {
        return edition;
    }

    /** The version of the code that decides. */
    String code() {
        return code;
    }
}
