package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.publication.Listing;

/**
 * The answer to an approval, kept by its key.
 *
 * @param decision for which of the case's penalties (第几次), from 1; absent in an answer that was kept before it was told
 * @param entryId the entry's name on the list
 * @param listedUntil the last day in public
 * @param example whether it stands on an example and so is a demonstration
 */
record ApprovalView(
        String caseNumber, Optional<Integer> decision, String entryId, LocalDate listedUntil, boolean example) {

    static String write(Listing listing) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("caseNumber", listing.caseNumber().value());
        answer.put("decision", listing.decision());
        answer.put("entryId", listing.id().toString());
        answer.put("listedUntil", listing.entry().term().until().toString());
        answer.put("example", listing.entry().footing().example());
        return JsonBody.write(answer);
    }

    static ApprovalView read(String json) {
        var kept = JsonBody.read(json);
        return new ApprovalView(
                kept.text("caseNumber"),
                kept.has("decision") ? Optional.of(kept.integer("decision")) : Optional.empty(),
                kept.text("entryId"),
                kept.date("listedUntil"),
                kept.bool("example"));
    }
}
