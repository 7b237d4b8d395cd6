package org.fundwatch.claimvalidation.appeal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.claims.published.AppealDocument;
import org.fundwatch.claims.published.AppealFiled;
import org.fundwatch.kernel.Tree;

/** What an institution says against a finding. */
@Schema(
        name = "InstitutionAppeal",
        additionalProperties = Schema.False.class,
        requiredProperties = {"reason"})
record AppealBody(
        @Schema(
                minLength = 1,
                maxLength = AppealFiled.MOST_REASON,
                description = "Read by those who verify; name no patient")
        String reason,

        @Schema(
                implementation = Document[].class,
                maxItems = AppealFiled.MOST_DOCUMENTS,
                description = "Documents that the institution keeps and can show; none is sent")
        List<AppealDocument> documents) {

    /** As the contract describes one. */
    @Schema(
            name = "AppealDocument",
            additionalProperties = Schema.False.class,
            requiredProperties = {"name", "sha256"})
    record Document(
            @Schema(minLength = 1, maxLength = AppealDocument.MOST_NAME)
            String name,

            @Schema(pattern = "^[0-9a-f]{64}$", description = "Of the document's bytes")
            String sha256) {}

    /** Any other body is a {@link org.fundwatch.kernel.Misfit}. */
    static AppealBody parse(Tree body) {
        var parsed = new AppealBody(AppealFiled.reasonOf(body), AppealFiled.documentsOf(body));
        body.finish();
        return parsed;
    }
}
