package org.fundwatch.local.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What an edition says of itself; this is what its signature covers. */
record Manifest(
        int edition,
        String list,
        Map<String, String> files,
        String keySha256,
        String previousManifestSha256,
        String previousChainSha256,
        String sha256) {
    static final String FILE = "manifest.json";

    static Optional<Manifest> of(Folder folder) {
        return folder.json(FILE)
                .map(json -> of(json, Digests.of(folder.bytes(FILE).orElseThrow())));
    }

    /** The link that this edition adds to the chain. */
    ChainLink link() {
        var chain = Digests.of(previousChainSha256 + "\n" + edition + "\n" + sha256 + "\n");
        return new ChainLink(edition, sha256, chain);
    }

    /** Whether this edition names the link as the one before it. */
    boolean follows(ChainLink before) {
        return edition == before.edition() + 1
                && previousManifestSha256.equals(before.manifestSha256())
                && previousChainSha256.equals(before.chainSha256());
    }

    private static Manifest of(JsonNode json, String sha256) {
        var files = new TreeMap<String, String>();
        json.path("files")
                .properties()
                .forEach(file -> files.put(file.getKey(), file.getValue().asText()));
        return new Manifest(
                json.path("edition").asInt(),
                json.path("list").asText(),
                files,
                json.path("keySha256").asText(),
                json.path("previousManifestSha256").asText(),
                json.path("previousChainSha256").asText(),
                sha256);
    }
}
