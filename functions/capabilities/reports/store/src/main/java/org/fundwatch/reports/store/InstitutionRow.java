package org.fundwatch.reports.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Places;
import org.fundwatch.reports.DesignatedInstitution;
import org.fundwatch.reports.InstitutionType;

/** One designated institution. */
@Entity
@Table(name = "designated_institution")
class InstitutionRow {
    @Id
    String code;

    String name;

    String place;

    @Enumerated(EnumType.STRING)
    InstitutionType type;

    @Column(name = "registered_at")
    Instant registeredAt;

    static InstitutionRow of(DesignatedInstitution institution, Instant registeredAt) {
        var row = new InstitutionRow();
        row.code = institution.code().value();
        row.name = institution.name();
        row.place = institution.place().code();
        row.type = institution.type();
        row.registeredAt = registeredAt;
        return row;
    }

    DesignatedInstitution toDomain() {
        return new DesignatedInstitution(
                new InstitutionCode(code), name, Places.known(place).orElseThrow(), type);
    }
}
