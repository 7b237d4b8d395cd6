package org.fundwatch.local.edition;

import com.fasterxml.jackson.databind.JsonNode;

/** One edition's place in the chain of editions. */
record ChainLink(int edition, String manifestSha256, String chainSha256) {

    static ChainLink start() {
        return new ChainLink(0, Digests.NOTHING, Digests.NOTHING);
    }

    static ChainLink of(JsonNode json) {
        return new ChainLink(
                json.path("edition").asInt(),
                json.path("manifestSha256").asText(),
                json.path("chainSha256").asText());
    }

    /** Whether this link comes right after the other, by number and by digest. */
    boolean follows(ChainLink before) {
        return edition == before.edition + 1
                && chainSha256.equals(Digests.of(before.chainSha256 + "\n" + edition + "\n" + manifestSha256 + "\n"));
    }
}
