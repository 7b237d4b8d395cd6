package org.fundwatch.bench;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.ClaimCheck;
import org.fundwatch.claims.ClaimForm;
import org.fundwatch.claims.Finding;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.claims.knowledge.KnowledgeFile;
import org.fundwatch.claims.knowledge.KnowledgeWriter;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;
import org.fundwatch.local.claims.SigningKey;

/** The checks of this build. */
final class Ours {
    private static final KeyPair KEY = SigningKey.pair();

    /** A signed file of all the points. */
    static byte[] file() {
        var content = KnowledgeWriter.write("edition/bench", Sample.DAY, Sample.points());
        return new SigningKey(KEY.getPrivate()).seal(content);
    }

    static PublicKey publicKey() {
        return KEY.getPublic();
    }

    static KnowledgeFile load(byte[] file) {
        return KnowledgeFile.read(file, publicKey());
    }

    /** The eight kinds of rules that the other engine asks too. */
    static KnowledgeEdition eight(KnowledgeFile file) {
        return KnowledgeEdition.asking(Sample.RULES, Tree.of(Map.of()), catalogue())
                .with(file);
    }

    /** All rules. */
    static KnowledgeEdition all(KnowledgeFile file) {
        return KnowledgeEdition.read(yaml(KnowledgeEdition.NATIONAL), catalogue(), "bench")
                .with(file);
    }

    static List<Claim> claims(List<Map<String, Object>> requests) {
        return requests.stream()
                .map(request -> ClaimForm.read(Tree.of(request), "H00000000001"))
                .toList();
    }

    static List<Told> told(Claim claim, KnowledgeEdition edition) {
        return Told.inOrder(
                ClaimCheck.decide(claim, edition).findings().stream().map(Ours::told));
    }

    private static Told told(Finding finding) {
        return new Told(
                finding.rule().value(),
                finding.extent().lines(),
                finding.amount().map(Money::fen).orElse(0L),
                finding.measures()
                        .excessQty()
                        .map(it -> it.value().intValueExact())
                        .orElse(0));
    }

    private static RuleCatalogue catalogue() {
        return RuleCatalogue.read(yaml(RuleCatalogue.RESOURCE));
    }

    private static Tree yaml(String resource) {
        try (var stream = Ours.class.getClassLoader().getResourceAsStream(resource)) {
            return Tree.of(new YAMLMapper().readValue(stream, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ours() {}
}
