package org.fundwatch.reports.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The place of a report in the order of arrival. */
@Entity
@Immutable
@Table(name = "report")
class ArrivalRow {
    @Id
    @Column(name = "case_number")
    String caseNumber;

    long arrival;
}
