package org.fundwatch.claims.checking;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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
import software.amazon.awssdk.services.s3.S3Client;

/** Where the knowledge file lies (知识库文件), if there is one, and the key that it must be signed by. */
@Singleton
public class KnowledgeSource {
    private final Optional<KnowledgePlace> place;
    private final Optional<String> key;

    /**
     * Without a file and without an object the points of this build count; with one, a key must be there too.
     *
     * @param bucket where the object lies
     * @param key SubjectPublicKeyInfo of P-256, DER in base64
     */
    @Inject
    KnowledgeSource(
            @ConfigProperty(name = "KNOWLEDGE_FILE") Optional<String> file,
            @ConfigProperty(name = "KNOWLEDGE_OBJECT") Optional<String> object,
            @ConfigProperty(name = "CLAIM_FILES_BUCKET") Optional<String> bucket,
            @ConfigProperty(name = "KNOWLEDGE_KEY") Optional<String> key,
            Instance<S3Client> store) {
        this(
                file.<KnowledgePlace>map(it -> new KnowledgePlace.OnDisk(Path.of(it)))
                        .or(() -> object.map(it -> new KnowledgePlace.InBucket(bucket.orElseThrow(), it, store::get))),
                key);
    }

    private KnowledgeSource(Optional<KnowledgePlace> place, Optional<String> key) {
        if (place.isPresent() && key.isEmpty()) {
            throw new IllegalStateException("a knowledge file needs KNOWLEDGE_KEY: nobody decides by an unsigned one");
        }
        this.place = place;
        this.key = key;
    }

    /** The points of this build. */
    public static KnowledgeSource none() {
        return new KnowledgeSource(Optional.empty(), Optional.empty());
    }

    /** A file that must be signed by a key. */
    public static KnowledgeSource of(Path file, String key) {
        return of(new KnowledgePlace.OnDisk(file), Optional.of(key));
    }

    static KnowledgeSource of(KnowledgePlace place, Optional<String> key) {
        return new KnowledgeSource(Optional.of(place), key);
    }

    boolean isConfigured() {
        return place.isPresent();
    }

    /** Another one where the file is another one; empty where it cannot be looked at. */
    String stamp() {
        return place.orElseThrow().stamp();
    }

    /** Empty if the file could not be fetched now; {@link BrokenKnowledge} if it is none or the key did not sign it. */
    Optional<KnowledgeFile> read() {
        return place.orElseThrow().bytes().map(bytes -> KnowledgeFile.read(bytes, publicKey()));
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
