package org.fundwatch.publication.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.TraceJson;
import org.fundwatch.publication.CanonicalJson;
import org.fundwatch.publication.Entry;
import org.fundwatch.publication.Listing;

@Entity
@Table(name = "listing")
class ListingRow {
    @Id
    @Column(name = "entry_id")
    UUID entryId;

    @Column(name = "case_number")
    String caseNumber;

    int decision;

    @Column(name = "institution_code")
    String institutionCode;

    String content;

    String trace;

    @Column(name = "approved_by")
    String approvedBy;

    @Column(name = "approved_at")
    Instant approvedAt;

    static ListingRow of(ApprovedListing approved) {
        var row = new ListingRow();
        var listing = approved.listing();
        row.entryId = listing.id().value();
        row.caseNumber = listing.caseNumber().value();
        row.decision = listing.decision();
        row.institutionCode = listing.institution().value();
        row.content = CanonicalJson.document(listing.entry().leaves());
        row.trace = TraceJson.write(approved.trace());
        row.approvedBy = approved.by().value();
        row.approvedAt = approved.at();
        return row;
    }

    Listing toDomain() {
        return new Listing(
                new CaseNumber(caseNumber),
                decision,
                new InstitutionCode(institutionCode),
                Entry.of(JsonBody.read(content)));
    }
}
