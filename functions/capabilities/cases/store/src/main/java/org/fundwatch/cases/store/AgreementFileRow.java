package org.fundwatch.cases.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "agreement_file")
class AgreementFileRow {
    @Id
    @Column(name = "institution_code")
    String institutionCode;

    @Column(name = "last_number")
    int lastNumber;
}
