package org.fundwatch.cases.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "practitioner_file")
class PractitionerFileRow {
    @Id
    @Column(name = "practitioner_code")
    String practitionerCode;

    @Column(name = "last_number")
    int lastNumber;
}
