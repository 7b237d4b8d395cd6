package org.fundwatch.local.screening;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.fundwatch.claims.EditionByPlace;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.PlaceBook;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.claims.knowledge.BrokenKnowledge;
import org.fundwatch.claims.knowledge.KnowledgeFile;
import org.fundwatch.local.claims.Reading;
import org.fundwatch.local.claims.Unreadable;

/** The edition that is screened by: one of this build by its name, or a signed knowledge file. */
final class EditionChoice {
    private static final String CODE = "0.1.0";

    private static final String FILE = ".fwk";

    /**
     * National-2 where nothing is named.
     *
     * @param key file with the public key that signed a knowledge file; the one beside it where none is named
     */
    static KnowledgeEdition of(String name, String key) {
        if (name.endsWith(FILE)) {
            return national().with(file(Path.of(name), Path.of(key.isBlank() ? name + ".demonstration-key.pub" : key)));
        }
        return name.isBlank() ? national() : built("edition/" + name + ".yaml");
    }

    static KnowledgeEdition national() {
        return built(KnowledgeEdition.NATIONAL);
    }

    /** As the places of this build have set it: what claim-screening goes by. */
    static EditionByPlace placed(KnowledgeEdition edition) {
        return new EditionByPlace(
                edition, PlaceBook.read(Reading.yaml(PlaceBook.RESOURCE), Reading::yaml, catalogue()));
    }

    private static KnowledgeEdition built(String resource) {
        return KnowledgeEdition.read(Reading.yaml(resource), catalogue(), CODE);
    }

    private static RuleCatalogue catalogue() {
        return RuleCatalogue.read(Reading.yaml(RuleCatalogue.RESOURCE));
    }

    private static KnowledgeFile file(Path file, Path key) {
        try {
            return KnowledgeFile.read(Reading.bytes(file), publicKey(key));
        } catch (BrokenKnowledge broken) {
            throw new Unreadable(file + " " + broken.getMessage());
        }
    }

    private static PublicKey publicKey(Path file) {
        try {
            var der = Base64.getMimeDecoder().decode(Reading.bytes(file));
            return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Unreadable(file + " is no public key (DER in base64)");
        }
    }

    private EditionChoice() {}
}
