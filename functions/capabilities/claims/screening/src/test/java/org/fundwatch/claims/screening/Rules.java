package org.fundwatch.claims.screening;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.claims.knowledge.Basis;
import org.fundwatch.claims.knowledge.KnowledgeFile;
import org.fundwatch.claims.knowledge.KnowledgeWriter;
import org.fundwatch.claims.knowledge.PointRow;
import org.fundwatch.claims.knowledge.Seal;
import org.fundwatch.platform.PolicyReader;

/** The editions that tests screen by. */
final class Rules {
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final KeyPair KEY = key();

    static KnowledgeEdition demonstration() {
        var catalogue = RuleCatalogue.read(PolicyReader.read(RuleCatalogue.RESOURCE));
        return KnowledgeEdition.read(PolicyReader.read(KnowledgeEdition.DEMONSTRATION), catalogue, "test");
    }

    /** By a knowledge file, signed anew each time and always of the same name: one item for men. */
    static KnowledgeEdition ofAFile(String itemForMen) {
        var point = new PointRow(
                "KP-00000000000000a1",
                "R081",
                List.of(itemForMen),
                "某检查",
                "限男性",
                Map.of("gender", "male"),
                Basis.STATED,
                "b",
                FROM,
                Optional.empty(),
                Optional.empty());
        var content = KnowledgeWriter.write("edition/of-a-file", FROM, List.of(point));
        return demonstration().with(KnowledgeFile.read(Seal.add(content, sign(content)), KEY.getPublic()));
    }

    private static byte[] sign(byte[] content) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(KEY.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair key() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Rules() {}
}
