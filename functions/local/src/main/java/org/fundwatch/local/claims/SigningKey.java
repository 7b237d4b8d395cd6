package org.fundwatch.local.claims;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.fundwatch.claims.knowledge.Seal;

/**
 * Signs a knowledge file: with a private key (PKCS#8, PEM) that was given, or with one made for this file alone, which
 * demonstrates and proves nothing. Where KMS holds the key, KMS signs instead: the same algorithm, the same form.
 */
public record SigningKey(PrivateKey key) {
    private static final String CURVE = "secp256r1";
    private static final String ALGORITHM = "SHA256withECDSA";

    static SigningKey of(MakeKnowledge.Order order) {
        return order.key().isEmpty() ? demonstration(order.out()) : read(Path.of(order.key()));
    }

    /** The file that a content becomes by a signature. */
    public byte[] seal(byte[] content) {
        return Seal.add(content, sign(content));
    }

    private byte[] sign(byte[] content) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new Unreadable("the key cannot sign");
        }
    }

    /** Made for a file alone; the public half lies beside it, so that a demonstration can be set to trust it. */
    public static SigningKey demonstration(Path out) {
        var pair = pair();
        write(Path.of(out + ".demonstration-key.pub"), pair.getPublic());
        return new SigningKey(pair.getPrivate());
    }

    /** Of the kind that signs knowledge files, made here and kept by whoever asks. */
    public static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("P-256 is not to be had", e);
        }
    }

    private static void write(Path file, PublicKey key) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, Base64.getEncoder().encodeToString(key.getEncoded()) + "\n");
        } catch (IOException e) {
            throw new Unreadable(file + " cannot be written");
        }
    }

    private static SigningKey read(Path file) {
        var pem = new String(Reading.bytes(file), StandardCharsets.US_ASCII).replaceAll("-----[A-Z ]+-----|\\s", "");
        try {
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem));
            return new SigningKey(KeyFactory.getInstance("EC").generatePrivate(spec));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Unreadable(file + " is no private key of P-256 (PKCS#8, PEM)");
        }
    }
}
