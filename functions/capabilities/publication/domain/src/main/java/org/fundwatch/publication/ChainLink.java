package org.fundwatch.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One edition's place in the chain of editions (版次链): no edition before it can be changed, left out or renumbered.
 *
 * @param manifestSha256 of the edition's manifest
 * @param chainSha256 of the link before, the edition's number and its manifest's digest, a line each
 */
public record ChainLink(int edition, String manifestSha256, String chainSha256) {
    private static final String NOTHING = "0".repeat(64);

    /** What the first edition follows. */
    public static ChainLink start() {
        return new ChainLink(0, NOTHING, NOTHING);
    }

    /** The link of the edition that has this manifest. */
    public ChainLink next(String manifest) {
        var digest = Digest.of(manifest);
        var number = edition + 1;
        return new ChainLink(number, digest, Digest.of(chainSha256 + "\n" + number + "\n" + digest + "\n"));
    }

    /** The file {@code chain.json}: every link from the first on. */
    public static String document(List<ChainLink> links) {
        return CanonicalJson.document(Map.of(
                "list",
                Edition.LIST,
                "links",
                links.stream().map(ChainLink::leaves).toList()));
    }

    private Map<String, Object> leaves() {
        var leaves = new LinkedHashMap<String, Object>();
        leaves.put("edition", edition);
        leaves.put("manifestSha256", manifestSha256);
        leaves.put("chainSha256", chainSha256);
        return leaves;
    }
}
