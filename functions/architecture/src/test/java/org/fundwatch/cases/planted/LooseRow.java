package org.fundwatch.cases.planted;

import jakarta.persistence.Entity;
import org.fundwatch.desk.planted.LooseResource;
import org.hibernate.annotations.JdbcTypeCode;

/** Breaks, on purpose, the rules of rows: public, outside a store, with a JSON column, looking up. */
@Entity
public class LooseRow {
    public String name;

    @JdbcTypeCode(1)
    public String json;

    LooseResource resource;
}
