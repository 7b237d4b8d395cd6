package org.fundwatch.reports.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A report as the desk may read it. */
@Entity
@Immutable
@Table(name = "report")
class FiledReportRow extends ReportColumns {}
