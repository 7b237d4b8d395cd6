package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.publication.Listing;

/**
 * The answer to an approval, kept by its key.
 *
 * @param entryId the entry's name on the list
 * @param listedUntil the last day in public
 * @param example whether it stands on an example and so is a demonstration
 */
record ApprovalView(String caseNumber, String entryId, LocalDate listedUntil, boolean example) {

    static String write(Listing listing) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("caseNumber", listing.caseNumber().value());
        answer.put("entryId", listing.id().toString());
        answer.put("listedUntil", listing.entry().term().until().toString());
        answer.put("example", listing.entry().footing().example());
        return JsonBody.write(answer);
    }

    static ApprovalView read(String json) {
        var kept = JsonBody.read(json);
        return new ApprovalView(
                kept.text("caseNumber"), kept.text("entryId"), kept.date("listedUntil"), kept.bool("example"));
    }
}
