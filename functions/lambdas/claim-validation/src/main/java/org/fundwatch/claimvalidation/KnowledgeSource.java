package org.fundwatch.claimvalidation;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.claims.knowledge.BrokenKnowledge;
import org.fundwatch.claims.knowledge.KnowledgeFile;

/** Where the knowledge file lies (知识库文件), and the key that it must be signed by. */
@Singleton
class KnowledgeSource {
    private final Optional<Path> file;
    private final Optional<String> key;

    /**
     * Without a file the points of this build count; with one, a key must be there too.
     *
     * @param key SubjectPublicKeyInfo of P-256, DER in base64
     */
    KnowledgeSource(
            @ConfigProperty(name = "KNOWLEDGE_FILE") Optional<String> file,
            @ConfigProperty(name = "KNOWLEDGE_KEY") Optional<String> key) {
        this.file = file.map(Path::of);
        this.key = key;
        if (file.isPresent() && key.isEmpty()) {
            throw new IllegalStateException("KNOWLEDGE_FILE needs KNOWLEDGE_KEY: nobody decides by an unsigned file");
        }
    }

    boolean isConfigured() {
        return file.isPresent();
    }

    /** Another one where the file is another one; empty where it cannot be looked at. */
    String stamp() {
        var path = file.orElseThrow();
        try {
            return Files.getLastModifiedTime(path) + " " + Files.size(path);
        } catch (IOException gone) {
            return "";
        }
    }

    /** {@link BrokenKnowledge} if the file is not there or the key did not sign it. */
    KnowledgeFile read() {
        try {
            return KnowledgeFile.read(Files.readAllBytes(file.orElseThrow()), publicKey());
        } catch (IOException gone) {
            throw new BrokenKnowledge("cannot be read", gone);
        }
    }

    private PublicKey publicKey() {
        try {
            var der = Base64.getDecoder().decode(key.orElseThrow().strip());
            return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new BrokenKnowledge("has no key that can be read", e);
        }
    }
}
