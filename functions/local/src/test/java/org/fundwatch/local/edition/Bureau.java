package org.fundwatch.local.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.fundwatch.publication.ChainLink;
import org.fundwatch.publication.Delisting;
import org.fundwatch.publication.Edition;
import org.fundwatch.publication.EntryId;
import org.fundwatch.publication.Rendering;
import org.fundwatch.publication.SigningKey;
import org.fundwatch.publication.Tombstone;

/** Puts editions into folders as blacklist-publication puts them into buckets. */
final class Bureau {
    private final KeyPair pair;
    private final Path open;
    private final Path archive;
    private final List<ChainLink> chain = new ArrayList<>();
    private final List<Tombstone> tombstones = new ArrayList<>();

    private Bureau(KeyPair pair, Path open, Path archive) {
        this.pair = pair;
        this.open = open;
        this.archive = archive;
    }

    static Bureau in(Path directory) {
        return new Bureau(newPair(), directory.resolve("open"), directory.resolve("archive"));
    }

    Path open() {
        return open;
    }

    Path archive() {
        return archive;
    }

    String fingerprint() {
        return key().fingerprint();
    }

    Bureau publishes(int editions) {
        for (var i = 0; i < editions; i++) {
            publish(chain.size() + 1);
        }
        return this;
    }

    private void publish(int number) {
        tombstones.add(
                new Tombstone(new EntryId(new UUID(0, number)), Delisting.LITIGATION, LocalDate.parse("2026-11-20")));
        var edition = new Edition(number, LocalDate.parse("2026-11-20"), List.of(), tombstones);
        var before = chain.isEmpty() ? ChainLink.start() : chain.getLast();
        var rendering = Rendering.of(edition, before, key());
        chain.add(rendering.link());
        folder(rendering).forEach((name, bytes) -> {
            write(archive.resolve("editions/%06d/".formatted(number) + name), bytes);
            write(open.resolve("current/" + name), bytes);
        });
        write(open.resolve("tombstones.json"), utf8(rendering.files().get("tombstones.json")));
        write(open.resolve("chain.json"), utf8(ChainLink.document(chain)));
    }

    private Map<String, byte[]> folder(Rendering rendering) {
        var folder = new TreeMap<String, byte[]>();
        rendering.files().forEach((name, text) -> folder.put(name, utf8(text)));
        folder.put(Rendering.KEY, utf8(key().document()));
        folder.put(Rendering.MANIFEST, utf8(rendering.manifest()));
        folder.put(Rendering.SIGNATURE, sign(utf8(rendering.manifest())));
        return folder;
    }

    SigningKey key() {
        var der = pair.getPublic().getEncoded();
        return new SigningKey("ECDSA_SHA_256", Base64.getEncoder().encodeToString(der), true);
    }

    byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
